package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * How the risk of a monitored household went away, 风险消除方式. Words without known codes.
 *
 * <p>Source: checks on the registry's exports, which name the words without codes.
 */
public enum RemovalManner implements Coded {
    /** 自然消除. */
    NATURAL("自然消除", "自然"),
    /** 帮扶消除. */
    HELPED("帮扶消除", "帮扶");

    private final Coding coding;

    RemovalManner(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
