package org.povline.core.registry;

/** What a village counts of public services. */
public enum Facility {
    /** 小学. */
    PRIMARY_SCHOOL,
    /** 客车: bus lines. */
    BUS,
    /** 卫生室. */
    CLINIC,
    /** 执业(助理)医师. */
    DOCTOR,
    /** 公共厕所. */
    PUBLIC_TOILET,
    /** 垃圾集中堆放点. */
    WASTE_SITE,
    /** 文化室. */
    CULTURE_ROOM
}
