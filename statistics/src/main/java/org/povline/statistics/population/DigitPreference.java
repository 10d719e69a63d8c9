package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the last digits of ages are from being equally common.
 *
 * @param definition what was computed
 * @param fromAge the least age that counts
 * @param toAge the greatest age that counts
 * @param index half the sum of the differences from 10 percent: the percent of ages that would have to move; 0 to 90
 * @param percent the share of each digit from 0 to 9, in percent
 */
public record DigitPreference(HeapingMeasure definition, int fromAge, int toAge, double index, List<Double> percent) {
    private static final double EVEN = 0.1;

    /** Refuses null; copies the shares. */
    public DigitPreference {
        requireNonNull(definition, "definition");
        percent = List.copyOf(percent);
    }

    static Optional<DigitPreference> of(HeapingMeasure definition, int fromAge, int toAge, long[] counts) {
        double total = Arrays.stream(counts).asDoubleStream().sum();
        return total == 0
                ? Optional.empty()
                : Optional.of(ofShares(
                        definition,
                        fromAge,
                        toAge,
                        Arrays.stream(counts)
                                .mapToDouble(count -> count / total)
                                .toArray()));
    }

    static DigitPreference ofShares(HeapingMeasure definition, int fromAge, int toAge, double[] shares) {
        double index =
                50 * Arrays.stream(shares).map(share -> Math.abs(share - EVEN)).sum();
        return new DigitPreference(
                definition,
                fromAge,
                toAge,
                index,
                Arrays.stream(shares).map(share -> 100 * share).boxed().toList());
    }
}
