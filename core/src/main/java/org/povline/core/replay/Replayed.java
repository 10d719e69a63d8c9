package org.povline.core.replay;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.povline.core.eligibility.Determination;

/**
 * What came of deciding a bundle again.
 *
 * @param determination what is decided now
 * @param differences where the bundle's determination says something else: the keys of its JSON, such as {@code outcome}
 *     or {@code book}; {@code criteria/CODE} for each criterion that came out otherwise; {@code criteria} and {@code keys}
 *     where the bundle has more of them, fewer, or another order
 */
public record Replayed(Determination determination, List<String> differences) {
    private static final String CRITERIA = "criteria";
    private static final String KEYS = "keys";

    /** Refuses null; copies the list. */
    public Replayed {
        requireNonNull(determination, "determination");
        differences = List.copyOf(differences);
    }

    /** Whether the bundle says in everything what is decided now. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /** Whether at least the outcome is the same. */
    public boolean outcomeAgrees() {
        return !differences.contains("outcome");
    }

    static Replayed of(Determination determination, JsonNode stated, JsonNode again) {
        List<String> differences = new ArrayList<>();
        again.properties().forEach(now -> {
            JsonNode before = stated.path(now.getKey());
            if (!before.equals(now.getValue())) {
                differences.addAll(
                        now.getKey().equals(CRITERIA) ? criteria(before, now.getValue()) : List.of(now.getKey()));
            }
        });
        return new Replayed(determination, stated.size() == again.size() ? differences : with(KEYS, differences));
    }

    /** The criteria by their codes; the list as a whole where it has others, or the same in another order. */
    private static List<String> criteria(JsonNode stated, JsonNode again) {
        Map<String, JsonNode> before = byCode(stated);
        Map<String, JsonNode> now = byCode(again);
        List<String> differing = now.keySet().stream()
                .filter(code -> !Objects.equals(before.get(code), now.get(code)))
                .map(code -> CRITERIA + "/" + code)
                .toList();
        return differing.isEmpty() || stated.size() != again.size() ? with(CRITERIA, differing) : differing;
    }

    private static List<String> with(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private static Map<String, JsonNode> byCode(JsonNode criteria) {
        Map<String, JsonNode> byCode = new LinkedHashMap<>();
        criteria.forEach(criterion -> byCode.put(criterion.path("code").asText(), criterion));
        return byCode;
    }

    /** Whether it agrees, and where not. */
    @Override
    public String toString() {
        return agrees() ? "Replayed(agrees)" : "Replayed" + differences;
    }
}
