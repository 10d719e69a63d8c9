package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * What help for a monitored household consists of, where a check asks for it by name. Words without known codes.
 *
 * <p>Source: checks on the registry's exports, which name the words without codes.
 */
public enum HelpItem implements Coded {
    /** 劳务输出: work arranged outside the county. */
    LABOUR_EXPORT("劳务输出"),
    /** 外出务工补贴, of which the fare is a part. */
    MIGRANT_WORK_SUBSIDY("外出务工补贴"),
    /** 低保. */
    DIBAO("低保"),
    /** 特困供养. */
    TEKUN("特困供养"),
    /** 残疾人补贴. */
    DISABILITY_ALLOWANCE("残疾人补贴"),
    /** 医保缴费补贴. */
    MEDICAL_FEE_SUBSIDY("医保缴费补贴");

    private final Coding coding;

    HelpItem(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
