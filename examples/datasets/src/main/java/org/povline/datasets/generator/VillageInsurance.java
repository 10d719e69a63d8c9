package org.povline.datasets.generator;

import static org.povline.datasets.generator.VillageDrawing.AFTER;

import java.util.List;
import java.util.stream.Stream;

/**
 * Enrols all but thirty-one of those who should be in the cooperative medical scheme, which are more than 98 percent,
 * and four in five of those from 16 who are not at school nor in the employees' in the pension scheme, where everybody from 60 draws the basic
 * pension.
 */
final class VillageInsurance {
    private static final int NOT_IN_MEDICAL = 31;
    private static final int PENSION_AGE = 60;

    private final List<HouseholdDraft> households;
    private final Draws draws;

    VillageInsurance(List<HouseholdDraft> households, Draws draws) {
        this.households = households;
        this.draws = draws;
    }

    void enrol() {
        households.forEach(household -> household.persons.forEach(person -> {
            person.medical = true;
            person.pension = true;
        }));
        leaveOut(others().filter(person -> person.age(AFTER) >= 5), NOT_IN_MEDICAL, person -> person.medical = false);
        long base = others().filter(VillageInsurance::shouldHavePension).count();
        leaveOut(
                others().filter(VillageInsurance::shouldHavePension).filter(person -> person.age(AFTER) < PENSION_AGE),
                (int) (base - (base * 8 + 5) / 10),
                person -> person.pension = false);
    }

    private interface Omission {
        void of(PersonDraft person);
    }

    private void leaveOut(Stream<PersonDraft> candidates, int number, Omission omission) {
        draws.shuffled(candidates.toList()).subList(0, number).forEach(omission::of);
    }

    private Stream<PersonDraft> members() {
        return households.stream()
                .flatMap(household -> household.persons.stream())
                .filter(person -> person.isMember(AFTER));
    }

    private Stream<PersonDraft> others() {
        return members().filter(person -> !isEmployee(person));
    }

    private static boolean isEmployee(PersonDraft person) {
        return person.employee && person.isAway(AFTER);
    }

    private static boolean shouldHavePension(PersonDraft person) {
        return person.age(AFTER) >= 16 && !person.learning.isAtSchool(person, AFTER);
    }
}
