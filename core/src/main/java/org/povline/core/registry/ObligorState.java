package org.povline.core.registry;

/**
 * Whether somebody with a legal duty to support can do so, 法定义务人履行义务能力. All but the first are reasons why not.
 *
 * <p>Source: 特困人员认定办法 (2021) art. 8; which of them hold on a day is the standard book's to say.
 */
public enum ObligorState {
    /** 有履行义务能力. */
    ABLE,
    /** 特困人员. */
    TEKUN,
    /** 60周岁以上的最低生活保障对象. */
    DIBAO_AND_SIXTY,
    /** 70周岁以上, with income below the local disposable income and assets that conform. */
    LOW_INCOME_AND_SEVENTY,
    /** 重度残疾人, or 智力、精神残疾三级, with income below the local disposable income and assets that conform. */
    LOW_INCOME_AND_DISABLED,
    /** 无民事行为能力, 被宣告失踪, or 在监狱服刑, with assets that conform. */
    INCAPABLE_MISSING_OR_IN_PRISON,
    /** Another reason that a province accepts. */
    OTHER_REASON
}
