package org.povline.core.income;

import java.util.List;

/**
 * Who of a household's listed members counts as its family, 共同生活的家庭成员, under one rule on one day. Whoever is in no
 * list below is open.
 *
 * @param minPersons how many count at least
 * @param maxPersons how many count at most
 * @param members the keys of those who certainly count, in the ledger's order
 * @param left the keys of those who certainly do not
 * @param open those of whom it is not known
 */
public record Family(int minPersons, int maxPersons, List<String> members, List<String> left, List<OpenMember> open) {
    /** Refuses numbers that the lists do not bear out; copies the lists. */
    public Family {
        members = List.copyOf(members);
        left = List.copyOf(left);
        open = List.copyOf(open);
        if (minPersons != members.size() || maxPersons != minPersons + open.size()) {
            throw new IllegalArgumentException("A family of " + members.size() + " members and " + open.size()
                    + " open ones cannot have " + minPersons + " to " + maxPersons + " persons");
        }
    }

    static Family of(List<String> members, List<String> left, List<OpenMember> open) {
        return new Family(members.size(), members.size() + open.size(), members, left, open);
    }
}
