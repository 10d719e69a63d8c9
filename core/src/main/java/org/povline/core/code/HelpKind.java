package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

/**
 * Kind of help for a monitored household, 帮扶措施: the columns of the registry's export. Words without known codes.
 *
 * <p>Source: checks on the registry's exports, which name the words without codes.
 */
public enum HelpKind implements Coded {
    /** 产业帮扶. */
    INDUSTRY("产业帮扶"),
    /** 就业帮扶. */
    EMPLOYMENT("就业帮扶"),
    /** 金融帮扶. */
    FINANCE("金融帮扶"),
    /** 公益岗位帮扶. */
    PUBLIC_POST("公益岗位帮扶", "公益性岗位帮扶"),
    /** 教育帮扶. */
    EDUCATION("教育帮扶"),
    /** 义务教育保障. */
    COMPULSORY_EDUCATION("义务教育保障"),
    /** 健康帮扶. */
    HEALTH("健康帮扶"),
    /** 住房安全保障. */
    HOUSING("住房安全保障", "住房帮扶"),
    /** 饮水安全巩固. */
    DRINKING_WATER("饮水安全巩固", "饮水帮扶"),
    /** 综合保障. */
    SAFETY_NET("综合保障", "综合保障帮扶"),
    /** 社会帮扶. */
    SOCIAL("社会帮扶"),
    /** 搬迁. */
    RELOCATION("搬迁", "搬迁帮扶"),
    /** 技能培训. */
    SKILL_TRAINING("技能培训"),
    /** 其他. */
    OTHER("其他");

    private final Coding coding;

    HelpKind(String label, String... aliases) {
        coding = Coding.of(label, aliases).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
