package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/** Members of one household under one key: a copy of a row, or two persons. */
final class Doubled {
    private Doubled() {}

    /** The household with whoever bears a key again in doubt; itself where nobody does. */
    static Household doubted(Household household) {
        Set<String> keys = new HashSet<>();
        List<Person> members = new ArrayList<>(household.members());
        members.replaceAll(person -> keys.add(person.key()) ? person : Person.inDoubt(person.key()));
        return keys.size() == members.size() ? household : household.withMembers(members);
    }
}
