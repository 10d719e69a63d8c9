package org.povline.datasets.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/**
 * Where somebody stands in life: what a fixture's person is by age, see {@link Fixtures#aPerson()}.
 *
 * @param age in completed years
 * @param school where the person learns
 */
record Stage(int age, SchoolStatus school) {
    private static final int SCHOOL_AGE = 6;
    private static final int AGE_AFTER_SCHOOL = 15;
    private static final int WORKING_AGE = 16;
    private static final int AGE_OF_MARRIAGE = 25;
    private static final int PENSION_AGE = 60;

    private static final List<SchoolStatus> FROM_THREE = List.of(
            SchoolStatus.PRESCHOOL,
            SchoolStatus.PRESCHOOL,
            SchoolStatus.PRESCHOOL,
            SchoolStatus.PRIMARY,
            SchoolStatus.PRIMARY,
            SchoolStatus.PRIMARY,
            SchoolStatus.PRIMARY,
            SchoolStatus.PRIMARY,
            SchoolStatus.PRIMARY,
            SchoolStatus.GRADE_7,
            SchoolStatus.GRADE_8,
            SchoolStatus.GRADE_9);

    /** On a day; at the school that is given, or else at the one of the age. */
    static Stage of(LocalDate born, LocalDate on, @Nullable SchoolStatus given) {
        return new Stage(age(born, on), given == null ? ofAge(age(born, startOfSchoolYear(on))) : given);
    }

    private static int age(LocalDate born, LocalDate on) {
        return Period.between(born, on).getYears();
    }

    private static LocalDate startOfSchoolYear(LocalDate on) {
        LocalDate september = LocalDate.of(on.getYear(), Month.SEPTEMBER, 1);
        return on.isBefore(september) ? september.minusYears(1) : september;
    }

    private static SchoolStatus ofAge(int atStartOfSchoolYear) {
        int year = atStartOfSchoolYear - 3;
        return year < 0 || year >= FROM_THREE.size() ? SchoolStatus.NOT_AT_SCHOOL : FROM_THREE.get(year);
    }

    private boolean isAtSchool() {
        return school != SchoolStatus.NOT_AT_SCHOOL;
    }

    MaritalStatus maritalStatus(@Nullable Relationship relationship) {
        return age >= AGE_OF_MARRIAGE || relationship == Relationship.SPOUSE
                ? MaritalStatus.MARRIED
                : MaritalStatus.NEVER_MARRIED;
    }

    Schooling schooling() {
        return Schooling.of(
                isAtSchool() ? PersonFixture.notApplicable() : attained(),
                Fact.of(school),
                PersonFixture.notApplicable());
    }

    /** What a child completed who left school early is for the test to say. */
    private Fact<EducationLevel> attained() {
        if (age <= SCHOOL_AGE) {
            return Fact.of(EducationLevel.PRESCHOOL_AGE);
        }
        return age < AGE_AFTER_SCHOOL ? Fact.notReported() : Fact.of(EducationLevel.LOWER_SECONDARY);
    }

    Work work() {
        boolean works = age >= WORKING_AGE && age < PENSION_AGE && !isAtSchool();
        return Work.of(
                Fact.of(works ? LabourCapacity.ORDINARY : LabourCapacity.NONE),
                PersonFixture.notApplicable(),
                Fact.of(Count.of(0)),
                Fact.of(YesNo.NO));
    }

    List<Enrollment> enrollments() {
        Enrollment medical = enrolled(Programme.COOPERATIVE_MEDICAL, PersonFixture.notApplicable());
        if (age < WORKING_AGE || isAtSchool()) {
            return List.of(medical);
        }
        return List.of(
                medical,
                enrolled(
                        Programme.RESIDENT_PENSION,
                        age < PENSION_AGE ? PersonFixture.notApplicable() : Fact.notReported()));
    }

    private static Enrollment enrolled(Programme programme, Fact<Amount> benefitPerMonth) {
        return Enrollment.of(programme, Fact.of(YesNo.YES), benefitPerMonth);
    }
}
