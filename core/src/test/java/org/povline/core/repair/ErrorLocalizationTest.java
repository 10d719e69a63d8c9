package org.povline.core.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ErrorLocalizationTest {
    private static final int NUMBERS = 3;
    private static final int FARTHEST = 9;

    @Test
    void findsTheNumberThatAllFailedEditsShare() {
        List<LinearEdit> edits = List.of(edit(0, 1, 1, -1, 0), edit(0, 0, 0, 1, -2));
        assertThat(ErrorLocalization.of(numbers(2, 4, 70, 3), edits))
                .isEqualTo(new ErrorLocalization(1, List.of(Map.of(2, 6L))));
    }

    @Test
    void prefersTheLighterSet() {
        List<Variable> trustedSum = List.of(new Variable(1, 0, 1), new Variable(2, 0, 1), new Variable(9, 0, 3));
        assertThat(ErrorLocalization.of(trustedSum, List.of(edit(0, 1, 1, -1))))
                .isEqualTo(new ErrorLocalization(2, List.of(Map.of(0, 7L), Map.of(1, 8L))));
    }

    @Test
    void countsASetThatLeavesANumberOpen() {
        List<Variable> heavySum = List.of(new Variable(5, 0, 1), new Variable(6, 0, 1), new Variable(1, 0, 5));
        assertThat(ErrorLocalization.of(heavySum, List.of(edit(0, 1, 1, -1))))
                .isEqualTo(new ErrorLocalization(1, List.of()));
    }

    @Test
    void meetsAnEditWithToleranceInItsMiddle() {
        assertThat(ErrorLocalization.of(numbers(100, 99), List.of(edit(3, 3, -1)))
                        .solutions())
                .containsExactly(Map.of(0, 33L), Map.of(1, 300L));
        assertThat(ErrorLocalization.of(numbers(33, 100), List.of(edit(1, 3, -1)))
                        .sets())
                .isZero();
    }

    @Test
    void findsNoWholeNumberWhereThereIsNone() {
        assertThat(ErrorLocalization.of(numbers(1, 3), List.of(edit(0, 2, -1))).solutions())
                .containsExactly(Map.of(1, 2L));
        assertThat(ErrorLocalization.of(numbers(1), List.of(edit(0, 1))).solutions())
                .containsExactly(Map.of(0, 0L));
        assertThat(ErrorLocalization.of(List.of(new Variable(2, 1, 1)), List.of(edit(0, 1))))
                .isEqualTo(new ErrorLocalization(0, List.of()));
    }

    @Test
    void refusesMoreNumbersThanItCanTryAndEditsOfOthers() {
        List<Variable> thirteen = Collections.nCopies(13, new Variable(0, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorLocalization.of(thirteen, List.of()))
                .withMessage("Number of variables (13) must be at most 12 and that of every edit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ErrorLocalization.of(numbers(1, 2), List.of(edit(0, 1))))
                .withMessage("Number of variables (2) must be at most 12 and that of every edit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Variable(0, 0, 0))
                .withMessage("Weight (0) must be at least 1");
    }

    @Test
    void tellsHowManySetsThereAreAndNoNumber() {
        assertThat(ErrorLocalization.of(numbers(4711), List.of(edit(0, 1)))).hasToString("ErrorLocalization(1)");
    }

    /** Against all ways to give three small numbers other values. */
    @Property
    void noSetIsLighterThanThoseFound(
            @ForAll @Size(NUMBERS) List<@IntRange(min = 0, max = 3) Integer> numbers,
            @ForAll @Size(NUMBERS) List<@IntRange(min = 1, max = 3) Integer> weights,
            @ForAll @Size(2) List<@Size(NUMBERS) List<@IntRange(min = -1, max = 1) Integer>> coefficients) {
        List<Variable> variables = IntStream.range(0, NUMBERS)
                .mapToObj(i -> new Variable(numbers.get(i), 0, weights.get(i)))
                .toList();
        List<LinearEdit> edits = coefficients.stream()
                .map(row -> edit(0, row.stream().mapToLong(i -> i).toArray()))
                .toList();
        ErrorLocalization found = ErrorLocalization.of(variables, edits);
        int lightest = lightest(variables, edits);
        assertThat(found.sets() == 0).isEqualTo(lightest == 0);
        assertThat(found.solutions()).allSatisfy(solution -> {
            assertThat(weight(solution, variables)).isEqualTo(lightest);
            assertThat(edits).allMatch(edit -> edit.isMet(with(solution, variables)));
        });
    }

    private static int lightest(List<Variable> variables, List<LinearEdit> edits) {
        return IntStream.range(0, (int) Math.pow(FARTHEST + 1, NUMBERS))
                .mapToObj(code -> List.of(code % 10, code / 10 % 10, code / 100))
                .filter(values -> edits.stream()
                        .allMatch(edit -> edit.isMet(values.stream()
                                .map(value -> BigInteger.valueOf(value))
                                .toList())))
                .mapToInt(values -> IntStream.range(0, NUMBERS)
                        .filter(i -> values.get(i) != variables.get(i).value())
                        .map(i -> variables.get(i).weight())
                        .sum())
                .min()
                .orElseThrow();
    }

    private static int weight(Map<Integer, Long> solution, List<Variable> variables) {
        return solution.keySet().stream()
                .mapToInt(i -> variables.get(i).weight())
                .sum();
    }

    private static List<BigInteger> with(Map<Integer, Long> solution, List<Variable> variables) {
        return IntStream.range(0, variables.size())
                .mapToObj(i -> BigInteger.valueOf(
                        solution.getOrDefault(i, variables.get(i).value())))
                .toList();
    }

    private static List<Variable> numbers(long... values) {
        return LongStream.of(values)
                .mapToObj(value -> new Variable(value, 0, 1))
                .toList();
    }

    private static LinearEdit edit(long tolerance, long... coefficients) {
        return new LinearEdit(
                LongStream.of(coefficients).mapToObj(BigInteger::valueOf).toList(), BigInteger.valueOf(tolerance));
    }
}
