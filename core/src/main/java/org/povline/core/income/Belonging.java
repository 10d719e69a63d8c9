package org.povline.core.income;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;

/**
 * Whether somebody belongs to the family whose income is accounted for, by their key.
 *
 * @param listed the household's members
 * @param family who of them belongs to it; all of them where nothing is said
 */
record Belonging(List<Person> listed, @Nullable Family family) {

    /** Whether the family has a member of the key; nobody who is not listed belongs to it. */
    Truth has(String key) {
        return isListed(key) ? ofListed(key) : Truth.NOT_SATISFIED;
    }

    /** The same of somebody who must be listed: of a key that is not, it is unknown who is meant. */
    Truth hasKnown(String key) {
        return isListed(key) ? ofListed(key) : Truth.UNKNOWN;
    }

    private Truth ofListed(String key) {
        if (family == null || family.members().contains(key)) {
            return Truth.SATISFIED;
        }
        return family.left().contains(key) ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
    }

    private boolean isListed(String key) {
        for (Person person : listed) {
            if (person.key().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
