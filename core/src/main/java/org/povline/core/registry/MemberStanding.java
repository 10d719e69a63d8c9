package org.povline.core.registry;

/** What may take a member out of the family that lives in common, whatever the household register says. */
public enum MemberStanding {
    /** Nothing does. */
    PRESENT,
    /** 连续三年以上脱离家庭独立生活的宗教教职人员. */
    CLERGY_FOR_THREE_YEARS,
    /** 在监狱服刑. */
    IN_PRISON,
    /** 强制隔离戒毒. */
    IN_DRUG_REHABILITATION,
    /** 宣告失踪. */
    DECLARED_MISSING,
    /** 义务兵: some provinces leave conscripts out. */
    CONSCRIPT
}
