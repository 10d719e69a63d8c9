package org.povline.core.standard;

/** A step of handling a case that has a term, with the unit that its term is counted in. */
public enum Step {
    /** 入户调查 begins, after the application was taken. */
    SURVEY_START(Unit.WORKING_DAY),
    /** 家庭经济状况核对 begins. */
    CHECK_START(Unit.WORKING_DAY),
    /** 乡镇审核 is done. */
    TOWNSHIP_REVIEW(Unit.WORKING_DAY),
    /** 公示: how long the notice stays up. */
    POSTING(Unit.DAY),
    /** 县级审核确认. */
    COUNTY_DECISION(Unit.WORKING_DAY),
    /** 审核确认权限下放 to the township: the decision there. */
    DELEGATED_DECISION(Unit.WORKING_DAY),
    /** 不予确认: the refusal is told in writing. */
    REFUSAL_NOTICE(Unit.WORKING_DAY),
    /** 次月起发放: so many months after that of the decision. */
    PAY_START(Unit.MONTH),
    /** From the application to the decision. */
    TOTAL(Unit.WORKING_DAY),
    /** The same, in special cases. */
    TOTAL_SPECIAL(Unit.WORKING_DAY),
    /** 监测对象识别: from the lead to the recognition. */
    RECOGNITION(Unit.DAY),
    /** 落实帮扶措施, after the recognition. */
    MEASURES(Unit.DAY),
    /** 定期复核. */
    RECHECK(Unit.MONTH),
    /** The same, where income is unstable and the household able to work. */
    RECHECK_UNSTABLE(Unit.MONTH),
    /** The same, after a death in the household. */
    RECHECK_AFTER_DEATH(Unit.MONTH),
    /** 渐退期. */
    PHASE_OUT(Unit.MONTH),
    /** How long the status lasts until a new application. */
    STATUS_LIFE(Unit.MONTH),
    /** How long the income must have stayed above the line. */
    STABLE_ABOVE(Unit.MONTH);

    private final Unit unit;

    Step(Unit unit) {
        this.unit = unit;
    }

    /** What its term is counted in. */
    public Unit unit() {
        return unit;
    }

    /** What terms are counted in. */
    public enum Unit {
        /** 工作日. */
        WORKING_DAY,
        /** 日. */
        DAY,
        /** 月. */
        MONTH
    }
}
