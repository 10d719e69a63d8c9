package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_26341;

/**
 * Level of a disability, 残疾等级: the 20th sign of the number on a disability certificate. Level 1 is the worst.
 *
 * <p>Source: GB/T 26341-2010, as restated.
 */
public enum DisabilityLevel implements Coded {
    /** 一级. */
    LEVEL_1("1", "一级"),
    /** 二级. */
    LEVEL_2("2", "二级"),
    /** 三级. */
    LEVEL_3("3", "三级"),
    /** 四级. */
    LEVEL_4("4", "四级");

    private final Coding coding;

    DisabilityLevel(String code, String label) {
        coding = Coding.of(label).reported(GB_T_26341, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
