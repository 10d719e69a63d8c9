package org.povline.datasets.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.IncomeStatement;

/**
 * How much a household has and from what. The net income is drawn first and then parted, so that it lies on the side of
 * the line where it should: transfers follow from who lives there, wages from who works away, and the rest is what land
 * and livestock leave after their costs. Whole yuan.
 *
 * <p>The spread is made for the example: one lognormal distribution, cut at the line. Its median is 1.56 times the line
 * and the deviation of its logarithm 0.389, so that the line of 2015 cuts off one household in eight, as many as are
 * poor in the example village, and the mean is 4,800 yuan a head. Neither side of the cut heaps at it.
 */
final class Incomes {
    /** 基础养老金, 70 yuan a month from 2014-07-01 to 2017-12-31: 人社部发〔2015〕5号. */
    static final int BASIC_PENSION_PER_MONTH = 70;

    private static final int PENSION_AGE = 60;
    private static final int SUPPORT_PER_MEMBER = 1080;
    private static final int SUBSIDY_PER_TENTH_OF_MU = 6;

    /** Percent of the line at the twentieths of the distribution above it; the last one is open and goes on to the top. */
    private static final int[] TWENTIETHS_ABOVE = {
        101, 108, 115, 121, 127, 133, 140, 146, 152, 159, 166, 173, 181, 190, 200, 211, 224, 241, 264, 303
    };

    private static final int TOP = 500;

    /** Percent of the line at the tenths of the distribution below it. */
    private static final int[] TENTHS_BELOW = {50, 65, 73, 78, 82, 86, 89, 92, 95, 98, 99};

    /**
     * The national line in yuan a year, by the year of the income, from 2012: 云南调查年鉴 2017, table 4-2. For 2017 no
     * figure was found; the last one is used, to draw by and not to decide.
     */
    private static final int[] LINES_FROM_2012 = {2625, 2736, 2800, 2855, 2952, 2952};

    /** Yuan that who is away brings home for a month. */
    private static final int LOWEST_WAGE = 1000;

    private static final int HIGHEST_WAGE = 1700;
    private static final int MOST_OF_A_YEAR = 8 * (LOWEST_WAGE + HIGHEST_WAGE) / 2;
    private static final int SHARE_FROM_AWAY = 80;

    private Incomes() {}

    static int line(int year) {
        return LINES_FROM_2012[Math.max(0, Math.min(LINES_FROM_2012.length - 1, year - 2012))];
    }

    /**
     * Yuan a head above the line: of two draws the higher where two or more would be away and the lower where nobody
     * would, which leaves the distribution of both together as it is.
     */
    static int above(HouseholdDraft household, int line, LocalDate on, Draws draws) {
        int some = above(line, draws);
        int other = above(line, draws);
        return switch (household.away(on)) {
            case 0 -> Math.min(some, other);
            case 1 -> some;
            default -> Math.max(some, other);
        };
    }

    private static int above(int line, Draws draws) {
        int part = draws.below(TWENTIETHS_ABOVE.length);
        int from = TWENTIETHS_ABOVE[part];
        boolean open = part == TWENTIETHS_ABOVE.length - 1;
        int percent = open ? from + rarerUpwards(TOP - from, draws) : draws.between(from, TWENTIETHS_ABOVE[part + 1]);
        return line * percent / 100 + draws.below(30);
    }

    private static int rarerUpwards(int width, Draws draws) {
        return draws.below(1 + draws.below(width));
    }

    /** Yuan a head below the line. */
    static int below(int line, Draws draws) {
        int tenth = draws.below(TENTHS_BELOW.length - 1);
        return line * draws.between(TENTHS_BELOW[tenth], TENTHS_BELOW[tenth + 1]) / 100 - draws.below(25);
    }

    /**
     * What a household's net income consists of.
     *
     * @param wages 工资性收入
     * @param business 生产经营性收入, before its costs
     * @param property 财产性收入
     * @param transfers 转移性收入
     * @param costs 生产经营性支出
     * @param months away, of each worker who is
     */
    record Parts(long wages, long business, long property, long transfers, long costs, int months) {
        long net() {
            return wages + business + property + transfers - costs;
        }
    }

    /**
     * Parts of a net income of so many yuan, by the household as it is on the day; transfers give way where they alone
     * would exceed it, or would leave too little for wages of somebody who is away.
     */
    static Parts parts(HouseholdDraft household, long net, LocalDate on) {
        Draws draws = household.draws();
        int away = household.away(on);
        long transfers = Math.min(net * (away == 0 ? 10 : 7) / 10, transfers(household, on));
        long earned = net - transfers;
        long property = draws.chance(120) ? Math.min(earned / 10, draws.between(150, 1500)) : 0;
        long wages = wages(household, earned - property, on, draws);
        long left = earned - property - wages;
        long costs = left * draws.between(25, 45) / 100;
        return new Parts(wages, left + costs, property, transfers, costs, away == 0 ? 0 : months(wages / away, draws));
    }

    private static long transfers(HouseholdDraft household, LocalDate on) {
        long pensions = 12L * BASIC_PENSION_PER_MONTH * household.aged(PENSION_AGE, on);
        long support = household.isSupported() ? (long) SUPPORT_PER_MEMBER * household.members(on) : 0;
        return pensions + support + (long) SUBSIDY_PER_TENTH_OF_MU * (household.paddy + household.dryField) / 10 * 10;
    }

    /**
     * Leaves no more of the household away than its net income pays most of a year for; the others stay and work at home.
     */
    static void callHome(HouseholdDraft household, long net, LocalDate on) {
        long paid = (net * SHARE_FROM_AWAY / 100 + MOST_OF_A_YEAR / 2) / MOST_OF_A_YEAR;
        for (PersonDraft person : household.persons) {
            person.migrant = person.isAway(on) && paid-- > 0;
        }
    }

    /** Who works away sends most of it; who works at home finds a day's work now and then. */
    private static long wages(HouseholdDraft household, long earned, LocalDate on, Draws draws) {
        int away = household.away(on);
        if (away > 0) {
            return earned * draws.between(away > 1 ? 70 : 55, 85) / 100;
        }
        long casual = household.hasWorker(on) && draws.chance(450) ? earned * draws.between(10, 35) / 100 : 0;
        return casual < 400 ? 0 : casual;
    }

    private static int months(long wagesOfOne, Draws draws) {
        return (int) Math.max(1, Math.min(11, wagesOfOne / draws.between(LOWEST_WAGE, HIGHEST_WAGE)));
    }

    /** The parts as a ledger states them, a head by the members that it has. */
    static IncomeStatement statement(DateRange period, Parts parts, int members) {
        return new IncomeStatement(
                period,
                yuan(parts.wages),
                yuan(parts.business),
                yuan(parts.property),
                yuan(parts.transfers),
                yuan(parts.costs),
                yuan(parts.net()),
                Fact.of(perHead(parts.net(), members)));
    }

    /** To the fen, as ledgers state it; the household's own figure is the sum. */
    static Amount perHead(long yuan, int members) {
        return Amount.ofYuan(BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP));
    }

    private static Fact<Amount> yuan(long yuan) {
        return Fact.of(Amount.ofFen(100 * yuan));
    }
}
