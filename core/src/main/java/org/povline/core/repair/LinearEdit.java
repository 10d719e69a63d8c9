package org.povline.core.repair;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule about some numbers: the sum of coefficient × number is zero, or within the tolerance of it. In whole numbers of any
 * size, so that no sum overflows.
 *
 * @param coefficients one for each number, 0 for one that the rule does not speak of
 * @param tolerance how far from zero the sum may be; not negative
 */
record LinearEdit(List<BigInteger> coefficients, BigInteger tolerance) {
    LinearEdit {
        coefficients = List.copyOf(coefficients);
    }

    boolean speaksOf(int number) {
        return coefficients.get(number).signum() != 0;
    }

    /** Whether the rule holds; a number that is open must not be spoken of. */
    boolean isMet(List<@Nullable BigInteger> numbers) {
        return sum(numbers).abs().compareTo(tolerance) <= 0;
    }

    /** The only open number that the rule speaks of, if there is just one. */
    Optional<Integer> onlyOpen(List<@Nullable BigInteger> numbers) {
        List<Integer> open = open(numbers).boxed().toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** The whole number nearest to what makes the sum zero; that it is near enough is for {@link #isMet} to say. */
    BigInteger solve(int open, List<@Nullable BigInteger> numbers) {
        return new BigDecimal(sum(numbers).negate())
                .divide(new BigDecimal(coefficients.get(open)), 0, RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** Whether open numbers, none of them below its least, could meet the rule if nothing else bound them. */
    boolean isReachable(List<@Nullable BigInteger> numbers, List<Variable> variables) {
        boolean up = open(numbers)
                .anyMatch(i ->
                        coefficients.get(i).signum() > 0 || !variables.get(i).isBounded());
        boolean down = open(numbers)
                .anyMatch(i ->
                        coefficients.get(i).signum() < 0 || !variables.get(i).isBounded());
        BigInteger sum = open(numbers)
                .filter(i -> variables.get(i).isBounded())
                .mapToObj(i -> coefficients
                        .get(i)
                        .multiply(BigInteger.valueOf(variables.get(i).least())))
                .reduce(sum(numbers), BigInteger::add);
        return (up || sum.compareTo(tolerance.negate()) >= 0) && (down || sum.compareTo(tolerance) <= 0);
    }

    private IntStream open(List<@Nullable BigInteger> numbers) {
        return IntStream.range(0, numbers.size()).filter(i -> speaksOf(i) && numbers.get(i) == null);
    }

    /** The sum over the numbers that are not open. */
    private BigInteger sum(List<@Nullable BigInteger> numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < numbers.size(); i++) {
            BigInteger number = numbers.get(i);
            sum = number == null ? sum : sum.add(coefficients.get(i).multiply(number));
        }
        return sum;
    }
}
