package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which unknown facts would decide: a fact is named if it alone can; if none can, the smallest sets that can, as far as
 * {@link Choices} tries them.
 */
final class WouldDecide {
    private final Node node;
    private final List<CriterionResult> results;
    private final List<Set<MissingFact>> found = new ArrayList<>();

    private WouldDecide(Node node, List<CriterionResult> results) {
        this.node = node;
        this.results = results;
    }

    static List<Set<MissingFact>> of(Node node, List<CriterionResult> results) {
        return new WouldDecide(node, results).find(facts(results));
    }

    private List<Set<MissingFact>> find(List<MissingFact> facts) {
        for (int size : Choices.sizes(facts.size())) {
            if (found.isEmpty()) {
                Choices.each(facts.size(), size, chosen -> false, chosen -> tryOut(facts, chosen));
            }
        }
        return List.copyOf(found);
    }

    private void tryOut(List<MissingFact> facts, Set<Integer> chosen) {
        Set<MissingFact> learnt = new LinkedHashSet<>();
        chosen.forEach(index -> learnt.add(facts.get(index)));
        if (!node.attainable(results, learnt).isEmpty()) {
            found.add(learnt);
        }
    }

    private static List<MissingFact> facts(List<CriterionResult> results) {
        return results.stream()
                .flatMap(result -> result.openings().stream())
                .flatMap(opening -> opening.facts().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(MissingFact::path).thenComparing(MissingFact::code))
                .toList();
    }
}
