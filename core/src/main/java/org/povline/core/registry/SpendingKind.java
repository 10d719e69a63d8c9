package org.povline.core.registry;

/**
 * Spending that a household cannot avoid, 刚性支出.
 *
 * <p>Source: 刚性支出困难家庭认定办法, in force since 2025-01-01.
 */
public enum SpendingKind {
    /** 基本生活支出. */
    LIVING,
    /** 医疗支出, after insurance and aid. */
    MEDICAL,
    /** 教育支出, at the price of a public school. */
    EDUCATION,
    /** 残疾康复支出. */
    REHABILITATION,
    /** 其他必要支出. */
    OTHER
}
