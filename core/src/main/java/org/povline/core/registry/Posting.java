package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

/**
 * Days that one member of the work team spent in the village, 驻村.
 *
 * @param worker the member's key
 * @param days from the first day to the one before the end
 */
public record Posting(String worker, DateRange days) {
    /** Refuses a posting without worker or days. */
    public Posting {
        Keys.require(worker);
        requireNonNull(days, "days");
    }
}
