package org.povline.core.code;

/**
 * Grade of a house after inspection, 危房鉴定等级. No system is known to number it. The registry's housing entry is
 * {@link HousingEntry}, whose codes are no grades.
 *
 * <p>Source: one restatement of the rules for safe housing: A and B are safe, C and D are not until the house is
 * mended.
 */
public enum HousingGrade implements Coded {
    /** A级. */
    A("A级", "A"),
    /** B级. */
    B("B级", "B"),
    /** C级. */
    C("C级", "C"),
    /** D级. */
    D("D级", "D"),
    /** A safe house whose grade is not told, 非危房: what a column 危房户 says by 否. */
    SAFE("非危房", "安全住房"),
    /** A dangerous house whose grade is not told, 危房. */
    UNSAFE("危房");

    private final Coding coding;

    HousingGrade(String label, String... aliases) {
        coding = Coding.of(label, aliases);
    }

    @Override
    public Coding coding() {
        return coding;
    }

    /** Whether a house of this grade is safe to live in as it stands. */
    public boolean isSafe() {
        return this == A || this == B || this == SAFE;
    }
}
