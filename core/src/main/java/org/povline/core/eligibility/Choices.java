package org.povline.core.eligibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets of things, by their numbers from 0, the small ones first. Up to {@value #FEW} things every set is tried, up to {@value
 * #MANY} single ones, pairs and all together, beyond that single ones and all together: the lists serve somebody who asks
 * for papers, and data must not make them endless.
 */
final class Choices {
    private static final int FEW = 10;
    private static final int MANY = 100;

    private Choices() {}

    /** The sizes of the sets that are tried, ascending. */
    static List<Integer> sizes(int things) {
        return IntStream.rangeClosed(1, things)
                .filter(size -> size == 1 || size == things || things <= FEW || (size == 2 && things <= MANY))
                .boxed()
                .toList();
    }

    /**
     * Every set of this size.
     *
     * @param enough where it holds, the set and all that contain it are passed over
     */
    static void each(int things, int size, Predicate<Set<Integer>> enough, Consumer<Set<Integer>> each) {
        if (size == things) {
            each.accept(IntStream.range(0, things).boxed().collect(Collectors.toCollection(LinkedHashSet::new)));
        } else {
            choose(things, size, 0, new LinkedHashSet<>(), enough, each);
        }
    }

    private static void choose(
            int things,
            int more,
            int from,
            Set<Integer> chosen,
            Predicate<Set<Integer>> enough,
            Consumer<Set<Integer>> each) {
        if (!chosen.isEmpty() && enough.test(chosen)) {
            return;
        }
        if (more == 0) {
            each.accept(chosen);
            return;
        }
        for (int next = from; next <= things - more; next++) {
            chosen.add(next);
            choose(things, more - 1, next + 1, chosen, enough, each);
            chosen.remove(next);
        }
    }
}
