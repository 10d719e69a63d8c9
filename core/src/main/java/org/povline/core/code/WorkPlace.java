package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Where a member works, 务工情况.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum WorkPlace implements Coded {
    /** 乡内. */
    IN_TOWNSHIP("01", "乡内"),
    /** 乡外县内. */
    IN_COUNTY("02", "乡外县内"),
    /** 县外省内. */
    IN_PROVINCE("03", "县外省内"),
    /** 省外. */
    OUTSIDE_PROVINCE("04", "省外"),
    /** 其他. */
    OTHER("99", "其他");

    private final Coding coding;

    WorkPlace(String code, String label) {
        coding = Coding.of(label).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
