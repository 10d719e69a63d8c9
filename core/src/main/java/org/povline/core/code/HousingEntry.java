package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

import java.util.Optional;

/**
 * The registry's housing entry, 住房: that there is a house, or the grade of a dangerous one.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum HousingEntry implements Coded {
    /** 有: there is a house; its grade is not told. */
    PRESENT("01", "有"),
    /** C: a house of {@link HousingGrade#C}. */
    GRADE_C("02", "C", "C级"),
    /** D: a house of {@link HousingGrade#D}. */
    GRADE_D("03", "D", "D级");

    private final Coding coding;

    HousingEntry(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }

    /** The grade, where the entry tells one. */
    public Optional<HousingGrade> grade() {
        return switch (this) {
            case PRESENT -> Optional.empty();
            case GRADE_C -> Optional.of(HousingGrade.C);
            case GRADE_D -> Optional.of(HousingGrade.D);
        };
    }
}
