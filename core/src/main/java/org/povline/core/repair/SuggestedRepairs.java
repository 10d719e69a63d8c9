package org.povline.core.repair;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.registry.Household;

/**
 * The repairs that rules suggest for households, brought to the findings that they would silence: those at paths such as
 * {@code households[3].members[1].identity.sex}. Each rule is asked once for each household. Immutable.
 */
public final class SuggestedRepairs {
    private static final SuggestedRepairs NONE = new SuggestedRepairs(Map.of());

    private final Map<Integer, List<SuggestedRepair>> byHousehold;

    private SuggestedRepairs(Map<Integer, List<SuggestedRepair>> byHousehold) {
        this.byHousehold = byHousehold;
    }

    /** No repairs. */
    public static SuggestedRepairs none() {
        return NONE;
    }

    /** Those for households, by their places in the list, as of a day. */
    public static SuggestedRepairs of(List<Household> households, Repairs repairs, LocalDate asOf) {
        requireNonNull(repairs, "repairs");
        Map<Integer, List<SuggestedRepair>> byHousehold = new TreeMap<>();
        for (int index = 0; index < households.size(); index++) {
            List<SuggestedRepair> suggested = suggested(index, repairs.of(households.get(index), asOf));
            if (!suggested.isEmpty()) {
                byHousehold.put(index, suggested);
            }
        }
        return new SuggestedRepairs(byHousehold);
    }

    private static List<SuggestedRepair> suggested(int household, List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> new SuggestedRepair(household, repair))
                .toList();
    }

    /** Those after which the finding would be gone; none for most. */
    public List<SuggestedRepair> against(Finding finding) {
        List<SuggestedRepair> found = new ArrayList<>();
        RecordPath.household(finding.location().path())
                .ifPresent(index -> byHousehold.getOrDefault(index, List.of()).stream()
                        .filter(suggested -> suggested.silences(finding))
                        .forEach(found::add));
        return List.copyOf(found);
    }

    /** All of them, in the order of the households. */
    public List<SuggestedRepair> all() {
        return byHousehold.values().stream().flatMap(List::stream).toList();
    }

    /** What is to be said of repairs that are alternatives: a remark for each rule, at the first of its repairs. */
    public static List<Finding> remarks(List<SuggestedRepair> alternatives) {
        Map<String, List<SuggestedRepair>> byRule = alternatives.stream()
                .collect(Collectors.groupingBy(
                        suggested -> suggested.repair().code(), LinkedHashMap::new, Collectors.toList()));
        return byRule.values().stream().map(SuggestedRepairs::remark).toList();
    }

    private static Finding remark(List<SuggestedRepair> ofRule) {
        String signs = ofRule.stream()
                .map(suggested -> suggested.repair().signs())
                .distinct()
                .collect(Collectors.joining(" / "));
        return ofRule.get(0).finding().with("signs", Argument.of(signs));
    }

    /** How many households they are for. */
    @Override
    public String toString() {
        return "SuggestedRepairs(" + byHousehold.size() + ")";
    }
}
