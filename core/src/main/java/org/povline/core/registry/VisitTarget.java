package org.povline.core.registry;

/** Whom a visit was paid to, as work logs tell them apart. */
public enum VisitTarget {
    /** 党员、群众: anybody of the village. */
    VILLAGERS,
    /** 农户: households of every kind. */
    HOUSEHOLDS,
    /** 贫困户. */
    POOR_HOUSEHOLDS,
    /** 低保户. */
    DIBAO_HOUSEHOLDS,
    /** 困难户: households in difficulty, registered or not. */
    HARDSHIP_HOUSEHOLDS,
    /** 种养大户: large growers and breeders. */
    LARGE_PRODUCERS,
    /** 贫困儿童. */
    POOR_CHILDREN,
    /** 空巢老人: old people whose children live away. */
    EMPTY_NEST_ELDERLY,
    /** 孤寡老人: old people without family. */
    ELDERLY_WITHOUT_FAMILY,
    /** 孤残人员: orphans and disabled persons. */
    ORPHANED_OR_DISABLED
}
