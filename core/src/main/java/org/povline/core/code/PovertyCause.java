package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Cause of poverty, 致贫原因 (AAC007, AAC008). Applications number the same words otherwise, one of them with 11 for 因学
 * and 0 for 其他: those are not these codes.
 *
 * <p>Source: two independent tables of the registry's codes; the 99 of {@link #OTHER} is reported by one.
 */
public enum PovertyCause implements Coded {
    /** 因病. */
    ILLNESS("01", "因病"),
    /** 因残. */
    DISABILITY("02", "因残"),
    /** 因学. */
    SCHOOLING("03", "因学"),
    /** 因灾. */
    DISASTER("04", "因灾"),
    /** 缺土地. */
    LACK_OF_LAND("05", "缺土地"),
    /** 缺水. */
    LACK_OF_WATER("06", "缺水"),
    /** 缺技术. */
    LACK_OF_SKILLS("07", "缺技术"),
    /** 缺劳力. */
    LACK_OF_LABOUR("08", "缺劳力"),
    /** 缺资金. */
    LACK_OF_FUNDS("09", "缺资金"),
    /** 交通条件落后. */
    POOR_TRANSPORT("10", "交通条件落后"),
    /** 自身发展动力不足. */
    LACK_OF_MOTIVATION("11", "自身发展动力不足"),
    /** 其他. */
    OTHER(Coding.of("其他").reported(POVERTY_REGISTRY_2014, "99")),
    /** 因婚, in later lists, without a known code. */
    MARRIAGE(Coding.of("因婚").worded(POVERTY_REGISTRY_2021)),
    /** 因丧, in later lists, without a known code. */
    FUNERAL(Coding.of("因丧").worded(POVERTY_REGISTRY_2021));

    private final Coding coding;

    PovertyCause(String code, String label) {
        this(Coding.of(label).confirmed(POVERTY_REGISTRY_2014, code));
    }

    PovertyCause(Coding coding) {
        this.coding = coding;
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
