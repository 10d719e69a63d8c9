package org.povline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.eligibility.Brief;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.DeterminationJson;
import org.povline.core.eligibility.Explanation;
import org.povline.core.standard.StandardBook;

/** Determinations as a terminal shows them, and as JSON. */
final class DecisionPrint {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Locale locale;
    private final boolean ofMembers;

    /** In a language; of members, whose keys then stand beside those of their households, or of households. */
    DecisionPrint(Locale locale, boolean ofMembers) {
        this.locale = locale;
        this.ofMembers = ofMembers;
    }

    /** How many of each outcome, and then a block for each case. */
    String text(List<Determination> determinations) {
        return Stream.concat(
                        Arrays.stream(Outcome.values()).map(outcome -> total(outcome, determinations)),
                        determinations.stream().map(this::block))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String total(Outcome outcome, List<Determination> determinations) {
        return outcome + " "
                + determinations.stream()
                        .filter(determination -> determination.outcome() == outcome)
                        .count();
    }

    private String block(Determination determination) {
        return "\n" + String.join("\n", Brief.of(determination).lines(locale));
    }

    /** One object: the book with what an overlay replaced in it, and the decisions in the order of the ledger. */
    String json(StandardBook book, List<String> replaced, List<Determination> determinations) {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode named = root.putObject("book")
                .put("name", book.name())
                .put("version", book.version())
                .put("digest", book.digest());
        replaced.forEach(named.putArray("replaced")::add);
        determinations.forEach(determination -> root.withArray("decisions").add(decision(determination)));
        return root.toPrettyString() + "\n";
    }

    private ObjectNode decision(Determination determination) {
        ObjectNode whole = read(DeterminationJson.toJson(determination));
        ObjectNode decision = MAPPER.createObjectNode();
        whole.properties().forEach(field -> {
            switch (field.getKey()) {
                case "schema", "book" -> {}
                case "applicant" -> {
                    if (ofMembers) {
                        decision.set("person", field.getValue());
                    }
                }
                default -> decision.set(field.getKey(), field.getValue());
            }
        });
        Explanation explanation = Explanation.of(determination);
        decision.putObject("explanation")
                .put("official", explanation.forOfficial(locale))
                .put("citizen", explanation.forCitizen(locale));
        return decision;
    }

    private static ObjectNode read(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The library writes valid JSON", e);
        }
    }
}
