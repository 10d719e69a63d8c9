package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Why a member joined or left a household, 人员变更.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum MemberChange implements Coded {
    /** 死亡. */
    DEATH("01", "死亡"),
    /** 嫁出. */
    MARRIED_OUT("02", "嫁出"),
    /** 出国定居. */
    SETTLED_ABROAD("03", "出国定居"),
    /** 判刑收监. */
    IMPRISONED("04", "判刑收监"),
    /** 嫁入. */
    MARRIED_IN("05", "嫁入"),
    /** 新生儿. */
    BIRTH("06", "新生儿"),
    /** 其他转入. */
    OTHER_IN("07", "其他转入"),
    /** 其他转出. */
    OTHER_OUT("08", "其他转出");

    private final Coding coding;

    MemberChange(String code, String label) {
        coding = Coding.of(label).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
