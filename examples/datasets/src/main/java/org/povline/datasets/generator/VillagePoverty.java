package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;
import static org.povline.datasets.generator.VillageDrawing.AFTER;
import static org.povline.datasets.generator.VillageDrawing.BEFORE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.registry.DateRange;

/**
 * Who is poor, and by how much: 27 households of dibao, one of wubao and 19 other poor ones are registered, four of them
 * rise in 2016 and three that had risen fall back. By the net income of 2015 a head all 47 lie below that year's line
 * with the members of either day, and all others above it but for five that were overlooked. The village's mean is
 * 4,800 yuan a head.
 */
final class VillagePoverty {
    private static final int DIBAO = 27;
    private static final int ORDINARY = 19;
    private static final int IN_NEED = 36;
    private static final int OVERLOOKED = 5;
    private static final int RISEN = 4;
    private static final int FALLEN_BACK = 3;
    private static final int MEAN = 4800;
    private static final int LINE_2014 = Incomes.line(2014);
    private static final int LINE_2015 = Incomes.line(2015);
    private static final int LINE_2016 = Incomes.line(2016);
    private static final int CLEARLY = 20;
    private static final DateRange LIFTED_FIRST = DateRange.ofMonth(YearMonth.of(2014, 12));
    private static final DateRange LIFTED_NOW = DateRange.ofMonth(YearMonth.of(2016, 9));

    private final List<HouseholdDraft> households;
    private final Draws draws;
    private final List<HouseholdDraft> overlooked = new ArrayList<>();
    private final Map<HouseholdDraft, Nets> nets = new HashMap<>();

    VillagePoverty(List<HouseholdDraft> households, Draws draws) {
        this.households = households;
        this.draws = draws;
    }

    /** The net incomes of a household in yuan; looked up by household, never walked through. */
    private record Nets(Incomes.Parts of2014, Incomes.Parts of2015, Incomes.Parts of2016) {}

    List<HouseholdDraft> overlooked() {
        return overlooked;
    }

    Incomes.Parts parts2014(HouseholdDraft household) {
        return of(household).of2014;
    }

    Incomes.Parts parts2015(HouseholdDraft household) {
        return of(household).of2015;
    }

    Incomes.Parts parts2016(HouseholdDraft household) {
        return of(household).of2016;
    }

    private Nets of(HouseholdDraft household) {
        return requireNonNull(nets.get(household));
    }

    void register() {
        HouseholdDraft alone = households.stream()
                .filter(VillagePopulation::isWithoutFamily)
                .findFirst()
                .orElseThrow();
        Circumstances.register(alone, HouseholdKind.WUBAO_POOR, AFTER, draws);
        List<HouseholdDraft> inNeed = inNeed(alone);
        List<HouseholdDraft> others = draws.shuffled(households.stream()
                .filter(household -> household != alone && !inNeed.contains(household))
                .toList());
        inNeed.subList(0, DIBAO)
                .forEach(household -> Circumstances.register(household, HouseholdKind.DIBAO_POOR, AFTER, draws));
        List<HouseholdDraft> ordinary = new ArrayList<>(inNeed.subList(DIBAO, IN_NEED));
        ordinary.addAll(others.subList(0, DIBAO + ORDINARY - IN_NEED));
        ordinary.forEach(household -> Circumstances.register(household, HouseholdKind.ORDINARY_POOR, AFTER, draws));
        overlooked.addAll(inNeed.subList(IN_NEED, IN_NEED + OVERLOOKED));
        rise(ordinary);
    }

    /**
     * Draws who comes before whom among those whom illness, disability or want of labour speaks for, the child who
     * cannot walk first; the neediest of those who will be registered lead and get dibao.
     */
    private List<HouseholdDraft> inNeed(HouseholdDraft alone) {
        List<HouseholdDraft> inNeed = new ArrayList<>(draws.shuffled(households.stream()
                .filter(household -> household != alone && Circumstances.need(household, AFTER) >= 3)
                .toList()));
        inNeed.sort(
                Comparator.comparing(household -> household.persons.stream().noneMatch(VillagePopulation::cannotWalk)));
        inNeed.subList(0, IN_NEED).sort(Comparator.comparingInt(household -> -Circumstances.need(household, AFTER)));
        return inNeed;
    }

    /** Those who can work rise; of the rest, some had risen in 2014 and fall back. */
    private static void rise(List<HouseholdDraft> others) {
        List<HouseholdDraft> byWorkers = new ArrayList<>(others);
        byWorkers.sort(Comparator.comparing(household -> !household.hasWorker(AFTER)));
        byWorkers.subList(0, RISEN).forEach(household -> {
            household.status = PovertyStatus.LIFTED;
            household.statusSince = LocalDate.of(2016, 9, 20);
            household.lifted = LIFTED_NOW;
        });
        byWorkers.subList(ORDINARY - FALLEN_BACK, ORDINARY).forEach(household -> {
            household.status = PovertyStatus.RELAPSED;
            household.statusBefore = PovertyStatus.LIFTED;
            household.statusSince = LocalDate.of(2016, 3, 25);
            household.lifted = LIFTED_FIRST;
        });
    }

    /** Incomes, once everybody's membership is settled. */
    void earn() {
        Map<HouseholdDraft, Long> net = new HashMap<>();
        households.forEach(household -> net.put(household, drawn(household)));
        bendToMean(net);
        households.forEach(household -> {
            long of2015 = requireNonNull(net.get(household));
            Incomes.callHome(household, of2015, AFTER);
            nets.put(
                    household,
                    new Nets(
                            Incomes.parts(household, of2014(household, of2015), BEFORE),
                            Incomes.parts(household, of2015, BEFORE),
                            Incomes.parts(household, of2016(household, of2015), AFTER)));
        });
    }

    private boolean isPoor(HouseholdDraft household) {
        return household.isRegistered() || overlooked.contains(household);
    }

    private long drawn(HouseholdDraft household) {
        if (household.status == PovertyStatus.LIFTED) {
            return (long) (LINE_2015 - draws.between(80, 200)) * fewest(household);
        }
        return isPoor(household)
                ? (long) Incomes.below(LINE_2015, draws) * fewest(household)
                : (long) Incomes.above(household, LINE_2015, AFTER, draws) * most(household);
    }

    private static int fewest(HouseholdDraft household) {
        return Math.min(household.members(BEFORE), household.members(AFTER));
    }

    private static int most(HouseholdDraft household) {
        return Math.max(household.members(BEFORE), household.members(AFTER));
    }

    /**
     * What the others have above the line is stretched until the village's sum is right: each gets what is due up to
     * here less what was given up to here, so that nothing is lost in rounding.
     */
    private void bendToMean(Map<HouseholdDraft, Long> net) {
        long sum = 0;
        long above = 0;
        for (HouseholdDraft household : households) {
            long own = requireNonNull(net.get(household));
            sum += own;
            above += isPoor(household) ? 0 : own - floor(household);
        }
        long wanted = above + (long) MEAN * VillagePopulation.PERSONS - sum;
        long due = 0;
        long given = 0;
        for (HouseholdDraft household : households) {
            if (!isPoor(household)) {
                due += requireNonNull(net.get(household)) - floor(household);
                long upToHere = due * wanted / above;
                net.put(household, floor(household) + upToHere - given);
                given = upToHere;
            }
        }
    }

    private static long floor(HouseholdDraft household) {
        return (long) (LINE_2015 + CLEARLY) * most(household);
    }

    /** What lies above the line grew, so that who was not poor was not poor a year earlier either. */
    private long of2014(HouseholdDraft household, long of2015) {
        if (household.status == PovertyStatus.RELAPSED) {
            return (long) (LINE_2014 + draws.between(60, 240)) * most(household);
        }
        long floor = isPoor(household) ? 0 : floor(household);
        long floorThen = floor * LINE_2014 / LINE_2015;
        return floorThen + (of2015 - floor) * draws.between(89, 97) / 100;
    }

    private long of2016(HouseholdDraft household, long of2015) {
        if (household.status == PovertyStatus.LIFTED) {
            return (long) (LINE_2016 + draws.between(150, 600)) * most(household);
        }
        long grown = of2015 * draws.between(104, 109) / 100;
        return isPoor(household) ? Math.min(grown, (long) (LINE_2016 - CLEARLY) * fewest(household)) : grown;
    }
}
