package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import org.povline.core.quantity.Truth;

/**
 * Counts households or persons by their {@linkplain DeprivationProfile profile}, one at a time; what several have counted
 * is combined, in any order. Cut-off, weights of the indicators and the policy for unknown ones are asked afterwards, of
 * the same table. A record without weight changes nothing.
 *
 * <p>Memory grows with the different profiles, not with the records. Weights are summed with compensation. Not safe for
 * use by several threads: one each, then combine.
 */
public final class DeprivationTable {
    private final int indicators;
    private final TreeMap<DeprivationProfile, Cell> cells = new TreeMap<>();
    private boolean hasGaps = true;

    private DeprivationTable(int indicators) {
        this.indicators = indicators;
    }

    /**
     * An empty one.
     *
     * @param indicators how many, 1 to {@value DeprivationSpecification#MAX_INDICATORS}
     */
    public static DeprivationTable create(int indicators) {
        if (indicators < 1 || indicators > DeprivationSpecification.MAX_INDICATORS) {
            throw new IllegalArgumentException(
                    "Indicators (" + indicators + ") must be from 1 to " + DeprivationSpecification.MAX_INDICATORS);
        }
        return new DeprivationTable(indicators);
    }

    /** Collects a stream, also a parallel one, of records that stand for so many persons or households each. */
    public static <T> Collector<T, ?, DeprivationTable> collecting(
            int indicators, Function<? super T, List<Truth>> deprivations, ToDoubleFunction<? super T> weight) {
        requireNonNull(deprivations, "deprivations");
        requireNonNull(weight, "weight");
        BiConsumer<DeprivationTable, T> accept =
                (table, each) -> table.accept(deprivations.apply(each), weight.applyAsDouble(each));
        return Collector.of(
                () -> create(indicators), accept, DeprivationTable::combine, Collector.Characteristics.UNORDERED);
    }

    /**
     * Counts one record.
     *
     * @param deprivations whether it is deprived, by indicator
     * @param weight for how many it stands; finite and not negative
     */
    public void accept(List<Truth> deprivations, double weight) {
        requireWidth(deprivations.size());
        accept(DeprivationProfile.of(deprivations), weight);
    }

    /** Counts one record by its profile. */
    public void accept(DeprivationProfile profile, double weight) {
        if (((profile.deprived() | profile.unknown()) & ~all()) != 0) {
            throw new IllegalArgumentException("A profile must not tell of more than " + indicators + " indicators");
        }
        if (requireWeight(weight) > 0) {
            hasGaps = hasGaps && profile.deprived() == 0;
            cell(profile).accept(weight);
        }
    }

    /**
     * Counts one record by its shortfalls.
     *
     * @param gaps by indicator the relative shortfall {@code (z − y)/z}, above 0 and at most 1 where it is deprived, 0 where
     *     not, NaN where that is not known
     * @param weight for how many it stands; finite and not negative
     */
    public void acceptGaps(double[] gaps, double weight) {
        requireWidth(gaps.length);
        long deprived = 0;
        long unknown = 0;
        for (int i = 0; i < gaps.length; i++) {
            requireGap(gaps[i]);
            deprived |= gaps[i] > 0 ? 1L << i : 0;
            unknown |= Double.isNaN(gaps[i]) ? 1L << i : 0;
        }
        if (requireWeight(weight) > 0) {
            cell(new DeprivationProfile(deprived, unknown)).accept(gaps, weight);
        }
    }

    /**
     * Takes over what the other has counted; the other stays as it is.
     *
     * @return this
     */
    public DeprivationTable combine(DeprivationTable other) {
        requireWidth(other.indicators);
        hasGaps = hasGaps && other.hasGaps;
        Map.copyOf(other.cells).forEach((profile, cell) -> cell(profile).combine(cell));
        return this;
    }

    /** Whether every deprivation was given with its shortfall, so that gap and severity have a meaning. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** By profile, in a fixed order. */
    Map<DeprivationProfile, Cell> cells() {
        return cells;
    }

    /** The bits of all indicators. */
    long all() {
        return -1L >>> (Long.SIZE - indicators);
    }

    void requireWidth(int width) {
        if (width != indicators) {
            throw new IllegalArgumentException("Indicators (" + width + ") must be the table's (" + indicators + ")");
        }
    }

    private Cell cell(DeprivationProfile profile) {
        return cells.computeIfAbsent(profile, unseen -> new Cell());
    }

    private static double requireWeight(double weight) {
        if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Weight (" + weight + ") must be finite and not negative");
        }
        return weight;
    }

    private static void requireGap(double gap) {
        if (gap < 0 || gap > 1) {
            throw new IllegalArgumentException("Gap (" + gap + ") must be from 0 to 1, or NaN");
        }
    }
}
