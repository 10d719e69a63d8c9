package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

/**
 * How far the last digits of ages are from being equally common.
 *
 * @param index half the sum of the differences from 10 percent: the percent of ages that would have to move; 0 to 90
 * @param percent the share of each digit from 0 to 9, in percent
 */
public record DigitPreference(Measured index, List<Double> percent) {
    private static final double EVEN = 0.1;

    /** Refuses null; copies the shares. */
    public DigitPreference {
        requireNonNull(index, "index");
        percent = List.copyOf(requireNonNull(percent, "percent"));
    }

    /** Of the persons by digit; empty if there are none. */
    static Optional<DigitPreference> of(long[] persons, Method method, Dropped dropped) {
        double total = Arrays.stream(persons).asDoubleStream().sum();
        return ofShares(
                Arrays.stream(persons).mapToDouble(count -> count / total).toArray(), method, dropped);
    }

    /** Of the shares of the digits; empty if they are no numbers. */
    static Optional<DigitPreference> ofShares(double[] shares, Method method, Dropped dropped) {
        double index =
                50 * Arrays.stream(shares).map(share -> Math.abs(share - EVEN)).sum();
        return Measured.of(Bounds.exactly(index), method, dropped)
                .map(found -> new DigitPreference(
                        found,
                        Arrays.stream(shares).map(share -> 100 * share).boxed().toList()));
    }
}
