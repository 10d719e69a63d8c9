package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Kind of household, 贫困户属性 (AAC006), in the registry of 2014; in that of 2021 stands
 * {@link HouseholdType}. Applications number the same words 1 to 3 or 0 to 4: those are not these codes.
 *
 * <p>Source: one table of the registry's codes; 01, 04 and 06 are confirmed by an application that uses them.
 */
public enum HouseholdKind implements Coded {
    /** 一般贫困户. */
    ORDINARY_POOR(Coding.of("一般贫困户").confirmed(POVERTY_REGISTRY_2014, "01")),
    /** 低保户: receives dibao. */
    DIBAO(Coding.of("低保户").reported(POVERTY_REGISTRY_2014, "02")),
    /** 五保户: receives wubao, later tekun support. */
    WUBAO(Coding.of("五保户").reported(POVERTY_REGISTRY_2014, "03")),
    /** 低保贫困户: poor and receives dibao. */
    DIBAO_POOR(Coding.of("低保贫困户").confirmed(POVERTY_REGISTRY_2014, "04")),
    /** 一般农户: not poor. */
    ORDINARY_FARM(Coding.of("一般农户").reported(POVERTY_REGISTRY_2014, "05")),
    /** 五保贫困户: poor and receives wubao. */
    WUBAO_POOR(Coding.of("五保贫困户").confirmed(POVERTY_REGISTRY_2014, "06"));

    private final Coding coding;

    HouseholdKind(Coding coding) {
        this.coding = coding;
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
