package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * A household's income of a year by source, as the ledger states it. Net income may be negative.
 *
 * @param period the year, or the twelve months, that it covers; registries also count from October to September
 * @param wages 工资性收入
 * @param business 生产经营性收入, before its costs
 * @param property 财产性收入
 * @param transfers 转移性收入
 * @param businessCosts 生产经营性支出
 * @param statedNet 家庭纯收入, as the ledger states it
 * @param statedNetPerHead 人均纯收入, as the ledger states it
 */
public record IncomeStatement(
        DateRange period,
        Fact<Amount> wages,
        Fact<Amount> business,
        Fact<Amount> property,
        Fact<Amount> transfers,
        Fact<Amount> businessCosts,
        Fact<Amount> statedNet,
        Fact<Amount> statedNetPerHead) {
    /** Refuses a statement without period. */
    public IncomeStatement {
        requireNonNull(period, "period");
        wages = Fact.orNotReported(wages);
        business = Fact.orNotReported(business);
        property = Fact.orNotReported(property);
        transfers = Fact.orNotReported(transfers);
        businessCosts = Fact.orNotReported(businessCosts);
        statedNet = Fact.orNotReported(statedNet);
        statedNetPerHead = Fact.orNotReported(statedNetPerHead);
    }
}
