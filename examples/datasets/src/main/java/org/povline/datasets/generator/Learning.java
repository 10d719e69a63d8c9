package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Schooling;

/**
 * The way that a person takes through school. A school year begins on 1 September, and who is six on that day enters
 * the first class; six years of primary school, three of lower secondary school, which nobody born since 1986 leaves
 * early here, then work, a vocational school, or upper secondary school with or without college. Repeated and skipped
 * years do not occur.
 */
enum Learning {
    /** Never learnt to read well; only before the nine compulsory years. */
    NONE(EducationLevel.ILLITERATE, 6),
    PRIMARY(EducationLevel.PRIMARY, 12),
    NINE_YEARS(EducationLevel.LOWER_SECONDARY, 15),
    VOCATIONAL(EducationLevel.UPPER_SECONDARY, 18),
    UPPER_SECONDARY(EducationLevel.UPPER_SECONDARY, 18),
    COLLEGE(EducationLevel.COLLEGE_OR_ABOVE, 21);

    private static final int AGE_OF_PRESCHOOL = 3;
    private static final int AGE_OF_SCHOOL = 6;
    private static final int SEPTEMBER = 9;

    private static final List<SchoolStatus> COMPULSORY = Stream.concat(
                    Stream.generate(() -> SchoolStatus.PRIMARY).limit(6),
                    Stream.of(SchoolStatus.GRADE_7, SchoolStatus.GRADE_8, SchoolStatus.GRADE_9))
            .toList();
    private static final List<SchoolStatus> UPPER =
            List.of(SchoolStatus.UPPER_SECONDARY_1, SchoolStatus.UPPER_SECONDARY_2, SchoolStatus.UPPER_SECONDARY_3);
    private static final List<SchoolStatus> VOCATIONAL_SCHOOL = List.of(
            SchoolStatus.SECONDARY_VOCATIONAL_1,
            SchoolStatus.SECONDARY_VOCATIONAL_2,
            SchoolStatus.SECONDARY_VOCATIONAL_3);

    private static final Fact<String> NO_REASON = Fact.missing(MissingReason.NOT_APPLICABLE);
    private static final Fact<SchoolStatus> NOT_AT_SCHOOL = Fact.of(SchoolStatus.NOT_AT_SCHOOL);
    private static final Fact<EducationLevel> STILL_LEARNING = Fact.missing(MissingReason.NOT_APPLICABLE);
    private static final Schooling TOO_YOUNG =
            Schooling.of(Fact.of(EducationLevel.PRESCHOOL_AGE), NOT_AT_SCHOOL, NO_REASON);

    private final EducationLevel attained;
    private final int leavingAge;

    Learning(EducationLevel attained, int leavingAge) {
        this.attained = attained;
        this.leavingAge = leavingAge;
    }

    boolean isAtSchool(PersonDraft person, LocalDate on) {
        int age = person.age(schoolYear(on));
        return age >= AGE_OF_SCHOOL ? age < leavingAge : age >= AGE_OF_PRESCHOOL && person.preschool;
    }

    Schooling schooling(PersonDraft person, LocalDate on) {
        int age = person.age(schoolYear(on));
        if (age < AGE_OF_SCHOOL) {
            return age >= AGE_OF_PRESCHOOL && person.preschool ? attending(SchoolStatus.PRESCHOOL) : TOO_YOUNG;
        }
        return age < leavingAge ? attending(grade(age)) : Schooling.of(Fact.of(attained), NOT_AT_SCHOOL, NO_REASON);
    }

    private SchoolStatus grade(int age) {
        int year = age - AGE_OF_SCHOOL;
        if (year < COMPULSORY.size()) {
            return COMPULSORY.get(year);
        }
        int after = year - COMPULSORY.size();
        List<SchoolStatus> next = this == VOCATIONAL ? VOCATIONAL_SCHOOL : UPPER;
        return after < next.size() ? next.get(after) : SchoolStatus.COLLEGE_OR_ABOVE;
    }

    private static Schooling attending(SchoolStatus status) {
        return Schooling.of(STILL_LEARNING, Fact.of(status), NO_REASON);
    }

    private static LocalDate schoolYear(LocalDate on) {
        return LocalDate.of(on.getYear() - (on.getMonthValue() < SEPTEMBER ? 1 : 0), SEPTEMBER, 1);
    }
}
