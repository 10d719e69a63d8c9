package org.povline.core.registry;

import org.povline.core.quantity.Fact;

/**
 * How a household's needs are met, beyond what the ledger tells of its house, water, schooling and insurance.
 *
 * @param food 不愁吃
 * @param clothing 不愁穿; donated clothes do not count
 * @param incomeStable 收入稳定: whether the income will last
 * @param incomeAboveSince 收入持续高于监测标准的起始时间: the day, month or year since which the income has been above the line
 *     without a break; not applicable where it is not
 * @param suddenEvent 突发事件: whether disaster, illness or accident brought great spending or cut the income
 * @param basicLifeInHardship 基本生活出现严重困难
 */
public record Needs(
        Fact<YesNo> food,
        Fact<YesNo> clothing,
        Fact<YesNo> incomeStable,
        Fact<DateRange> incomeAboveSince,
        Fact<YesNo> suddenEvent,
        Fact<YesNo> basicLifeInHardship) {
    static final Needs NOT_REPORTED = new Needs(
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported());

    /** Takes what is left out as not reported. */
    public Needs {
        food = Fact.orNotReported(food);
        clothing = Fact.orNotReported(clothing);
        incomeStable = Fact.orNotReported(incomeStable);
        incomeAboveSince = Fact.orNotReported(incomeAboveSince);
        suddenEvent = Fact.orNotReported(suddenEvent);
        basicLifeInHardship = Fact.orNotReported(basicLifeInHardship);
    }
}
