package org.povline.core.eligibility;

import java.util.Optional;
import org.povline.core.registry.Person;

/**
 * Whom a decision is about, by keys: a trace outlives the case, whose facts are somebody's.
 *
 * @param kind {@code household} or {@code village}
 * @param key its key
 * @param applicant the key of the member who applies
 */
record Whom(String kind, String key, Optional<String> applicant) {
    static Whom of(Case subject) {
        return subject instanceof HouseholdCase household
                ? new Whom("household", household.key(), household.applicant().map(Person::key))
                : new Whom("village", subject.key(), Optional.empty());
    }
}
