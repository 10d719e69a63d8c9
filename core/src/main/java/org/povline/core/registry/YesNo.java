package org.povline.core.registry;

/** 是 or 否, as ledgers write it. */
public enum YesNo {
    /** 是. */
    YES,
    /** 否. */
    NO
}
