package org.povline.core.eligibility;

import org.jspecify.annotations.Nullable;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/** Who applies for a household. */
final class Applicants {
    private Applicants() {}

    /** The head; where nobody is known to be it, the first member. */
    static @Nullable Person head(Household household) {
        return household.members().stream()
                .filter(person -> person.relationship().test(Relationship.HEAD::equals) == Truth.SATISFIED)
                .findFirst()
                .or(() -> household.members().stream().findFirst())
                .orElse(null);
    }

    static Person member(Household household, String key) {
        return household.members().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Household " + household.key() + " has no such member"));
    }
}
