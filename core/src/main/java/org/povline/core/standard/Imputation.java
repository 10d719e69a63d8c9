package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.IncomePart;

/**
 * What one mu, head or month of something is taken to bring in a year.
 *
 * @param key the crop, animal or class of labour, as registries name it, such as {@code rice}
 * @param base of what one is meant
 * @param part the part of the income that it belongs to
 * @param low the least that is plausible
 * @param usual what is imputed
 * @param high the most that is plausible
 */
public record Imputation(String key, Base base, IncomePart part, Amount low, Amount usual, Amount high) {
    /**
     * Refuses a key of another form, amounts that are not exact and not negative or above a thousand million yuan, and
     * low, usual, high out of order.
     */
    public Imputation {
        requireNonNull(base, "base");
        requireNonNull(part, "part");
        boolean exact = Stream.of(low, usual, high).allMatch(Amount::isExact);
        Demands.none()
                .that("key", Ids.isWellFormed(key), BookFault.BOOK_ID)
                .that("low", low.isExact(), BookFault.BOOK_INEXACT)
                .that("usual", usual.isExact(), BookFault.BOOK_INEXACT)
                .that("high", high.isExact(), BookFault.BOOK_INEXACT)
                .that("low", low.number().signum() >= 0, BookFault.BOOK_NUMBER_RANGE)
                .that("high", Decimals.isWithinHighest(high), BookFault.BOOK_NUMBER_RANGE)
                .that(!exact || isOrdered(low, usual, high), BookFault.BOOK_IMPUTATION_ORDER)
                .hold();
    }

    private static boolean isOrdered(Amount low, Amount usual, Amount high) {
        return low.number().compareTo(usual.number()) <= 0 && usual.number().compareTo(high.number()) <= 0;
    }

    /** Of what one is meant. */
    public enum Base {
        /** 亩. */
        MU,
        /** 头、只. */
        HEAD,
        /** 月: a month of work. */
        MONTH
    }
}
