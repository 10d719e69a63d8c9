package org.povline.datasets;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import org.povline.core.code.MemberChange;

/**
 * A person who joined or left a household between two ledgers. Told to the month: the day of a birth is a birth date,
 * which stands in the ledger alone.
 *
 * @param household the household's key
 * @param person the person's key
 * @param kind 人员变更
 * @param month of the birth or marriage; of a leave, that of the first day without the person
 */
public record MembershipChange(String household, String person, MemberChange kind, YearMonth month) {
    /** Refuses null. */
    public MembershipChange {
        requireNonNull(household, "household");
        requireNonNull(person, "person");
        requireNonNull(kind, "kind");
        requireNonNull(month, "month");
    }
}
