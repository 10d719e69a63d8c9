package org.povline.core.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.DeterminationJson;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.json.JsonDocument;
import org.povline.core.json.JsonFault;
import org.povline.core.registry.Person;
import org.povline.core.replay.BundledHousehold.IdentityDigest;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardBookJson;

/** The bytes of a bundle on their way in and out: the facts, and in them two documents that have readers of their own. */
final class BundleReading {
    private static final JsonDocument.Kind<Facts> KIND =
            new JsonDocument.Kind<>(Facts.class, DecisionBundle.SCHEMA, JsonFault.BUNDLE_SCHEMA);
    private static final String STANDARDS = "standards";
    private static final String DETERMINATION = "determination";

    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    private BundleReading(String name) {
        this.name = name;
    }

    static Reading<DecisionBundle> read(byte[] bytes, String name) {
        return new BundleReading(name).read(bytes);
    }

    private Reading<DecisionBundle> read(byte[] bytes) {
        Optional<Facts> facts = kept(JsonDocument.read(bytes, name, KIND));
        Optional<DecisionBundle> bundle = facts.flatMap(of -> bundle(of, parsed(bytes)));
        return new Reading<>(hasError() ? Optional.empty() : bundle, findings);
    }

    private Optional<DecisionBundle> bundle(Facts facts, JsonNode whole) {
        Optional<StandardBook> standards =
                part(whole, STANDARDS, StandardBookJson.SCHEMA).flatMap(this::standards);
        Optional<JsonNode> determination = part(whole, DETERMINATION, DeterminationJson.SCHEMA);
        standards.ifPresent(book -> checkName(facts.book(), book));
        if (facts.subject() instanceof BundledHousehold subject) {
            checkPersons(subject);
        }
        return standards.flatMap(book -> determination.map(decided -> new DecisionBundle(facts, book, decided)));
    }

    /** A bundle has a part of the book, so that the digest of the whole cannot be checked here. */
    private void checkName(Facts.BookName named, StandardBook excerpt) {
        differs("name", named.name(), excerpt.name());
        differs("version", named.version(), excerpt.version());
    }

    private void differs(String key, String named, String found) {
        if (!named.equals(found)) {
            refuse(JsonFault.BUNDLE_BOOK, "/book/" + key, Map.of());
        }
    }

    private void checkPersons(BundledHousehold subject) {
        Set<String> members =
                subject.household().members().stream().map(Person::key).collect(Collectors.toSet());
        List<IdentityDigest> identities = subject.identities();
        for (int i = 0; i < identities.size(); i++) {
            if (!members.contains(identities.get(i).person())) {
                refuse(JsonFault.BUNDLE_PERSON, "/household/identities/" + i + "/person", Map.of());
            }
        }
    }

    private void refuse(JsonFault fault, String path, Map<String, Argument> arguments) {
        findings.add(new Finding(fault.name(), Severity.ERROR, new Location(name, path, 0, 0), arguments));
    }

    private Optional<JsonNode> part(JsonNode whole, String key, String schema) {
        JsonNode part = whole.path(key);
        if (schema.equals(part.path("schema").asText())) {
            return Optional.of(part);
        }
        refuse(JsonFault.BUNDLE_PART, "/" + key, Map.of("expected", Argument.of(schema)));
        return Optional.empty();
    }

    /** Places in the book are places in the bundle; its lines are not known. */
    private Optional<StandardBook> standards(JsonNode part) {
        Reading<StandardBook> reading =
                StandardBookJson.withDefaults().read(new ByteArrayInputStream(bytes(part)), name);
        List<Finding> inBundle = reading.findings().stream()
                .map(finding -> new Finding(
                        finding.code(),
                        finding.severity(),
                        new Location(name, "/" + STANDARDS + finding.location().path(), 0, 0),
                        finding.arguments()))
                .toList();
        return kept(new Reading<>(reading.value(), inBundle));
    }

    private <T> Optional<T> kept(Reading<T> reading) {
        findings.addAll(reading.findings());
        return reading.value();
    }

    private boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    static JsonNode tree(Determination determination) {
        return parsed(DeterminationJson.toJson(determination).getBytes(UTF_8));
    }

    static JsonNode tree(StandardBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            StandardBookJson.withDefaults().write(book, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed(bytes.toByteArray());
    }

    /** The same with the keys of every object in the order of their letters. */
    static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> object.set(entry.getKey(), sorted(entry.getValue())));
        return node.isObject() ? object : node;
    }

    static byte[] bytes(Object document) {
        try {
            return JsonDocument.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read before, or written here: valid JSON. */
    private static JsonNode parsed(byte[] bytes) {
        try {
            return JsonDocument.tree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
