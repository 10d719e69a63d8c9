package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.LocalDate;
import java.util.List;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/**
 * A member of a household.
 *
 * @param key the person's number in the ledger, 人编号; never an identity number
 * @param identity who it is
 * @param relationship 与户主关系
 * @param schooling what the person learnt
 * @param health how the person is
 * @param work what the person can do and does
 * @param enrollments the social insurances
 * @param party the membership in the Party; not applicable for who is no member
 */
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public record Person(
        String key,
        Identity identity,
        Fact<Relationship> relationship,
        Schooling schooling,
        Health health,
        Work work,
        List<Enrollment> enrollments,
        Fact<PartyMembership> party) {
    /** Refuses a person without key; takes what else is left out as not reported. */
    public Person {
        Keys.require(key);
        identity = requireNonNullElse(identity, Identity.NOT_REPORTED);
        relationship = Fact.orNotReported(relationship);
        schooling = requireNonNullElse(schooling, Schooling.NOT_REPORTED);
        health = requireNonNullElse(health, Health.NOT_REPORTED);
        work = requireNonNullElse(work, Work.NOT_REPORTED);
        enrollments = Absent.list(enrollments);
        party = Fact.orNotReported(party);
    }

    /** A member of whom nothing is known yet. */
    public static Person blank(String key) {
        return of(key, Identity.NOT_REPORTED, Fact.notReported());
    }

    /** A member whose record as a whole {@linkplain #isInDoubt is in doubt}. */
    public static Person inDoubt(String key) {
        return of(key, Identity.missing(MissingReason.DOUBTED), Fact.missing(MissingReason.DOUBTED));
    }

    private static Person of(String key, Identity identity, Fact<Relationship> relationship) {
        return new Person(
                key,
                identity,
                relationship,
                Schooling.NOT_REPORTED,
                Health.NOT_REPORTED,
                Work.NOT_REPORTED,
                List.of(),
                Fact.notReported());
    }

    /**
     * Whether the record as a whole is in doubt, as a check leaves it that finds fault with the member and not with one of
     * their facts: neither who it is nor what they are to the head is beyond doubt, and so not that there is such a member.
     */
    public boolean isInDoubt() {
        return isInDoubt(relationship)
                && isInDoubt(identity.name())
                && isInDoubt(identity.sex())
                && isInDoubt(identity.birthDate())
                && isInDoubt(identity.documentNumber());
    }

    /** Whether the birth date lies after the day: then there was no such person on it, or the date is wrong. */
    public boolean isBornAfter(LocalDate day) {
        return identity.birthDate() instanceof Fact.Known<LocalDate> born
                && born.value().isAfter(day);
    }

    private static boolean isInDoubt(Fact<?> fact) {
        return fact.equals(Fact.missing(MissingReason.DOUBTED));
    }

    @Override
    public String toString() {
        return "Person(" + key + ")";
    }
}
