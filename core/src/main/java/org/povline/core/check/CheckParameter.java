package org.povline.core.check;

/**
 * A number that checks compare with, with the default of the rules that it was taken from. Lines of income are not
 * here: they are the standard book's.
 */
public enum CheckParameter {
    /** 年龄: from this many completed years a person may work; the age below which one must not. */
    WORKING_AGE(16),
    /** Completed years from which the registry expects no ordinary labour. */
    OLD_AGE(60),
    /** Completed years from which a person must care for himself where he can. */
    ADULT_AGE(18),
    /** Completed years from which a child must be in school, as the needs of the standard book ask. */
    SCHOOL_AGE(6),
    /** Completed years from which a child need not be in school any more. */
    SCHOOL_END_AGE(17),
    /** 学龄前: completed years from which a healthy child is too old to wait for school. */
    PRESCHOOL_END_AGE(7),
    /** 小学: completed years of a pupil, at least. */
    PRIMARY_AGE_LEAST(6),
    /** 小学: completed years of a pupil, at most. */
    PRIMARY_AGE_MOST(14),
    /** 七年级 to 九年级: completed years of a pupil, at least. */
    LOWER_SECONDARY_AGE_LEAST(12),
    /** 七年级 to 九年级: completed years of a pupil, at most. */
    LOWER_SECONDARY_AGE_MOST(17),
    /** 高中 and 中职: completed years of a pupil, at least. */
    UPPER_SECONDARY_AGE_LEAST(15),
    /** 高中 and 中职: completed years of a pupil, at most. */
    UPPER_SECONDARY_AGE_MOST(20),
    /** 技师, 高职, 本科 and above: completed years of a student, at least. */
    HIGHER_AGE_LEAST(18),
    /** 硕士及以上: completed years of a student, at least. */
    MASTER_AGE_LEAST(20),
    /** Completed years from which the young are expected to have more than primary education. */
    LITTLE_EDUCATION_AGE_LEAST(16),
    /** Completed years up to which they are. */
    LITTLE_EDUCATION_AGE_MOST(22),
    /** Completed years from which a person is too old for a public post, 公益性岗位. */
    PUBLIC_POST_END_AGE(70),
    /** Public posts of one household that are too many. */
    PUBLIC_POSTS_TOO_MANY(3),
    /** Age at marriage of men (Civil Code art. 1047). */
    MARRIAGE_AGE_MEN(22),
    /** Age at marriage of women (Civil Code art. 1047). */
    MARRIAGE_AGE_WOMEN(20),
    /** Years between a grandparent and a grandchild, at least. */
    GRANDPARENT_GAP(30),
    /** Pay of a month in yuan that is implausibly much, above this. */
    MONTHLY_PAY_MOST(30000),
    /** Pay of a month in yuan that is implausibly little, below this. */
    MONTHLY_PAY_LEAST(100),
    /** Pay of a month in yuan that is a lead, below this. */
    MONTHLY_PAY_LOW(400),
    /** Wages of a household's year in yuan that are implausibly little, below this. */
    WAGES_LEAST(100),
    /** 耕地, mu of a household at most. */
    CULTIVATED_MU_MOST(100),
    /** 林地, mu of a household at most. */
    FOREST_MU_MOST(200),
    /** 退耕还林, mu of a household at most. */
    RETURNED_MU_MOST(200),
    /** 林果, mu of a household at most. */
    ORCHARD_MU_MOST(200),
    /** 牧草地, mu of a household at most. */
    GRASSLAND_MU_MOST(100),
    /** 水面, mu of a household at most. */
    WATER_MU_MOST(100),
    /** 与村主干路距离, kilometres at most. */
    ROAD_KILOMETRES_MOST(5),
    /** Fen by which a stated income a head may differ from the quotient, a head. */
    PER_HEAD_TOLERANCE_FEN(1),
    /** Net income a head in yuan below which the removal of a risk is suspicious. */
    REMOVAL_INCOME_LOW(4000),
    /** Net income a head in yuan above which a new case is suspicious. */
    NEW_CASE_INCOME_HIGH(20000),
    /** Year from which a new case is held to that. */
    NEW_CASE_YEAR(2023),
    /** Year from which a new case must have no measure of relocation. */
    NO_RELOCATION_YEAR(2021),
    /** Year of a departure for work from which an end is expected by now. */
    OUT_SINCE_YEAR(2020),
    /** Months from identification to removal, at least. */
    REMOVAL_MONTHS(6),
    /** First month, as yyyyMM, whose removals are held to that. */
    REMOVAL_MONTHS_SINCE(202204),
    /** Months until help for a household without labour must have begun. */
    HELP_MONTHS(1),
    /** Months until help for a household with labour must have begun. */
    HELP_MONTHS_WITH_LABOUR(6),
    /** Day of the year, as MMdd, up to which a new case gets the subsidy for medical insurance; 0 where none is set. */
    FEE_SUBSIDY_CUT_OFF(0),
    /** Percent by which income a head changes from year to year without remark, either way. */
    INCOME_CHANGE_PERCENT(50),
    /** Tenths of persons a household, at least. */
    HOUSEHOLD_SIZE_LEAST_TENTHS(15),
    /** Tenths of persons a household, at most. */
    HOUSEHOLD_SIZE_MOST_TENTHS(70);

    private final long standard;

    CheckParameter(long standard) {
        this.standard = standard;
    }

    /** The number unless a host sets another. */
    public long standard() {
        return standard;
    }
}
