package org.povline.core.code;

import static org.povline.core.code.CodeSystem.FIVE_CLASS_LABOUR;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Capacity for work, 劳动技能. Three lists conflict: 1 is the skilled in one, 01 the ordinary in another, and the registry
 * since 2019 has a fifth word, {@link #WEAK}, without a code.
 *
 * <p>Source: one table for each numbering.
 */
public enum LabourCapacity implements Coded {
    /** 技能劳动力. */
    SKILLED("技能劳动力", "02", "1"),
    /** 普通劳动力. */
    ORDINARY("普通劳动力", "01", "2"),
    /** 弱劳动力或半劳动力, in the registry since 2019. */
    WEAK("弱劳动力或半劳动力", "", "3"),
    /** 丧失劳动力. */
    LOST("丧失劳动力", "03", "4"),
    /** 无劳动力. */
    NONE("无劳动力", "04", "5");

    private final Coding coding;

    LabourCapacity(String label, String registry, String oneDigit) {
        Coding worded = Coding.of(label).worded(POVERTY_REGISTRY_2021).reported(FIVE_CLASS_LABOUR, oneDigit);
        coding = registry.isEmpty() ? worded : worded.reported(POVERTY_REGISTRY_2014, registry);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
