package org.povline.core.registry;

/** The programmes that a person may be in: social insurances, assistance, and the poverty registry itself. */
public enum Programme {
    /** 新型农村合作医疗 (新农合), until 2019 at the latest. */
    COOPERATIVE_MEDICAL,
    /** 城乡居民基本医疗保险, which followed it. */
    RESIDENT_MEDICAL,
    /** 职工基本医疗保险. */
    EMPLOYEE_MEDICAL,
    /** 大病保险. */
    SERIOUS_ILLNESS,
    /** 商业补充医疗保险. */
    COMMERCIAL_MEDICAL,
    /** 城乡居民基本养老保险, before 2014 新型农村社会养老保险. */
    RESIDENT_PENSION,
    /** 职工基本养老保险. */
    EMPLOYEE_PENSION,
    /** 最低生活保障. */
    DIBAO,
    /** 特困人员供养. */
    TEKUN,
    /** 大病医疗救助. */
    SERIOUS_ILLNESS_AID,
    /** 残疾人补贴. */
    DISABILITY_ALLOWANCE,
    /** 雨露计划: aid for pupils of vocational schools. */
    YULU,
    /** 建档立卡: the registry, in which a person is counted since 人员识别时间. */
    POVERTY_REGISTRY;

    /** Whether it is a social insurance. */
    public boolean isInsurance() {
        return compareTo(DIBAO) < 0;
    }
}
