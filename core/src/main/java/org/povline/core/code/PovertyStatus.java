package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_YEAR_END;

/**
 * Where a household stands between poverty and its end: 脱贫标志 (AAR010), words without known codes, and the types of
 * the year-end snapshot, which have codes and tell this year's exits from earlier ones.
 *
 * <p>Source: one table each.
 */
public enum PovertyStatus implements Coded {
    /** 未脱贫: poor. */
    POOR(flag("未脱贫").reported(POVERTY_REGISTRY_YEAR_END, "04")),
    /** 预脱贫: to be lifted within the year, not yet accepted. */
    PRE_LIFTED(flag("预脱贫")),
    /** 脱贫. */
    LIFTED(flag("脱贫")),
    /** 新脱贫: lifted this year. */
    NEWLY_LIFTED(Coding.of("新脱贫").reported(POVERTY_REGISTRY_YEAR_END, "05")),
    /** 历史已脱贫: lifted in an earlier year. */
    LIFTED_EARLIER(Coding.of("历史已脱贫").reported(POVERTY_REGISTRY_YEAR_END, "03")),
    /** 返贫: lifted and poor again. */
    RELAPSED(flag("返贫").reported(POVERTY_REGISTRY_YEAR_END, "02"));

    private final Coding coding;

    PovertyStatus(Coding coding) {
        this.coding = coding;
    }

    private static Coding flag(String label) {
        return Coding.of(label).worded(POVERTY_REGISTRY_2014);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
