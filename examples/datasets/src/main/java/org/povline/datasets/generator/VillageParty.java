package org.povline.datasets.generator;

import static org.povline.datasets.generator.VillageDrawing.AFTER;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Thirty-one members of the Party: 2 below 30, of whom one became a full member in the second half of 2016, 3 from 30,
 * 7 from 40, 10 from 50 and 9 from 60, the oldest 85; three are women. One a household at most.
 */
final class VillageParty {
    private static final int OLDEST = 85;
    private static final int YOUNGEST_TO_JOIN = 20;
    private static final LocalDate FOUNDED = LocalDate.of(1949, 10, 1);
    private static final LocalDate JOINED_LAST = LocalDate.of(2015, 8, 12);

    private final List<HouseholdDraft> order;
    private final Draws draws;

    VillageParty(List<HouseholdDraft> households, Draws draws) {
        this.order = draws.shuffled(households);
        this.draws = draws;
    }

    void enlist() {
        enlistOldest();
        band(1, 22, 29, true);
        enlistProbationary();
        band(2, 30, 39, true);
        band(1, 30, 39, false);
        band(6, 40, 49, true);
        band(1, 40, 49, false);
        band(10, 50, 59, true);
        band(7, 60, OLDEST - 1, true);
        band(1, 60, 74, false);
    }

    /** Whoever is nearest to 85, and has then completed it. */
    private void enlistOldest() {
        PersonDraft oldest = order.stream()
                .flatMap(household -> household.persons.stream())
                .filter(person -> person.male)
                .reduce((some, other) -> distance(other) < distance(some) ? other : some)
                .orElseThrow();
        oldest.born = Numbering.birthDate(oldest.cell, OLDEST, AFTER);
        join(oldest);
    }

    private static int distance(PersonDraft person) {
        return Math.abs(person.age(AFTER) - OLDEST);
    }

    private void enlistProbationary() {
        PersonDraft young = find(person -> person.male && isBetween(person, 22, 29));
        young.partyJoined = JOINED_LAST;
        young.partyFull = JOINED_LAST.plusYears(1);
    }

    private void band(int number, int from, int to, boolean male) {
        for (int i = 0; i < number; i++) {
            join(find(person -> person.male == male && isBetween(person, from, to)));
        }
    }

    private static boolean isBetween(PersonDraft person, int from, int to) {
        return person.age(AFTER) >= from && person.age(AFTER) <= to;
    }

    private PersonDraft find(Predicate<PersonDraft> who) {
        for (HouseholdDraft household : order) {
            boolean free = household.persons.stream().allMatch(person -> person.partyJoined == null);
            PersonDraft found =
                    free ? household.persons.stream().filter(who).findFirst().orElse(null) : null;
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("Nobody left to enlist");
    }

    private void join(PersonDraft person) {
        int latest = Math.min(45, 2014 - person.born.getYear());
        int year = person.born.getYear() + Math.min(latest, draws.between(YOUNGEST_TO_JOIN, 36));
        LocalDate joined = LocalDate.of(year, draws.between(1, 12), draws.between(1, 28));
        person.partyJoined = joined.isBefore(FOUNDED) ? FOUNDED.plusYears(4) : joined;
        person.partyFull = person.partyJoined.plusYears(1);
    }
}
