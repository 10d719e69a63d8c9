package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values put together in narrow bins of constant memory: of every bin the number of records, their weight and the sum of
 * weight times value are kept, so that means are exact and every other number has a proven bound of its error.
 *
 * <p>A positive value from 2<sup>−7</sup> to 2<sup>29</sup> shares its bin with values that differ by less than 0.2 % of
 * it; zero has a bin of its own, negative values have bins of 3 %. Smaller and larger values are taken, too, in one bin
 * at either end. Any line can be asked afterwards.
 *
 * <p>The bound follows from what each bin leaves open. The records of a bin have a known mean {@code m} and lie between
 * {@code l} and {@code u}; the sum of a convex function over them is at least that at {@code m} (Jensen) and at most that
 * of the chord from {@code l} to {@code u}. What the rounding of {@code m} can move either by is added. Sums are taken with
 * compensation, 2<sup>−44</sup> of the terms' size is added for rounding, which is that of 512 operations, and whatever is
 * computed from such bounds rounds outward.
 *
 * <p>Records in any order or grouping give an equal histogram, and the same results to the last bit, as long as in each
 * bin the square of the number of records, times the greatest weight over the smallest, stays below 2<sup>52</sup>: then
 * nothing is lost before the one rounding at the end. Negative values and those beyond 2<sup>−7</sup> to 2<sup>29</sup>
 * share bins more widely; there it is the greatest weight times value over the smallest. Beyond that the last bit of a
 * bin's sums can depend on the order, which the bound holds, too, up to 2<sup>28</sup> records in a bin. The bounds take it
 * that no weight times value falls below the least double of full precision, 10<sup>−308</sup>. {@code toString} tells
 * sizes only. Immutable.
 */
public final class IncomeHistogram implements Distribution {
    /** What a bin's mean can be off by, as a fraction of it: a sum, its terms, a weight and their quotient are rounded. */
    private static final double MEAN_ROUNDING = 0x1p-49;

    private final List<Tally> tallies;
    private final Extremes extremes;
    private final Dropped missing;
    private final Dropped infinite;
    private final long weightless;
    private final double[] lowers;
    private final double[] means;
    private final double[] uppers;
    private final double[] cumulatedWeights;
    private final double[] cumulatedSums;
    private final long[] cumulatedRecords;

    IncomeHistogram(List<Tally> tallies, Extremes extremes, Dropped missing, Dropped infinite, long weightless) {
        this.tallies = List.copyOf(tallies);
        this.extremes = requireNonNull(extremes, "extremes");
        this.missing = requireNonNull(missing, "missing");
        this.infinite = requireNonNull(infinite, "infinite");
        this.weightless = weightless;
        int cells = tallies.size();
        this.lowers = new double[cells];
        this.means = new double[cells];
        this.uppers = new double[cells];
        this.cumulatedWeights = new double[cells + 1];
        this.cumulatedSums = new double[cells + 1];
        this.cumulatedRecords = new long[cells + 1];
        cumulate();
    }

    private void cumulate() {
        CompensatedSum weight = CompensatedSum.create();
        CompensatedSum sum = CompensatedSum.create();
        for (int i = 0; i < tallies.size(); i++) {
            Tally tally = tallies.get(i);
            lowers[i] = extremes.lower(tally.bin());
            uppers[i] = extremes.upper(tally.bin());
            // Rounding must not take the mean beyond values that are all the same.
            means[i] = Math.max(lowers[i], Math.min(uppers[i], tally.allSum() / tally.allWeight()));
            // How a sum is split from what was rounded off it tells the order of additions, and must not show.
            weight.accept(tally.allWeight());
            sum.accept(tally.allSum());
            cumulatedWeights[i + 1] = weight.value();
            cumulatedSums[i + 1] = sum.value();
            cumulatedRecords[i + 1] = Math.addExact(cumulatedRecords[i], tally.records());
        }
    }

    /** Collects a stream, also a parallel one, into a histogram. */
    public static <T> Collector<T, ?, IncomeHistogram> collecting(
            ToDoubleFunction<? super T> value, ToDoubleFunction<? super T> weight) {
        requireNonNull(value, "value");
        requireNonNull(weight, "weight");
        return Collector.<T, HistogramAccumulator, IncomeHistogram>of(
                HistogramAccumulator::create,
                (accumulator, each) -> accumulator.accept(value.applyAsDouble(each), weight.applyAsDouble(each)),
                HistogramAccumulator::combine,
                HistogramAccumulator::toHistogram,
                Collector.Characteristics.UNORDERED);
    }

    List<Tally> tallies() {
        return tallies;
    }

    Extremes extremes() {
        return extremes;
    }

    @Override
    public long records() {
        return cumulatedRecords[cells()];
    }

    @Override
    public Dropped missing() {
        return missing;
    }

    @Override
    public Dropped infinite() {
        return infinite;
    }

    @Override
    public long weightless() {
        return weightless;
    }

    @Override
    public int cells() {
        return means.length;
    }

    @Override
    public double lower(int cell) {
        return lowers[cell];
    }

    @Override
    public double upper(int cell) {
        return uppers[cell];
    }

    @Override
    public double mean(int cell) {
        return means[cell];
    }

    @Override
    public double weight(int cell) {
        return tallies.get(cell).allWeight();
    }

    @Override
    public double cumulatedWeight(int cells) {
        return cumulatedWeights[cells];
    }

    @Override
    public double cumulatedSum(int cells) {
        return cumulatedSums[cells];
    }

    @Override
    public long cumulatedRecords(int cells) {
        return cumulatedRecords[cells];
    }

    @Override
    public Bounds integral(int from, int to, Shape shape, DoubleUnaryOperator function) {
        requireNonNull(function, "function");
        requireNonNull(shape, "shape");
        CompensatedSum atMeans = CompensatedSum.create();
        CompensatedSum onChords = CompensatedSum.create();
        double sizeAtMeans = 0;
        double sizeOnChords = 0;
        double moved = 0;
        for (int i = from; i < to; i++) {
            double atMean = function.applyAsDouble(means[i]);
            double atLower = isPoint(i) ? atMean : function.applyAsDouble(lowers[i]);
            double atUpper = isPoint(i) ? atMean : function.applyAsDouble(uppers[i]);
            double along = isPoint(i) ? 0 : (means[i] - lowers[i]) / (uppers[i] - lowers[i]);
            atMeans.accept(weight(i) * atMean);
            onChords.accept(weight(i) * (atLower + along * (atUpper - atLower)));
            sizeAtMeans += weight(i) * Math.abs(atMean);
            sizeOnChords += weight(i) * Math.max(Math.abs(atLower), Math.abs(atUpper));
            moved += weight(i) * moved(i, function, atMean, Math.abs(atUpper - atLower));
        }
        Bounds jensen = computed(atMeans.value(), sizeAtMeans).widenedBy(moved);
        Bounds chord = computed(onChords.value(), sizeOnChords).widenedBy(moved);
        return shape == Shape.CONVEX
                ? new Bounds(jensen.lower(), Math.max(jensen.upper(), chord.upper()))
                : new Bounds(Math.min(jensen.lower(), chord.lower()), jensen.upper());
    }

    private boolean isPoint(int cell) {
        return lowers[cell] == uppers[cell];
    }

    /**
     * How much the function's value at the mean, and the chord's, can move with the rounding of the mean. Of a function
     * that bends one way only, two points at the same distance beside the mean tell it for all between them.
     */
    private double moved(int cell, DoubleUnaryOperator function, double atMean, double rise) {
        if (isPoint(cell)) {
            return 0;
        }
        double room = MEAN_ROUNDING * Math.abs(means[cell]);
        double atMost = Math.max(
                Math.abs(function.applyAsDouble(means[cell] - room) - atMean),
                Math.abs(function.applyAsDouble(means[cell] + room) - atMean));
        double width = uppers[cell] - lowers[cell];
        return atMost + rise * Math.min(1, room / width);
    }

    @Override
    public Bounds computed(double value, double size) {
        return Bounds.exactly(value).allowing(size);
    }

    @Override
    public IncomeHistogram first(int cells) {
        return new IncomeHistogram(tallies.subList(0, cells), extremes, missing, infinite, weightless);
    }

    @Override
    public IncomeHistogram with(NegativeIncomes policy) {
        requireNonNull(policy, "policy");
        int negative = cellsBelow(0, false);
        if (negative == 0 || policy == NegativeIncomes.KEEP) {
            return this;
        }
        List<Tally> others = new ArrayList<>(tallies.subList(negative, tallies.size()));
        if (policy == NegativeIncomes.ZERO) {
            boolean hasZero = !others.isEmpty() && others.get(0).bin() == BinScale.ZERO;
            Tally zero = hasZero ? others.remove(0) : new Tally(BinScale.ZERO, 0, 0, 0, 0, 0);
            for (Tally each : tallies.subList(0, negative)) {
                zero = zero.plusAtZero(each);
            }
            others.add(0, zero);
        }
        return new IncomeHistogram(others, extremes.withoutNegatives(), missing, infinite, weightless);
    }

    /** The histogram in bytes, with version and checksum, of a length that grows with the bins in use: 44 for each. */
    public byte[] toBytes() {
        return HistogramBytes.of(this);
    }

    /**
     * The histogram from its bytes.
     *
     * @throws IllegalArgumentException if they are none that {@link #toBytes} makes: cut, longer, changed anywhere, of
     *     another version, or with numbers that no records have
     */
    public static IncomeHistogram fromBytes(byte[] bytes) {
        return HistogramBytes.read(requireNonNull(bytes, "bytes"));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncomeHistogram that
                && rounded().equals(that.rounded())
                && extremes.equals(that.extremes)
                && missing.equals(that.missing)
                && infinite.equals(that.infinite)
                && weightless == that.weightless;
    }

    @Override
    public int hashCode() {
        return rounded().hashCode();
    }

    /** What is shown of the tallies: how a sum is split from what was rounded off it tells the order of additions. */
    private List<Tally> rounded() {
        return tallies.stream().map(Tally::rounded).collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "IncomeHistogram(" + records() + " records, " + cells() + " bins)";
    }
}
