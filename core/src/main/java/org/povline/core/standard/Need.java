package org.povline.core.standard;

/** What a household must not lack, 两不愁三保障 and what goes with it. */
public enum Need {
    /** 不愁吃. */
    FOOD,
    /** 不愁穿. */
    CLOTHING,
    /** 义务教育有保障. */
    EDUCATION,
    /** 基本医疗有保障. */
    MEDICAL,
    /** 住房安全有保障. */
    HOUSING,
    /** 饮水安全. */
    WATER,
    /** 收入稳定. */
    INCOME_STABLE
}
