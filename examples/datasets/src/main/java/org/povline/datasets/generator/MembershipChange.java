package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.povline.core.code.MemberChange;

/**
 * A person who joined or left a household between two ledgers.
 *
 * @param household the household's key
 * @param person the person's key
 * @param kind 人员变更
 * @param on the day of the birth or marriage; of a leave, the first day without the person
 */
public record MembershipChange(String household, String person, MemberChange kind, LocalDate on) {
    /** Refuses null. */
    public MembershipChange {
        requireNonNull(household, "household");
        requireNonNull(person, "person");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
    }

    /** The key and what happened: the day may be that of a birth. */
    @Override
    public String toString() {
        return "MembershipChange(" + person + " " + kind + ")";
    }
}
