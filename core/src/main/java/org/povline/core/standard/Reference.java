package org.povline.core.standard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that decides nothing but is quoted, compared with or converted by; or no number, where the entry only tells
 * how long something was in force.
 *
 * @param value the number, if there is one
 * @param unit what it counts
 * @param approximate whether the source states it as nearly so
 */
public record Reference(@Nullable BigDecimal value, String unit, boolean approximate) implements Content {
    /** Refuses a blank unit and a number of more than 30 digits. */
    public Reference {
        Demands.none()
                .that("unit", !unit.isBlank(), BookFault.BOOK_CONTENT_EMPTY)
                .that("value", value == null || Decimals.isReasonable(value), BookFault.BOOK_NUMBER_RANGE)
                .hold();
        value = value == null ? null : Decimals.plain(value);
    }
}
