package org.povline.core.registry;

/** The parts of a household's income, as {@link IncomeStatement} holds them. */
public enum IncomePart {
    /** 工资性收入. */
    WAGES,
    /** 生产经营性收入, before its costs. */
    BUSINESS,
    /** 财产性收入. */
    PROPERTY,
    /** 转移性收入. */
    TRANSFERS,
    /** 生产经营性支出. */
    BUSINESS_COSTS
}
