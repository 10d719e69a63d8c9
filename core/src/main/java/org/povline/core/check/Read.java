package org.povline.core.check;

import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.YesNo;

/** Reads facts without making anything: a book of checks looks at a hundred facts a household. */
final class Read {
    /** No exact amount. */
    static final long OPEN = Long.MIN_VALUE;

    private Read() {}

    static <T> @Nullable T value(Fact<T> fact) {
        return fact instanceof Fact.Known<T> known ? known.value() : null;
    }

    /** Whether the form asks and the answer was left out: the only absence that a check may complain of. */
    static boolean isBlank(Fact<?> fact) {
        return fact instanceof Fact.Missing<?> missing && missing.missing() == MissingReason.NOT_REPORTED;
    }

    /** Whether the ledger has no column for it. */
    static boolean isNotAsked(Fact<?> fact) {
        return fact instanceof Fact.Missing<?> missing && missing.missing() == MissingReason.NOT_ASKED;
    }

    static boolean isUnreadable(Fact<?> fact) {
        return fact instanceof Fact.Unreadable<?>;
    }

    static boolean isYes(Fact<YesNo> fact) {
        return value(fact) == YesNo.YES;
    }

    static boolean isNo(Fact<YesNo> fact) {
        return value(fact) == YesNo.NO;
    }

    /** The amount in fen, if it is known exactly. */
    static long fen(Fact<Amount> fact) {
        Amount amount = value(fact);
        return amount == null || !amount.isExact() ? OPEN : amount.lowerFen().orElse(OPEN);
    }

    /** Whether the quantity certainly exceeds the bound. */
    static <Q extends Quantity<Q>> boolean exceeds(@Nullable Q quantity, Q bound) {
        return quantity != null && quantity.isAtMost(bound) == Truth.NOT_SATISFIED;
    }

    /** Whether the quantity certainly lies below the bound. */
    static <Q extends Quantity<Q>> boolean isBelow(@Nullable Q quantity, Q bound) {
        return quantity != null && quantity.isBelow(bound) == Truth.SATISFIED;
    }

    /** Months since the year 0 of the first day; {@code -1} where it is not known. */
    static int month(Fact<DateRange> fact) {
        DateRange range = value(fact);
        return range == null
                ? -1
                : range.startInclusive().getYear() * 12 + range.startInclusive().getMonthValue() - 1;
    }

    /** The year of the first day; {@code -1} where it is not known. */
    static int year(Fact<DateRange> fact) {
        DateRange range = value(fact);
        return range == null ? -1 : range.startInclusive().getYear();
    }

    /** Whether the range is told to the month or finer, so that months can be counted. */
    static boolean isToTheMonth(Fact<DateRange> fact) {
        DateRange range = value(fact);
        return range != null && range.days() <= 31;
    }
}
