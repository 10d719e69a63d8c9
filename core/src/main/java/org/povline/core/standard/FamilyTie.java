package org.povline.core.standard;

/**
 * What a person is to the applicant, as the rules about household members tell ties apart.
 *
 * <p>Source: 最低生活保障审核确认办法 (2021) art. 7 and its forerunner of 2012.
 */
public enum FamilyTie {
    /** 申请人. */
    APPLICANT,
    /** 配偶. */
    SPOUSE,
    /** 未成年子女. */
    MINOR_CHILD,
    /** 已成年但不能独立生活的子女, those in full-time schooling up to a first degree included. */
    DEPENDENT_ADULT_CHILD,
    /** 父母. */
    PARENT,
    /** 其他具有法定赡养、扶养、抚养义务关系的人员. */
    OTHER_WITH_DUTY
}
