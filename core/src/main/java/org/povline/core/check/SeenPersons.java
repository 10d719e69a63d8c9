package org.povline.core.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.povline.core.identity.MobileNumber;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.Person;

/**
 * The numbers of all persons seen, at 16 bytes a person: the first 17 digits of the identity number, and the mobile
 * number. Where a person stands follows from the order: the highest bit marks the first of a household, and a household
 * without members has an entry of its own.
 */
final class SeenPersons {
    private static final long FIRST = Long.MIN_VALUE;
    private static final long NUMBER = Long.MAX_VALUE;

    /** Beside {@link #FIRST} with no number: the household has no members. */
    private static final long NOBODY = 1L << 62;

    private static final long WITHOUT_MARKS = NUMBER & ~NOBODY;

    private final LongColumn ids = new LongColumn();
    private final LongColumn phones = new LongColumn();

    void accept(Household household) {
        long mark = FIRST;
        for (Person person : household.members()) {
            ids.add(IdNumber.of(person.identity()).body() | mark);
            phones.add(phone(person.identity()));
            mark = 0;
        }
        if (household.members().isEmpty()) {
            ids.add(FIRST | NOBODY);
            phones.add(0);
        }
    }

    private static long phone(Identity identity) {
        String phone = Read.value(identity.phone());
        return phone == null || MobileNumber.faultOf(phone).isPresent() ? 0 : Long.parseLong(phone);
    }

    void combine(SeenPersons later) {
        ids.addAll(later.ids);
        phones.addAll(later.phones);
    }

    /** Takes a place where a number stands again, and the first place where it stands. */
    interface Again {
        void at(int household, int member, String first);
    }

    /** The same identity number at more than one person, in the order of the persons. */
    boolean sameId(Again again) {
        return same(ids, true, again);
    }

    /** The same phone in more than one household, in the order of the persons. */
    boolean samePhone(Again again) {
        return same(phones, false, again);
    }

    private boolean same(LongColumn column, boolean withinHousehold, Again again) {
        long[] repeated = column.repeated(WITHOUT_MARKS);
        Map<Long, Integer> firstHousehold = new HashMap<>();
        Map<Long, String> firstPlace = new HashMap<>();
        int household = -1;
        int member = 0;
        boolean found = false;
        for (int i = 0; i < column.size() && repeated.length > 0; i++) {
            boolean first = ids.get(i) < 0;
            household += first ? 1 : 0;
            member = first ? 0 : member + 1;
            long value = column.get(i) & WITHOUT_MARKS;
            if (value != 0 && Arrays.binarySearch(repeated, value) >= 0) {
                Integer before = firstHousehold.putIfAbsent(value, household);
                String place = firstPlace.putIfAbsent(value, "households[" + household + "].members[" + member + "]");
                if (before != null && place != null && (withinHousehold || before != household)) {
                    again.at(household, member, place);
                    found = true;
                }
            }
        }
        return found;
    }

    int size() {
        return ids.size();
    }
}
