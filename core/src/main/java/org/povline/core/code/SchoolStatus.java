package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Whether and where a member goes to school, 在校生状况. The list of 2021 adds children before school, the years of
 * technician colleges and bachelor courses, and 硕士研究生及以上, without known codes.
 *
 * <p>Source: one table of the registry's codes, one set of checks on its exports.
 */
public enum SchoolStatus implements Coded {
    /** 非在校生. */
    NOT_AT_SCHOOL("非在校生", "01"),
    /** 学前教育. */
    PRESCHOOL("学前教育", "02"),
    /** 小学. */
    PRIMARY("小学", "03"),
    /** 七年级. */
    GRADE_7("七年级", "04"),
    /** 八年级. */
    GRADE_8("八年级", "05"),
    /** 九年级. */
    GRADE_9("九年级", "06"),
    /** 高中一年级. */
    UPPER_SECONDARY_1("高中一年级", "07"),
    /** 高中二年级. */
    UPPER_SECONDARY_2("高中二年级", "08"),
    /** 高中三年级. */
    UPPER_SECONDARY_3("高中三年级", "09"),
    /** 中职一年级. */
    SECONDARY_VOCATIONAL_1("中职一年级", "10"),
    /** 中职二年级. */
    SECONDARY_VOCATIONAL_2("中职二年级", "11"),
    /** 中职三年级. */
    SECONDARY_VOCATIONAL_3("中职三年级", "12"),
    /** 高职一年级. */
    HIGHER_VOCATIONAL_1("高职一年级", "13"),
    /** 高职二年级. */
    HIGHER_VOCATIONAL_2("高职二年级", "14"),
    /** 高职三年级. */
    HIGHER_VOCATIONAL_3("高职三年级", "15"),
    /** 大专及以上. */
    COLLEGE_OR_ABOVE("大专及以上", "16"),
    /** 学龄前儿童, added in 2021. */
    PRESCHOOL_AGE("学龄前儿童"),
    /** 技师学院一年级, added in 2021. */
    TECHNICIAN_COLLEGE_1("技师学院一年级"),
    /** 技师学院二年级, added in 2021. */
    TECHNICIAN_COLLEGE_2("技师学院二年级"),
    /** 技师学院三年级, added in 2021. */
    TECHNICIAN_COLLEGE_3("技师学院三年级"),
    /** 技师学院四年级, added in 2021. */
    TECHNICIAN_COLLEGE_4("技师学院四年级"),
    /** 本科一年级, added in 2021. */
    BACHELOR_1("本科一年级"),
    /** 本科二年级, added in 2021. */
    BACHELOR_2("本科二年级"),
    /** 本科三年级, added in 2021. */
    BACHELOR_3("本科三年级"),
    /** 本科四年级, added in 2021. */
    BACHELOR_4("本科四年级"),
    /** 本科五年级, added in 2021. */
    BACHELOR_5("本科五年级"),
    /** 硕士研究生及以上, added in 2021. */
    MASTER_OR_ABOVE("硕士研究生及以上");

    private final Coding coding;

    SchoolStatus(String label, String code) {
        coding = Coding.of(label).worded(POVERTY_REGISTRY_2021).reported(POVERTY_REGISTRY_2014, code);
    }

    SchoolStatus(String label) {
        coding = Coding.of(label).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
