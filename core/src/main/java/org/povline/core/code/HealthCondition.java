package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

import java.util.Set;

/**
 * Health, 健康状况. A member may have several at once, but {@link #HEALTHY} stands alone. The classes of
 * GB/T 2261.3-2003 are another list: it has no 大病, and its 一般或较弱 has no place here.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum HealthCondition implements Coded {
    /** 健康. */
    HEALTHY("01", "健康"),
    /** 长期慢性病. */
    CHRONIC_ILLNESS("02", "长期慢性病"),
    /** 患有大病. */
    SERIOUS_ILLNESS("03", "患有大病", "大病"),
    /** 残疾. */
    DISABLED("04", "残疾");

    private final Coding coding;

    HealthCondition(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).reported(POVERTY_REGISTRY_2014, code).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }

    /** Whether one person can have all of these: health excludes the others. Nothing stated contradicts nothing. */
    public static boolean isConsistent(Set<HealthCondition> conditions) {
        return conditions.size() < 2 || !conditions.contains(HEALTHY);
    }
}
