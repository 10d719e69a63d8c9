package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_4658;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Education completed, 文化程度. The registry's list of 2014 ends with 大专及以上 and counts the children before school;
 * that of 2021 splits the last entry in two, leaves the children out and has no known codes. The classes that only the
 * standard tells apart have no word in the registry.
 *
 * <p>Of GB/T 4658-2006 the main classes are held. A table "01 研究生 … 08 其他" that goes by its number is not it.
 */
public enum EducationLevel implements Coded {
    /** 文盲或半文盲. */
    ILLITERATE(Coding.of("文盲或半文盲").reported(POVERTY_REGISTRY_2014, "01").worded(POVERTY_REGISTRY_2021)),
    /** 小学. */
    PRIMARY(inBoth("02", "80", "小学")),
    /** 初中. */
    LOWER_SECONDARY(inBoth("03", "70", "初中")),
    /** 高中, in the standard 普通高中. */
    UPPER_SECONDARY(inBoth("04", "60", "高中", "普高", "普通高中")),
    /** 大专及以上, in the list of 2014 only. */
    COLLEGE_OR_ABOVE(Coding.of("大专及以上").reported(POVERTY_REGISTRY_2014, "05")),
    /** 大专, in the standard 专科. */
    JUNIOR_COLLEGE(Coding.of("大专", "专科").confirmed(GB_T_4658, "30").worded(POVERTY_REGISTRY_2021)),
    /** 本科及以上, in the list of 2021 only. */
    BACHELOR_OR_ABOVE(Coding.of("本科及以上").worded(POVERTY_REGISTRY_2021)),
    /** 学龄前儿童: a child before school age, in the list of 2014 only. */
    PRESCHOOL_AGE(Coding.of("学龄前儿童").reported(POVERTY_REGISTRY_2014, "06")),
    /** 中职, in the standard only. */
    SECONDARY_VOCATIONAL(Coding.of("中职").confirmed(GB_T_4658, "40")),
    /** 本科, in the standard only. */
    BACHELOR(Coding.of("本科").confirmed(GB_T_4658, "20")),
    /** 研究生, in the standard only. */
    POSTGRADUATE(Coding.of("研究生").confirmed(GB_T_4658, "10")),
    /** 其他, in the standard only. */
    OTHER(Coding.of("其他").confirmed(GB_T_4658, "90"));

    private final Coding coding;

    EducationLevel(Coding coding) {
        this.coding = coding;
    }

    private static Coding inBoth(String registry, String standard, String label, String... aliases) {
        return Coding.of(label, aliases)
                .reported(POVERTY_REGISTRY_2014, registry)
                .worded(POVERTY_REGISTRY_2021)
                .confirmed(GB_T_4658, standard);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
