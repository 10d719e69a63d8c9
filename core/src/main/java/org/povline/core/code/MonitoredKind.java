package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Kind of monitored household, 监测对象类别, from 2021 on. The registry leaves the field blank for a household that is
 * not monitored; a blank is for the reader to judge and is no word of this list.
 *
 * <p>Source: exports of the registry and the checks on them.
 */
public enum MonitoredKind implements Coded {
    /** 非监测对象. */
    NOT_MONITORED("非监测对象"),
    /** 脱贫不稳定户: lifted, and unstable. */
    LIFTED_UNSTABLE("脱贫不稳定户"),
    /** 边缘易致贫户: never poor, and close to it. */
    MARGINAL("边缘易致贫户"),
    /** 突发严重困难户: in sudden serious hardship. */
    SUDDEN_HARDSHIP("突发严重困难户");

    private final Coding coding;

    MonitoredKind(String label) {
        coding = Coding.of(label).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
