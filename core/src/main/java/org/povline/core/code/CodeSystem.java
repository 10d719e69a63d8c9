package org.povline.core.code;

/**
 * Who numbers a list. A system that numbers several lists, as the poverty registry does, is one constant: the list is
 * the enum that is asked.
 *
 * <p>No primary text of the GB/T tables was read. Whether a code was confirmed or only reported stands with each
 * constant of a list, see {@link Coded#isVerified}.
 */
public enum CodeSystem {
    /** The poverty registry from 2014 on, 全国扶贫开发信息系统: two digits, of which the leading zero is a part. */
    POVERTY_REGISTRY_2014("全国扶贫开发信息系统"),
    /**
     * The registry from 2021 on, 全国防返贫监测和衔接推进乡村振兴信息系统. Its exports hold words; no code is known.
     */
    POVERTY_REGISTRY_2021("全国防返贫监测和衔接推进乡村振兴信息系统"),
    /** The household types of the registry's year-end snapshot; they are not the codes of 脱贫标志 (AAR010). */
    POVERTY_REGISTRY_YEAR_END("全国扶贫开发信息系统, year-end household type"),
    /** One digit for labour capacity, met in the field; the register it comes from is not known. */
    FIVE_CLASS_LABOUR("One-digit labour capacity"),
    /** Sex. */
    GB_T_2261_1("GB/T 2261.1-2003"),
    /** Marital status, two digits. */
    GB_T_2261_2("GB/T 2261.2-2003"),
    /** Marital status reduced to one digit: a practice of the field, not a table of the standard. */
    GB_T_2261_2_ONE_DIGIT("GB/T 2261.2-2003, one digit"),
    /** Ethnic groups by number. */
    GB_T_3304("GB/T 3304-1991"),
    /** Ethnic groups by two letters. */
    GB_T_3304_LETTERS("GB/T 3304-1991, letters"),
    /** Education, of which the main classes alone are held: sources disagree about the finer codes. */
    GB_T_4658("GB/T 4658-2006"),
    /** Family relationship, two digits. Codes of a single source, 03 and 98, are not held. */
    GB_T_4761("GB/T 4761-2008"),
    /**
     * The first digit of {@link #GB_T_4761}. It is coarser than it looks: 2 子 covers the sons-in-law, 3 女 the
     * daughters-in-law.
     */
    GB_T_4761_ONE_DIGIT("GB/T 4761-2008, one digit"),
    /** Political status. */
    GB_T_4762("GB/T 4762-1984"),
    /** Disability: one digit for the kind, one for the level. */
    GB_T_26341("GB/T 26341-2010");

    private final String title;

    CodeSystem(String title) {
        this.title = title;
    }

    /** The number of the standard, or the name of the system. */
    public String title() {
        return title;
    }
}
