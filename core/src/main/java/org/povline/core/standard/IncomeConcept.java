package org.povline.core.standard;

/** Which account of income a line is held against. Amounts of different accounts do not compare. */
public enum IncomeConcept {
    /** 建档立卡家庭纯收入. */
    REGISTRY_NET,
    /** 农民人均纯收入, of the surveys before 2014. */
    NET,
    /** 可支配收入. */
    DISPOSABLE,
    /** 低保家庭收入: what the rules of social assistance count. */
    COUNTABLE,
    /** 消费支出. */
    CONSUMPTION
}
