package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_26341;

/**
 * Kind of disability, 残疾类别: the 19th sign of the number on a disability certificate. Some pages give 1 to hearing
 * and 2 to sight; that is wrong.
 *
 * <p>Source: GB/T 26341-2010 and art. 5 of 残疾人证管理办法 (2017), as restated.
 */
public enum DisabilityKind implements Coded {
    /** 视力残疾. */
    VISUAL("1", "视力残疾", "视力"),
    /** 听力残疾. */
    HEARING("2", "听力残疾", "听力"),
    /** 言语残疾. */
    SPEECH("3", "言语残疾", "言语"),
    /** 肢体残疾. */
    PHYSICAL("4", "肢体残疾", "肢体"),
    /** 智力残疾. */
    INTELLECTUAL("5", "智力残疾", "智力"),
    /** 精神残疾. */
    MENTAL("6", "精神残疾", "精神"),
    /** 多重残疾. */
    MULTIPLE("7", "多重残疾", "多重");

    private final Coding coding;

    DisabilityKind(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).reported(GB_T_26341, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
