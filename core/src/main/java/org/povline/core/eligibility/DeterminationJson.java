package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Citation;
import org.povline.core.standard.Standard;

/**
 * Writes a {@link Determination} as JSON, schema {@value #SCHEMA}, for systems that file or show decisions.
 *
 * <p>Every key always stands there, in one order; what there is not is {@code null} or an empty list. Money is in yuan,
 * exact, bounds are {@code lower} and {@code upper}, and an open one is {@code null}. Persons and households appear by
 * their keys in the ledger, and incomes as the criteria saw them; nothing else is personal.
 */
public final class DeterminationJson {
    /** The kind and version of the document. */
    public static final String SCHEMA = "povline.determination/1";

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final Determination determination;
    private final Trace trace;
    private final List<CriterionResult> decisive;
    private final JsonGenerator out;

    private DeterminationJson(Determination determination, JsonGenerator out) {
        this.determination = determination;
        this.trace = determination.trace();
        this.decisive = trace.decisive();
        this.out = out;
    }

    /** The JSON form, ending with a line. */
    public static String toJson(Determination determination) {
        StringWriter text = new StringWriter();
        try {
            write(requireNonNull(determination, "determination"), FACTORY.createGenerator(text), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes the JSON form to a stream, in UTF-8, without closing it. */
    public static void write(Determination determination, OutputStream out) throws IOException {
        out.write(toJson(determination).getBytes(UTF_8));
    }

    private static void write(Determination determination, JsonGenerator generator, Writer text) throws IOException {
        try (generator) {
            generator.setPrettyPrinter(PRETTY.createInstance());
            new DeterminationJson(determination, generator).write();
        }
        text.write('\n');
    }

    private void write() throws IOException {
        out.writeStartObject();
        out.writeStringField("schema", SCHEMA);
        out.writeStringField(trace.whom().kind(), trace.key());
        text("applicant", trace.applicant().orElse(null));
        out.writeStringField("scheme", trace.scheme().text());
        out.writeStringField("outcome", determination.outcome().name());
        text("category", determination.fold(Determination.Eligible::category, no -> null, open -> null));
        text("area", trace.area().map(area -> area.text()).orElse(null));
        out.writeStringField("date", trace.date().toString());
        book();
        out.writeArrayFieldStart("criteria");
        for (CriterionResult result : trace.results()) {
            criterion(result);
        }
        out.writeEndArray();
        wouldDecide();
        nearestChange(trace.nearestChange().orElse(null));
        out.writeEndObject();
    }

    private void book() throws IOException {
        out.writeObjectFieldStart("book");
        out.writeStringField("name", trace.standards().name());
        out.writeStringField("version", trace.standards().version());
        out.writeStringField("digest", trace.bookDigest());
        out.writeEndObject();
    }

    private void criterion(CriterionResult result) throws IOException {
        Ground ground = result.ground();
        out.writeStartObject();
        out.writeStringField("code", result.code());
        out.writeStringField("truth", result.truth().name());
        out.writeFieldName("observed");
        new ValueJson(out).write(result.observed());
        out.writeFieldName("required");
        new ValueJson(out).write(ground.required());
        text(
                "standard",
                ground.standards().isEmpty() ? null : id(ground.standards().get(0)));
        ids("standards", ground.standards());
        ids("overridden", ground.overridden());
        citations(ground);
        verified(ground);
        text("absent", ground.absent().map(Enum::name).orElse(null));
        if (ground.presumesRuralResidence()) {
            out.writeBooleanField("presumesRuralResidence", true);
        }
        if (ground.presumesNoUnrecordedWork()) {
            out.writeBooleanField("presumesNoUnrecordedWork", true);
        }
        out.writeBooleanField("decisive", decisive.contains(result));
        out.writeEndObject();
    }

    private void ids(String name, Iterable<Standard> standards) throws IOException {
        out.writeArrayFieldStart(name);
        for (Standard standard : standards) {
            out.writeString(id(standard));
        }
        out.writeEndArray();
    }

    private static String id(Standard standard) {
        return standard.id().text();
    }

    private void citations(Ground ground) throws IOException {
        out.writeArrayFieldStart("citations");
        for (Citation citation : ground.citations()) {
            out.writeStartObject();
            out.writeStringField("instrument", citation.instrument());
            out.writeStringField("number", citation.number());
            out.writeStringField("article", citation.article());
            out.writeStringField("uri", citation.uri());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A question that no standard asks has nothing to be verified. */
    private void verified(Ground ground) throws IOException {
        if (ground.standards().isEmpty()) {
            out.writeNullField("verified");
        } else {
            out.writeBooleanField("verified", ground.isVerifiedOn(trace.date()));
        }
    }

    private void wouldDecide() throws IOException {
        out.writeArrayFieldStart("wouldDecide");
        for (Iterable<MissingFact> facts : trace.wouldDecide()) {
            out.writeStartArray();
            for (MissingFact fact : facts) {
                out.writeStartObject();
                out.writeStringField("code", fact.code());
                out.writeStringField("path", fact.path());
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    private void nearestChange(@Nullable NearestChange change) throws IOException {
        if (change == null) {
            out.writeNullField("nearestChange");
            return;
        }
        out.writeObjectFieldStart("nearestChange");
        out.writeStringField("criterion", change.criterion());
        out.writeFieldName("yuan");
        new ValueJson(out).yuan(change.fen());
        out.writeEndObject();
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, text);
        }
    }
}
