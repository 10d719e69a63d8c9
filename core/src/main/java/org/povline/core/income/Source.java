package org.povline.core.income;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.quantity.AmountRange;

/**
 * What one source says of a part of an income in the months of the statement.
 *
 * @param origin the kind of source
 * @param path the way to it from the household, such as {@code incomes[0].wages} or {@code assessment.evidence[1]}; the
 *     name of the standard for a schedule
 * @param range what it allows
 * @param items the items of a schedule that entered; empty for the others
 */
public record Source(Origin origin, String path, AmountRange range, List<String> items) {
    /** Refuses null; copies the items. */
    public Source {
        requireNonNull(origin, "origin");
        requireNonNull(path, "path");
        requireNonNull(range, "range");
        items = List.copyOf(items);
    }

    static Source of(Origin origin, String path, AmountRange range) {
        return new Source(origin, path, range, List.of());
    }

    /** Whether it tells more than that the part is not negative. */
    boolean tells() {
        return !range.equals(AmountRange.NOT_NEGATIVE);
    }

    /** How a finding names it. */
    String name() {
        return items.isEmpty() ? origin.name() : origin + " (" + path + ": " + String.join(", ", items) + ")";
    }

    /** How many fen lie between the ranges; zero or below where they meet. */
    long fenTo(Source other) {
        return Math.max(gap(range, other.range), gap(other.range, range));
    }

    private static long gap(AmountRange lower, AmountRange upper) {
        return lower.isBoundedAbove() ? upper.lowerFen() - lower.upperFen() : -1;
    }
}
