package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_2261_1;

/**
 * Sex, 性别. Applications that write 1 for women and 2 for men are wrong.
 *
 * <p>Source: GB/T 2261.1-2003.
 */
public enum Sex implements Coded {
    /** 未知的性别: nobody knows. */
    UNKNOWN("0", "未知的性别"),
    /** 男. */
    MALE("1", "男", "男性"),
    /** 女. */
    FEMALE("2", "女", "女性"),
    /** 未说明的性别: nobody said. */
    UNSTATED("9", "未说明的性别");

    private final Coding coding;

    Sex(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).confirmed(GB_T_2261_1, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
