package org.povline.core.registry;

/** The private businesses that a village counts. */
public enum Business {
    /** 加工户. */
    PROCESSING,
    /** 养殖户. */
    LIVESTOCK,
    /** 种植大户. */
    LARGE_GROWER,
    /** 代销点, 小卖部. */
    SHOP
}
