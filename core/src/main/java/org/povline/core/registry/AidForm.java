package org.povline.core.registry;

/** Whether aid came as money or in kind. */
public enum AidForm {
    /** 资金. */
    MONEY,
    /** 物资. */
    IN_KIND
}
