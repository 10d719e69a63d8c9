package org.povline.statistics.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the last digits of ages are from being equally common.
 *
 * @param index half the sum of the differences from 10 percent: the percent of ages that would have to move; 0 to 90
 * @param percent the share of each digit from 0 to 9, in percent
 */
public record DigitPreference(double index, List<Double> percent) {
    private static final double EVEN = 0.1;

    /** Copies the shares. */
    public DigitPreference {
        percent = List.copyOf(percent);
    }

    static Optional<DigitPreference> of(long[] counts) {
        double total = Arrays.stream(counts).asDoubleStream().sum();
        return total == 0
                ? Optional.empty()
                : Optional.of(ofShares(Arrays.stream(counts)
                        .mapToDouble(count -> count / total)
                        .toArray()));
    }

    static DigitPreference ofShares(double[] shares) {
        double index =
                50 * Arrays.stream(shares).map(share -> Math.abs(share - EVEN)).sum();
        return new DigitPreference(
                index, Arrays.stream(shares).map(share -> 100 * share).boxed().toList());
    }
}
