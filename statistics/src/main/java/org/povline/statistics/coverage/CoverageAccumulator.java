package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Truth;

/**
 * Counts who is enrolled and eligible, one at a time; what several have counted is combined, in any order.
 *
 * <p>Memory does not grow with the persons. Not safe for use by several threads: one each, then combine.
 */
public final class CoverageAccumulator {
    /** The eligible by whether they are enrolled, those who may be, and the others. */
    private final Map<Truth, Long> eligibles = new EnumMap<>(Truth.class);

    private final Map<Truth, Long> perhapsEligibles = new EnumMap<>(Truth.class);
    private final Map<Truth, Long> notEligibles = new EnumMap<>(Truth.class);

    private CoverageAccumulator() {}

    /** An empty one. */
    public static CoverageAccumulator create() {
        return new CoverageAccumulator();
    }

    /** Counts one person. */
    public void accept(Truth enrolled, Truth eligible) {
        requireNonNull(enrolled, "enrolled");
        switch (eligible) {
            case SATISFIED -> add(eligibles, enrolled, 1L);
            case UNKNOWN -> add(perhapsEligibles, enrolled, 1L);
            case NOT_SATISFIED -> add(notEligibles, enrolled, 1L);
        }
    }

    /**
     * Takes over what the other has counted; the other stays as it is.
     *
     * @return this
     */
    public CoverageAccumulator combine(CoverageAccumulator other) {
        Map.copyOf(other.eligibles).forEach((enrolled, persons) -> add(eligibles, enrolled, persons));
        Map.copyOf(other.perhapsEligibles).forEach((enrolled, persons) -> add(perhapsEligibles, enrolled, persons));
        Map.copyOf(other.notEligibles).forEach((enrolled, persons) -> add(notEligibles, enrolled, persons));
        return this;
    }

    /** The rate among those counted so far. */
    public CoverageRate toRate() {
        long enrolled = count(eligibles, Truth.SATISFIED);
        return new CoverageRate(
                enrolled,
                Math.addExact(enrolled, count(eligibles, Truth.NOT_SATISFIED)),
                new Undetermined(
                        count(eligibles, Truth.UNKNOWN),
                        count(perhapsEligibles, Truth.SATISFIED),
                        count(perhapsEligibles, Truth.NOT_SATISFIED),
                        count(perhapsEligibles, Truth.UNKNOWN)),
                new NotEligible(
                        count(notEligibles, Truth.SATISFIED),
                        count(notEligibles, Truth.NOT_SATISFIED),
                        count(notEligibles, Truth.UNKNOWN)),
                List.of());
    }

    private static void add(Map<Truth, Long> counts, Truth enrolled, long persons) {
        counts.merge(enrolled, persons, Math::addExact);
    }

    private static long count(Map<Truth, Long> counts, Truth enrolled) {
        return counts.getOrDefault(enrolled, 0L);
    }
}
