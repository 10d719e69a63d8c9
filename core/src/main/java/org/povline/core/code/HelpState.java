package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * How far the help for a monitored household has come, 实施开发式帮扶措施情况. Words without known codes.
 *
 * <p>Source: checks on the registry's exports; {@link #UNDER_WAY} is from practice and stands in none of them.
 */
public enum HelpState implements Coded {
    /** 尚未实施. */
    NOT_STARTED("尚未实施", "未实施"),
    /** 正在实施. */
    UNDER_WAY("正在实施"),
    /** 已实施. */
    DONE("已实施", "已落实");

    private final Coding coding;

    HelpState(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
