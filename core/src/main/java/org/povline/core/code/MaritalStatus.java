package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_2261_2;
import static org.povline.core.code.CodeSystem.GB_T_2261_2_ONE_DIGIT;

/**
 * Marital status, 婚姻状况. The one digit that the field writes, 1, 2, 3, 4 and 9, is the first of the standard's two and
 * tells no kinds of marriage.
 *
 * <p>Source: GB/T 2261.2-2003.
 */
public enum MaritalStatus implements Coded {
    /** 未婚. */
    NEVER_MARRIED("10", "1", "未婚"),
    /** 已婚. */
    MARRIED("20", "2", "已婚"),
    /** 初婚. */
    FIRST_MARRIAGE("21", "初婚"),
    /** 再婚. */
    REMARRIED("22", "再婚"),
    /** 复婚: married again to the former spouse. */
    RESTORED_MARRIAGE("23", "复婚"),
    /** 丧偶. */
    WIDOWED("30", "3", "丧偶"),
    /** 离婚. */
    DIVORCED("40", "4", "离婚"),
    /** 未说明的婚姻状况. */
    UNSTATED("90", "9", "未说明", "未说明的婚姻状况");

    private final Coding coding;

    MaritalStatus(String code, String oneDigit, String label, String... aliases) {
        coding = Coding.of(label, aliases).confirmed(GB_T_2261_2, code).confirmed(GB_T_2261_2_ONE_DIGIT, oneDigit);
    }

    MaritalStatus(String code, String label) {
        coding = Coding.of(label).confirmed(GB_T_2261_2, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
