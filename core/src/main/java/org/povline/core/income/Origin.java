package org.povline.core.income;

import org.povline.core.registry.EvidenceKind;

/** Where a statement about a part of an income comes from. */
public enum Origin {
    /** The household's statement in the ledger. */
    DECLARED,
    /** A schedule, from land, livestock and labour. */
    IMPUTED,
    /** 工资单. */
    PAY_SLIP,
    /** 补贴发放清单. */
    SUBSIDY_LIST,
    /** 银行流水. */
    BANK_RECORD,
    /** 邻里走访. */
    NEIGHBOURS;

    static Origin of(EvidenceKind kind) {
        return switch (kind) {
            case PAY_SLIP -> PAY_SLIP;
            case SUBSIDY_LIST -> SUBSIDY_LIST;
            case BANK_RECORD -> BANK_RECORD;
            case NEIGHBOURS -> NEIGHBOURS;
        };
    }
}
