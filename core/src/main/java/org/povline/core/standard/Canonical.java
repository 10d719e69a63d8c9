package org.povline.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.povline.core.area.Area;
import org.povline.core.finding.Citation;
import org.povline.core.json.Sha256;
import org.povline.core.quantity.Amount;

/** The form of a book that depends on nothing but what the book says: entries by id, sets in the order of their lists. */
final class Canonical {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DefaultIndenter LINE = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(LINE)
                    .withArrayIndenter(LINE));

    private Canonical() {}

    static byte[] bytes(StandardBook book) {
        try {
            return (WRITER.writeValueAsString(json(book)) + "\n").getBytes(UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON cannot be written", e);
        }
    }

    static String digest(StandardBook book) {
        return Sha256.hex(bytes(book));
    }

    static ObjectNode amount(Amount amount) {
        ObjectNode json = NODES.objectNode().put("yuan", amount.yuan());
        Optional.ofNullable(amount.toYuan()).ifPresent(to -> json.put("toYuan", to));
        Optional.ofNullable(amount.writtenQualifier()).ifPresent(word -> json.put("qualifier", word.name()));
        return json;
    }

    static <T extends Comparable<? super T>> ArrayNode sorted(Collection<T> values) {
        ArrayNode json = NODES.arrayNode();
        values.stream().sorted().forEach(value -> json.add(value.toString()));
        return json;
    }

    static <E extends Enum<E>> ObjectNode numbers(Map<E, Integer> numbers) {
        ObjectNode json = NODES.objectNode();
        new TreeMap<>(numbers).forEach((key, number) -> json.put(key.name(), number));
        return json;
    }

    private static ObjectNode json(StandardBook book) {
        ObjectNode json = NODES.objectNode();
        json.put("schema", StandardBookJson.SCHEMA);
        json.put("name", book.name());
        json.put("version", book.version());
        book.mandate().ifPresent(mandate -> json.set("over", json(mandate)));
        ArrayNode areas = json.putArray("areas");
        book.ownAreas().forEach(area -> areas.add(json(area)));
        ArrayNode standards = json.putArray("standards");
        book.standards().forEach(standard -> standards.add(json(standard)));
        return json;
    }

    private static ObjectNode json(Mandate mandate) {
        ObjectNode json = NODES.objectNode().put("book", mandate.book());
        json.set("areas", sorted(mandate.areas()));
        json.set("schemes", sorted(mandate.schemes()));
        return json.put("from", mandate.from().toString());
    }

    private static ObjectNode json(Area area) {
        return NODES.objectNode()
                .put("code", area.code().text())
                .put("name", area.name())
                .put("parent", area.parent().text());
    }

    private static ObjectNode json(Standard standard) {
        ObjectNode json = NODES.objectNode();
        json.put("id", standard.id().text());
        json.put("scheme", standard.scheme().text());
        json.put("role", standard.role().name());
        json.put("area", standard.area().text());
        Validity validity = standard.validity();
        json.put("from", validity.from().toString());
        Optional.ofNullable(validity.to()).ifPresent(to -> json.put("to", to.toString()));
        Optional.ofNullable(validity.verifiedUntil()).ifPresent(until -> json.put("verifiedUntil", until.toString()));
        ContentForm.ALL.forEach(form -> form.write(standard.content(), json));
        json.set("provenance", json(standard.provenance()));
        return json;
    }

    private static ObjectNode json(Provenance provenance) {
        ObjectNode json = NODES.objectNode();
        ArrayNode citations = json.putArray("citations");
        provenance.citations().forEach(citation -> citations.add(json(citation)));
        json.put("strength", provenance.strength().name());
        json.put("verified", provenance.verified());
        Optional.ofNullable(provenance.retrieved()).ifPresent(day -> json.put("retrieved", day.toString()));
        putUnlessEmpty(json, "note", provenance.note());
        putUnlessEmpty(json, "noteZh", provenance.noteZh());
        return json;
    }

    private static ObjectNode json(Citation citation) {
        ObjectNode json = NODES.objectNode().put("instrument", citation.instrument());
        putUnlessEmpty(json, "number", citation.number());
        putUnlessEmpty(json, "article", citation.article());
        putUnlessEmpty(json, "uri", citation.uri());
        return json;
    }

    private static void putUnlessEmpty(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }
}
