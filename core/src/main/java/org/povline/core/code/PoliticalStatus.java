package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_4762;

/**
 * Political status, 政治面貌.
 *
 * <p>Source: GB/T 4762-1984.
 */
public enum PoliticalStatus implements Coded {
    /** 中共党员. */
    PARTY_MEMBER("01", "中共党员", "中国共产党党员"),
    /** 预备党员. */
    PROBATIONARY_PARTY_MEMBER("02", "预备党员"),
    /** 共青团员. */
    YOUTH_LEAGUE_MEMBER("03", "共青团员"),
    /** 民革. */
    KUOMINTANG_REVOLUTIONARY_COMMITTEE("04", "民革"),
    /** 民盟. */
    DEMOCRATIC_LEAGUE("05", "民盟"),
    /** 民建. */
    NATIONAL_CONSTRUCTION_ASSOCIATION("06", "民建"),
    /** 民进. */
    ASSOCIATION_FOR_PROMOTING_DEMOCRACY("07", "民进"),
    /** 农工. */
    PEASANTS_AND_WORKERS_PARTY("08", "农工"),
    /** 致公. */
    ZHI_GONG_PARTY("09", "致公"),
    /** 九三. */
    JIUSAN_SOCIETY("10", "九三"),
    /** 台盟. */
    TAIWAN_SELF_GOVERNMENT_LEAGUE("11", "台盟"),
    /** 无党派. */
    NON_PARTISAN("12", "无党派"),
    /** 群众. */
    MASSES("13", "群众");

    private final Coding coding;

    PoliticalStatus(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).confirmed(GB_T_4762, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
