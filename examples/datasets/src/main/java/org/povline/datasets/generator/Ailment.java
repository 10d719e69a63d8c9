package org.povline.datasets.generator;

import java.util.EnumSet;
import java.util.Set;
import org.povline.core.code.HealthCondition;

/** The states of health that the generator knows. */
enum Ailment {
    NONE,
    CHRONIC,
    SERIOUS,
    DISABLED,
    DISABLED_AND_CHRONIC;

    Set<HealthCondition> conditions() {
        return switch (this) {
            case NONE -> EnumSet.of(HealthCondition.HEALTHY);
            case CHRONIC -> EnumSet.of(HealthCondition.CHRONIC_ILLNESS);
            case SERIOUS -> EnumSet.of(HealthCondition.SERIOUS_ILLNESS);
            case DISABLED -> EnumSet.of(HealthCondition.DISABLED);
            case DISABLED_AND_CHRONIC -> EnumSet.of(HealthCondition.CHRONIC_ILLNESS, HealthCondition.DISABLED);
        };
    }

    boolean isDisability() {
        return this == DISABLED || this == DISABLED_AND_CHRONIC;
    }

    boolean isIllness() {
        return this == CHRONIC || this == SERIOUS || this == DISABLED_AND_CHRONIC;
    }
}
