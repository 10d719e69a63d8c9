package org.povline.core.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.povline.core.identity.MobileNumber;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;

/**
 * The numbers of all persons seen, at 16 bytes a person: the first 17 digits of the identity number, and the mobile
 * numbers of the person and, beside the first of a household, of the household. Where a person stands follows from the
 * order: a bit marks the first of a household, and a household without members has an entry of its own.
 *
 * <p>An identity number takes 57 bits and a mobile number, counted from 13000000000, 33: of the two longs an entry has,
 * one holds the two marks, the upper two bits of the household's number and the identity number, the other the rest of
 * the household's number and the person's.
 */
final class SeenPersons {
    private static final long FIRST = Long.MIN_VALUE;

    /** Beside {@link #FIRST} with no number: the household has no members. */
    private static final long NOBODY = 1L << 62;

    private static final int UPPER = 60;
    private static final long ID = (1L << 57) - 1;
    private static final int PHONE_BITS = 33;
    private static final long PHONE = (1L << PHONE_BITS) - 1;
    private static final int LOWER_BITS = 31;
    private static final long LOWER = (1L << LOWER_BITS) - 1;
    private static final long BEFORE_FIRST_PHONE = 12_999_999_999L;

    private final LongColumn ids = new LongColumn();
    private final LongColumn phones = new LongColumn();

    /** Takes the next member of a household. */
    void accept(int index, Member member, Household household) {
        long ofHousehold = index == 0 ? phone(household.residence().phone()) : 0;
        long mark = index == 0 ? FIRST : 0;
        add(
                mark | member.number().body(),
                ofHousehold,
                phone(member.person().identity().phone()));
    }

    /** Takes a household without members. */
    void acceptNobody(Household household) {
        add(FIRST | NOBODY, phone(household.residence().phone()), 0);
    }

    private void add(long id, long ofHousehold, long ofPerson) {
        ids.add(id | (ofHousehold >>> LOWER_BITS) << UPPER);
        phones.add((ofHousehold & LOWER) << PHONE_BITS | ofPerson);
    }

    /** The number counted from the first that there can be; 0 for none. */
    private static long phone(Fact<String> fact) {
        String phone = Read.value(fact);
        return phone == null || MobileNumber.faultOf(phone).isPresent()
                ? 0
                : Long.parseLong(phone) - BEFORE_FIRST_PHONE;
    }

    private long id(int entry) {
        return ids.get(entry) & ID;
    }

    /** The phones of an entry, that of the household before that of the person. */
    private long phone(int place) {
        long both = phones.get(place / 2);
        return place % 2 == 1 ? both & PHONE : both >>> PHONE_BITS | (ids.get(place / 2) >>> UPPER & 3) << LOWER_BITS;
    }

    void combine(SeenPersons later) {
        ids.addAll(later.ids);
        phones.addAll(later.phones);
    }

    /** Takes a place where a number stands again, and the first place where it stands. */
    interface Again {
        /** Takes them; a member of {@code -1} is the household itself. */
        void at(int household, int member, String first);
    }

    /** The same identity number at more than one person, in the order of the persons. */
    boolean sameId(Again again) {
        return same(ids.size(), 1, this::id, true, again);
    }

    /** The same phone in more than one household, in the order of the persons. */
    boolean samePhone(Again again) {
        return same(2 * phones.size(), 2, this::phone, false, again);
    }

    private boolean same(int places, int ofEntry, IntToLongFunction number, boolean withinHousehold, Again again) {
        long[] repeated = LongColumn.repeated(places, number);
        Map<Long, Integer> firstHousehold = new HashMap<>();
        Map<Long, String> firstPlace = new HashMap<>();
        int household = -1;
        int member = 0;
        boolean found = false;
        for (int i = 0; i < places && repeated.length > 0; i++) {
            if (i % ofEntry == 0) {
                boolean first = ids.get(i / ofEntry) < 0;
                household += first ? 1 : 0;
                member = first ? 0 : member + 1;
            }
            long value = number.applyAsLong(i);
            if (value != 0 && Arrays.binarySearch(repeated, value) >= 0) {
                int at = ofEntry == 2 && i % 2 == 0 ? -1 : member;
                Integer before = firstHousehold.putIfAbsent(value, household);
                String place = firstPlace.putIfAbsent(value, place(household, at));
                if (before != null && place != null && (withinHousehold || before != household)) {
                    again.at(household, at, place);
                    found = true;
                }
            }
        }
        return found;
    }

    private static String place(int household, int member) {
        String place = "households[" + household + "]";
        return member < 0 ? place : place + ".members[" + member + "]";
    }

    boolean hasId() {
        return IntStream.range(0, ids.size()).anyMatch(i -> id(i) != 0);
    }

    boolean hasPhone() {
        return IntStream.range(0, 2 * phones.size()).anyMatch(i -> phone(i) != 0);
    }
}
