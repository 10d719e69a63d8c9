package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Type of household, 户类型, in the registry from 2021 on; in that of 2014 stands {@link HouseholdKind}. Words without
 * known codes.
 *
 * <p>Source: exports of the registry and the checks on them.
 */
public enum HouseholdType implements Coded {
    /** 脱贫户, not told whether it still has the benefits. */
    LIFTED("脱贫户"),
    /** 脱贫户(享受政策). */
    LIFTED_WITH_BENEFITS("脱贫户(享受政策)"),
    /** 脱贫户(不享受政策). */
    LIFTED_WITHOUT_BENEFITS("脱贫户(不享受政策)"),
    /** 一般农户. */
    ORDINARY_FARM("一般农户");

    private final Coding coding;

    HouseholdType(String label) {
        coding = Coding.of(label).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
