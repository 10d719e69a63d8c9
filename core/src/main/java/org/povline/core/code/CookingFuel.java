package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Main fuel of the household, 燃料.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum CookingFuel implements Coded {
    /** 柴草. */
    FIREWOOD("01", "柴草"),
    /** 干畜粪. */
    DUNG("02", "干畜粪"),
    /** 煤炭. */
    COAL("03", "煤炭"),
    /** 清洁能源. */
    CLEAN("04", "清洁能源"),
    /** 其他. */
    OTHER("05", "其他");

    private final Coding coding;

    CookingFuel(String code, String label) {
        coding = Coding.of(label).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
