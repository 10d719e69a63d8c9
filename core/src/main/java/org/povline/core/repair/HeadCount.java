package org.povline.core.repair;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Residence;

/**
 * How many persons a household has: those listed, unless another number is stated and the net income per head of the latest
 * statement agrees with that one alone, in which case somebody may be missing from the list.
 */
record HeadCount(long listed, Optional<Count> stated, boolean listedFits, boolean statedFits) {
    private static final Change.Place<Count> PLACE = new Change.Place<>(
            "residence.statedMembers", household -> household.residence().statedMembers(), HeadCount::with);

    static HeadCount of(Household household, long toleranceFen) {
        Optional<Count> stated = household.residence().statedMembers().known().filter(Count::isExact);
        long listed = household.members().size();
        return new HeadCount(
                listed,
                stated,
                fits(household, listed, toleranceFen),
                stated.isPresent() && fits(household, number(stated.get()), toleranceFen));
    }

    /** The latest statement, which alone is about those who are listed. */
    static OptionalInt latest(List<IncomeStatement> incomes) {
        int latest = 0;
        for (int i = 1; i < incomes.size(); i++) {
            boolean later = incomes.get(i)
                    .period()
                    .endExclusive()
                    .isAfter(incomes.get(latest).period().endExclusive());
            latest = later ? i : latest;
        }
        return incomes.isEmpty() ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    /** By how many the net income is divided; 0 if nobody is listed. */
    long heads() {
        return listed > 0 && statedFits && !listedFits ? number(stated.orElseThrow()) : listed;
    }

    List<Repair> repairs() {
        boolean repairable = listed > 0 && heads() == listed;
        return stated.filter(count -> repairable && number(count) != listed)
                .map(this::repair)
                .map(List::of)
                .orElse(List.of());
    }

    private Repair repair(Count count) {
        return new Repair(
                "REPAIR_STATED_MEMBERS",
                listedFits && !statedFits ? Certainty.CERTAIN : Certainty.LIKELY,
                1,
                List.of(Change.of(PLACE, count, Count.of(listed))),
                List.of("H05_STATED_MEMBERS"));
    }

    private static boolean fits(Household household, long heads, long toleranceFen) {
        OptionalInt latest = latest(household.incomes());
        return heads > 0
                && latest.isPresent()
                && IncomeRepairs.fits(household.incomes().get(latest.getAsInt()), heads, toleranceFen);
    }

    private static long number(Count count) {
        return count.number().longValueExact();
    }

    private static Household with(Household household, Count members) {
        Residence residence = household.residence();
        return household.withResidence(new Residence(
                residence.area(), residence.hamlet(), residence.villagerGroup(), residence.phone(), Fact.of(members)));
    }
}
