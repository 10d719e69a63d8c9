package org.povline.core.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/** Who applies for a household. */
final class Applicants {
    private Applicants() {}

    /** The one member who is known to be the head, or the only member; nobody where that is not known or there are two. */
    static @Nullable Person head(Household household) {
        List<Person> members = household.members();
        if (members.size() == 1) {
            return members.get(0);
        }
        Person head = null;
        for (Person person : members) {
            if (person.relationship().test(Relationship.HEAD::equals) == Truth.SATISFIED) {
                if (head != null) {
                    return null;
                }
                head = person;
            }
        }
        return head;
    }

    static Person member(Household household, String key) {
        return household.members().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Household " + household.key() + " has no such member"));
    }
}
