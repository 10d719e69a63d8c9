package org.povline.core.eligibility;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.json.Remade;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;

/**
 * The places whose facts bear an error, and records without them: each such fact is missing because it is in doubt, so
 * that no criterion has to know of findings. An error on a record is one on every fact in it.
 *
 * <p>Places are property paths ({@code incomes[0].wages}) or JSON pointers ({@code /incomes/0/wages}). A step that the
 * record does not have ends there: the finding is about something that no criterion reads. A doubted period is one on
 * all that the record says of it.
 */
final class Doubts {
    /** Nothing is in doubt. */
    static final Doubts NONE = new Doubts(List.of());

    /** Everything is. */
    static final Doubts ALL = new Doubts(List.of(List.of()));

    private static final String HOUSEHOLDS = "households";
    private static final String ASSESSMENTS = "assessments";
    private static final String REGISTRY = "registry";

    private final List<List<String>> paths;

    private Doubts(List<List<String>> paths) {
        this.paths = paths;
    }

    /** The errors among the findings. */
    static Doubts of(Collection<Finding> findings) {
        return new Doubts(findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> steps(finding.location().path()))
                .toList());
    }

    /** Those in the households of a registry, by the household's place in it, from there on. */
    Map<String, Doubts> byHousehold() {
        Map<String, List<List<String>>> byHousehold = new HashMap<>();
        for (List<String> path : paths) {
            int at = path.indexOf(HOUSEHOLDS);
            if (at >= 0 && path.size() > at + 1 && !path.subList(0, at).contains(ASSESSMENTS)) {
                byHousehold
                        .computeIfAbsent(path.get(at + 1), place -> new ArrayList<>())
                        .add(path.subList(at + 2, path.size()));
            }
        }
        return byHousehold.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> new Doubts(entry.getValue())));
    }

    /** Those below these steps, from there on. */
    Doubts below(String... steps) {
        List<String> start = List.of(steps);
        return new Doubts(paths.stream()
                .filter(path -> path.size() >= start.size()
                        && path.subList(0, start.size()).equals(start))
                .map(path -> path.subList(start.size(), path.size()))
                .toList());
    }

    /** Those in a registry, whose paths may start at it or above. */
    Doubts inRegistry() {
        return new Doubts(paths.stream()
                .filter(path -> !path.isEmpty() && !path.contains(ASSESSMENTS))
                .map(path -> path.get(0).equals(REGISTRY) ? path.subList(1, path.size()) : path)
                .toList());
    }

    /** The record without what is in doubt; itself if nothing is. */
    <T> T in(T root) {
        Object result = root;
        for (List<String> path : paths) {
            result = doubted(result, path);
        }
        @SuppressWarnings("unchecked")
        T same = (T) result;
        return same;
    }

    private static List<String> steps(String path) {
        return Arrays.stream(path.split("[/.\\[\\]]+"))
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private static Object doubted(Object value, List<String> path) {
        if (value instanceof Fact) {
            return Fact.missing(MissingReason.DOUBTED);
        }
        if (value instanceof Record record) {
            return record(record, path);
        }
        if (value instanceof List<?> list) {
            return list(list, path);
        }
        return value instanceof Map<?, ?> map ? map(map, path) : value;
    }

    private static Record record(Record record, List<String> path) {
        List<String> meant = isPeriod(record, path) ? List.of() : path;
        return Remade.of(record, (name, value) -> isMeant(meant, name) ? doubted(value, rest(meant)) : value);
    }

    private static boolean isPeriod(Record record, List<String> path) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .anyMatch(component -> component.getType() == DateRange.class && isMeant(path, component.getName()));
    }

    private static List<?> list(List<?> list, List<String> path) {
        List<Object> copy = new ArrayList<>(list);
        for (int i = 0; i < copy.size(); i++) {
            if (isMeant(path, Integer.toString(i))) {
                copy.set(i, doubted(copy.get(i), rest(path)));
            }
        }
        return copy;
    }

    private static Map<?, ?> map(Map<?, ?> map, List<String> path) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        copy.replaceAll((key, value) -> isMeant(path, String.valueOf(key)) ? doubted(value, rest(path)) : value);
        return copy;
    }

    /** A path that has ended means all that lies beneath. */
    private static boolean isMeant(List<String> path, String step) {
        return path.isEmpty() || path.get(0).equals(step);
    }

    private static List<String> rest(List<String> path) {
        return path.isEmpty() ? path : path.subList(1, path.size());
    }
}
