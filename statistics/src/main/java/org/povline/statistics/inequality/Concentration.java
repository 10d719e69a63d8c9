package org.povline.statistics.inequality;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Curve;
import org.povline.statistics.distribution.CurvePoint;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

/**
 * How one quantity is spread over the ranks of another: a benefit over incomes, one source of income over the whole.
 *
 * <p>Those of the same rank stand together: each counts at the middle of their weight, so that no order among them
 * matters. Of the quantity itself by its own ranks the index is the Gini. Who has no rank or no quantity, or an infinite
 * one, is left out and counted; a record without weight changes nothing. There is no index where the quantity's sum is
 * not positive. Immutable.
 *
 * <p>Source: N. Kakwani, A. Wagstaff and E. van Doorslaer, Socioeconomic Inequalities in Health, Journal of Econometrics
 * 77 (1997), 87–103, doi:10.1016/S0304-4076(96)01807-6.
 */
public final class Concentration {
    /** All of one rank: their weight and what they have. */
    private record Step(double weight, double sum) {}

    private record Entry(double rank, double quantity, double weight) {
        private static final Comparator<Entry> BY_RANK = Comparator.comparingDouble(Entry::rank)
                .thenComparingDouble(Entry::quantity)
                .thenComparingDouble(Entry::weight);

        private boolean isComplete() {
            return Double.isFinite(rank) && Double.isFinite(quantity);
        }
    }

    private final List<Step> steps;
    private final double weight;
    private final double sum;
    private final Dropped dropped;

    private Concentration(List<Step> steps, Dropped dropped) {
        this.steps = steps;
        this.weight = total(steps, Step::weight);
        this.sum = total(steps, Step::sum);
        this.dropped = dropped;
    }

    private static double total(List<Step> steps, ToDoubleFunction<Step> part) {
        CompensatedSum total = CompensatedSum.create();
        steps.forEach(step -> total.accept(part.applyAsDouble(step)));
        return total.value();
    }

    /**
     * The concentration of a quantity of any records.
     *
     * @param rank what they are ranked by
     * @param quantity what is spread
     * @throws IllegalArgumentException if a weight is negative, infinite or no number
     */
    public static <T> Concentration of(
            Iterable<? extends T> records,
            ToDoubleFunction<? super T> rank,
            ToDoubleFunction<? super T> quantity,
            ToDoubleFunction<? super T> weight) {
        requireNonNull(rank, "rank");
        requireNonNull(quantity, "quantity");
        requireNonNull(weight, "weight");
        List<Entry> entries = new ArrayList<>();
        Dropped dropped = Dropped.NONE;
        for (T each : records) {
            Entry entry = new Entry(
                    rank.applyAsDouble(each), quantity.applyAsDouble(each), requireWeight(weight.applyAsDouble(each)));
            if (!entry.isComplete()) {
                dropped = dropped.plus(new Dropped(1, entry.weight()));
            } else if (entry.weight() > 0) {
                entries.add(entry);
            }
        }
        entries.sort(Entry.BY_RANK);
        return new Concentration(steps(entries), dropped);
    }

    private static double requireWeight(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Weight (" + weight + ") must be a finite number, 0 or more");
        }
        return weight;
    }

    private static List<Step> steps(List<Entry> entries) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        while (start < entries.size()) {
            CompensatedSum weight = CompensatedSum.create();
            CompensatedSum sum = CompensatedSum.create();
            int end = start;
            while (end < entries.size()
                    && entries.get(end).rank() == entries.get(start).rank()) {
                weight.accept(entries.get(end).weight());
                sum.accept(entries.get(end).weight() * entries.get(end).quantity());
                end++;
            }
            steps.add(new Step(weight.value(), sum.value()));
            start = end;
        }
        return steps;
    }

    /** The weight of all that take part. */
    public double weight() {
        return weight;
    }

    /** The sum of weight times quantity. */
    double sum() {
        return sum;
    }

    /** The index; empty where the quantity's sum is not positive. */
    public Optional<Measured> index() {
        return sum > 0 ? measured(2 * covariance() / sum, InequalityMeasure.CONCENTRATION) : Optional.empty();
    }

    /** The covariance with the rank, times the weight. */
    private double covariance() {
        CompensatedSum covariance = CompensatedSum.create();
        CompensatedSum before = CompensatedSum.create();
        double mean = sum / weight;
        for (Step step : steps) {
            double rank = (before.value() + step.weight() / 2) / weight;
            // The deviations add up to nothing, so that no constant need be taken off the ranks, too.
            covariance.accept((step.sum() - step.weight() * mean) * rank);
            before.accept(step.weight());
        }
        return covariance.value();
    }

    /**
     * What share of the quantity the first have by rank; those of one rank stand on a straight line.
     *
     * @param steps how many steps lie between 0 and 1, at least 1
     */
    public Curve curve(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("Steps (" + steps + ") must be at least 1");
        }
        List<CurvePoint> points = sum > 0
                ? IntStream.rangeClosed(0, steps)
                        .mapToObj(step -> (double) step / steps)
                        .map(share -> new CurvePoint(share, ordinate(share), 0))
                        .toList()
                : List.of();
        return new Curve(InequalityMeasure.CONCENTRATION_CURVE.method(), points);
    }

    private double ordinate(double share) {
        CompensatedSum reached = CompensatedSum.create();
        double left = share * weight;
        for (Step step : steps) {
            double part = Math.min(1, left / step.weight());
            reached.accept(part * step.sum());
            left -= step.weight();
            if (left <= 0) {
                break;
            }
        }
        return reached.value() / sum;
    }

    private Optional<Measured> measured(double value, InequalityMeasure definition) {
        return Measured.of(Bounds.exactly(value), definition.method(), dropped);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Concentration(" + steps.size() + " ranks)";
    }
}
