package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.povline.core.quantity.Boundary;

/**
 * A line that is so many times the line of another scheme, for the same area and day.
 *
 * @param factor how many times, above zero and up to 1000, with up to six decimals
 * @param of the other scheme
 * @param income which account of income is held against it
 * @param boundary whether the line itself is meant
 */
public record Multiple(BigDecimal factor, SchemeId of, IncomeConcept income, Boundary boundary) implements Content {
    /** Refuses a factor that is not above zero, above 1000, or finer than six decimals. */
    public Multiple {
        requireNonNull(of, "of");
        requireNonNull(income, "income");
        requireNonNull(boundary, "boundary");
        Demands.none()
                .that("factor", Decimals.isPositiveFactor(factor), BookFault.BOOK_NUMBER_RANGE)
                .hold();
        factor = Decimals.plain(factor);
    }
}
