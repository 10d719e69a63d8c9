package org.povline.core.repair;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the errors in some numbers lie: all sets of least weight whose numbers can be changed so that every edit is met, the
 * others staying as they are (Fellegi and Holt 1976). Every set is tried, lightest first, which bounds the work to 2^12 sets.
 *
 * <p>A number is found from an edit in which nothing else is open, first from edits without tolerance; one with tolerance is
 * met in its middle. A set that leaves a number open is counted, since the error may lie there, but gives no solution.
 *
 * @param sets how many sets of least weight there are; 0 if nothing fails or nothing helps
 * @param solutions the new numbers by place, of the sets that determine them
 */
record ErrorLocalization(int sets, List<Map<Integer, Long>> solutions) {
    private static final int MOST_VARIABLES = 12;
    private static final ErrorLocalization NONE = new ErrorLocalization(0, List.of());

    ErrorLocalization {
        solutions = List.copyOf(solutions);
    }

    /** Refuses more than twelve numbers, and an edit that does not speak of as many. */
    static ErrorLocalization of(List<Variable> variables, List<LinearEdit> edits) {
        if (variables.size() > MOST_VARIABLES
                || edits.stream().anyMatch(edit -> edit.coefficients().size() != variables.size())) {
            throw new IllegalArgumentException(
                    "Number of variables (" + variables.size() + ") must be at most 12 and that of every edit");
        }
        List<@Nullable BigInteger> asTheyAre = values(variables, 0);
        return edits.stream().allMatch(edit -> edit.isMet(asTheyAre)) ? NONE : lightest(variables, byTolerance(edits));
    }

    private static ErrorLocalization lightest(List<Variable> variables, List<LinearEdit> edits) {
        int involved = IntStream.range(0, variables.size())
                .filter(i -> edits.stream().anyMatch(edit -> edit.speaksOf(i)))
                .map(i -> 1 << i)
                .sum();
        Map<Integer, List<Integer>> byWeight = IntStream.range(1, 1 << variables.size())
                .filter(set -> (set & ~involved) == 0)
                .boxed()
                .collect(Collectors.groupingBy(set -> weight(set, variables), TreeMap::new, Collectors.toList()));
        return byWeight.values().stream()
                .map(sets -> of(sets, variables, edits))
                .filter(localization -> localization.sets > 0)
                .findFirst()
                .orElse(NONE);
    }

    private static ErrorLocalization of(List<Integer> sets, List<Variable> variables, List<LinearEdit> edits) {
        List<Map<Integer, Long>> solutions = new ArrayList<>();
        int possible = 0;
        for (int set : sets) {
            List<@Nullable BigInteger> numbers = values(variables, set);
            determine(numbers, edits);
            if (isPossible(numbers, variables, edits)) {
                possible++;
                changes(set, numbers).ifPresent(solutions::add);
            }
        }
        return new ErrorLocalization(possible, solutions);
    }

    /** Each pass finds a number or ends. */
    private static void determine(List<@Nullable BigInteger> numbers, List<LinearEdit> edits) {
        Optional<LinearEdit> next = next(numbers, edits);
        while (next.isPresent()) {
            LinearEdit edit = next.get();
            int open = edit.onlyOpen(numbers).orElseThrow();
            numbers.set(open, edit.solve(open, numbers));
            next = next(numbers, edits);
        }
    }

    private static Optional<LinearEdit> next(List<@Nullable BigInteger> numbers, List<LinearEdit> edits) {
        return edits.stream().filter(edit -> edit.onlyOpen(numbers).isPresent()).findFirst();
    }

    private static boolean isPossible(
            List<@Nullable BigInteger> numbers, List<Variable> variables, List<LinearEdit> edits) {
        return IntStream.range(0, numbers.size()).allMatch(i -> isPossible(numbers.get(i), variables.get(i)))
                && edits.stream().allMatch(edit -> edit.isReachable(numbers, variables));
    }

    private static boolean isPossible(@Nullable BigInteger number, Variable variable) {
        return number == null
                || (number.bitLength() < Long.SIZE && number.longValueExact() >= variable.least())
                || number.equals(BigInteger.valueOf(variable.value()));
    }

    private static Optional<Map<Integer, Long>> changes(int set, List<@Nullable BigInteger> numbers) {
        Map<Integer, Long> changes = new LinkedHashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            BigInteger number = numbers.get(i);
            if (number == null) {
                return Optional.empty();
            }
            if (isIn(set, i)) {
                changes.put(i, number.longValueExact());
            }
        }
        return Optional.of(changes);
    }

    private static List<@Nullable BigInteger> values(List<Variable> variables, int open) {
        @Nullable BigInteger[] values = new BigInteger[variables.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    isIn(open, i) ? null : BigInteger.valueOf(variables.get(i).value());
        }
        return Arrays.asList(values);
    }

    private static List<LinearEdit> byTolerance(List<LinearEdit> edits) {
        return edits.stream()
                .sorted(Comparator.comparing(LinearEdit::tolerance))
                .toList();
    }

    private static int weight(int set, List<Variable> variables) {
        return IntStream.range(0, variables.size())
                .filter(i -> isIn(set, i))
                .map(i -> variables.get(i).weight())
                .sum();
    }

    private static boolean isIn(int set, int variable) {
        return (set >> variable & 1) == 1;
    }

    /** The number of sets alone: the numbers may be incomes. */
    @Override
    public String toString() {
        return "ErrorLocalization(" + sets + ")";
    }
}
