package org.povline.core.registry;

/** How an income was evidenced. */
public enum EvidenceKind {
    /** 工资单. */
    PAY_SLIP,
    /** 补贴发放清单. */
    SUBSIDY_LIST,
    /** 银行流水. */
    BANK_RECORD,
    /** 邻里走访. */
    NEIGHBOURS
}
