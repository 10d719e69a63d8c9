package org.povline.core.registry;

/** The social insurances that a person may be enrolled in. */
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
    EMPLOYEE_PENSION
}
