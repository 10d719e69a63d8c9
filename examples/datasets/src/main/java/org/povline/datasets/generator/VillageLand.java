package org.povline.datasets.generator;

import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * The households' land, as much as the village has: 1955 mu of paddy and 1306 of dry field, all of it contracted to
 * households; of 8185 mu of forest 5240, the rest being the collective's and in nobody's account.
 */
final class VillageLand {
    private static final int PADDY = 19_550;
    private static final int DRY_FIELD = 13_060;
    private static final int FOREST = 52_400;

    private final List<HouseholdDraft> households;
    private final Draws draws;

    VillageLand(List<HouseholdDraft> households, Draws draws) {
        this.households = households;
        this.draws = draws;
    }

    void share() {
        households.forEach(household -> Circumstances.settle(household, draws.fork(household.number)));
        share(PADDY, household -> household.paddy, (household, tenths) -> household.paddy = tenths);
        share(DRY_FIELD, household -> household.dryField, (household, tenths) -> household.dryField = tenths);
        share(FOREST, household -> household.forest, (household, tenths) -> household.forest = tenths);
    }

    /** In proportion to what was drawn: each gets what is due up to here less what was given up to here. */
    private void share(int total, ToIntFunction<HouseholdDraft> drawn, ObjIntConsumer<HouseholdDraft> give) {
        long all = households.stream().mapToLong(drawn::applyAsInt).sum();
        long due = 0;
        long given = 0;
        for (HouseholdDraft household : households) {
            due += drawn.applyAsInt(household);
            long upToHere = due * total / all;
            give.accept(household, (int) (upToHere - given));
            given = upToHere;
        }
    }
}
