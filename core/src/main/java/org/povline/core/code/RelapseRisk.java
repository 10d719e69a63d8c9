package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Risk for which a household is monitored, 致贫/返贫风险: at most five for one household. Words without known codes.
 *
 * <p>Source: checks on the registry's exports; {@link #BUSINESS_FAILURE} and {@link #ACCIDENT} are from practice and
 * stand in none of them.
 */
public enum RelapseRisk implements Coded {
    /** 因病. */
    ILLNESS("因病"),
    /** 因残. */
    DISABILITY("因残"),
    /** 因学. */
    SCHOOLING("因学"),
    /** 因自然灾害, with the kind of disaster beside it. */
    NATURAL_DISASTER("因自然灾害"),
    /** 因安全住房. */
    HOUSING("因安全住房"),
    /** 因安全饮水. */
    DRINKING_WATER("因安全饮水"),
    /** 因务工就业不稳. */
    UNSTABLE_WORK("因务工就业不稳"),
    /** 缺劳动力. */
    LACK_OF_LABOUR("缺劳动力"),
    /** 因产业失败. */
    BUSINESS_FAILURE("因产业失败"),
    /** 因意外事故. */
    ACCIDENT("因意外事故"),
    /** 其他, with a note beside it. */
    OTHER("其他");

    private final Coding coding;

    RelapseRisk(String label) {
        coding = Coding.of(label).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
