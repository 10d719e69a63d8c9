package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.povline.core.quantity.Boundary;

/**
 * Which share of the persons of an area may still be poor, 贫困发生率.
 *
 * @param share the limit, as a fraction from 0 to 1
 * @param boundary whether the limit itself is still good
 */
public record RateRule(BigDecimal share, Boundary boundary) implements Content {
    /** Refuses a share outside of 0 to 1, or finer than six decimals. */
    public RateRule {
        requireNonNull(boundary, "boundary");
        Demands.none()
                .that("share", isShare(share), BookFault.BOOK_NUMBER_RANGE)
                .hold();
        share = Decimals.plain(share);
    }

    private static boolean isShare(BigDecimal share) {
        return Decimals.isFactor(share) && share.compareTo(BigDecimal.ONE) <= 0;
    }
}
