package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * By whose line a household was identified as poor, 识别标准. Words without known codes.
 *
 * <p>Source: columns of the registry's exports.
 */
public enum IdentificationBasis implements Coded {
    /** 国家标准. */
    NATIONAL("国家标准", "国家"),
    /** 省定标准. */
    PROVINCIAL("省定标准", "省定"),
    /** 市定标准. */
    CITY("市定标准", "市定");

    private final Coding coding;

    IdentificationBasis(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
