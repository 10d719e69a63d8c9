package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * How a relocated household was resettled, 安置方式. Words without known codes.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum Resettlement implements Coded {
    /** 集中: in a new settlement. */
    CONCENTRATED("集中", "集中安置"),
    /** 分散: among others. */
    DISPERSED("分散", "分散安置");

    private final Coding coding;

    Resettlement(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2014);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
