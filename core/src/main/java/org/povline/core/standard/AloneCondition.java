package org.povline.core.standard;

/** What a rule may ask of a severely disabled adult beyond the disability, before it lets them apply for dibao alone. */
public enum AloneCondition {
    /** 无业: has no work. */
    JOBLESS,
    /** 丧失劳动能力: cannot work. */
    UNABLE_TO_WORK,
    /** 单独立户: is registered as a household of their own. */
    OWN_HOUSEHOLD,
    /** 困难家庭中: comes from a family in hardship. */
    FAMILY_IN_HARDSHIP
}
