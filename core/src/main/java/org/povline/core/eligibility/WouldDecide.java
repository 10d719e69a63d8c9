package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which unknown facts would decide: a fact is named if it alone can; if none can, the smallest sets that can.
 *
 * <p>Sets are tried by size. Beyond {@value #MOST_FACTS} facts only single ones and all together are tried: the list
 * serves somebody who asks for papers.
 */
final class WouldDecide {
    private static final int MOST_FACTS = 12;

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
        for (int size = 1; size <= facts.size() && found.isEmpty(); size++) {
            if (size == 1 || size == facts.size() || facts.size() <= MOST_FACTS) {
                choose(facts, size, 0, new ArrayList<>());
            }
        }
        return List.copyOf(found);
    }

    private void choose(List<MissingFact> facts, int more, int from, List<MissingFact> chosen) {
        if (more == 0) {
            Set<MissingFact> learnt = new LinkedHashSet<>(chosen);
            if (!node.attainable(results, learnt).isEmpty()) {
                found.add(learnt);
            }
            return;
        }
        for (int next = from; next <= facts.size() - more; next++) {
            chosen.add(facts.get(next));
            choose(facts, more - 1, next + 1, chosen);
            chosen.remove(chosen.size() - 1);
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
