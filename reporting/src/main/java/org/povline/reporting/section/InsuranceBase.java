package org.povline.reporting.section;

import java.time.LocalDate;
import java.time.Period;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/**
 * Who is enrolled and who should be, 应参保人员, so far as a ledger tells: for residents' medical insurance everybody
 * but those in the employees'; for the residents' pension everybody from 16 who is not at school and not in the
 * employees' pension. Members of the armed forces should not enrol either, but no ledger marks them.
 */
final class InsuranceBase {
    private static final int PENSION_FROM_AGE = 16;

    private final Programme programme;
    private final LocalDate asOf;

    InsuranceBase(Programme programme, LocalDate asOf) {
        this.programme = programme;
        this.asOf = asOf;
    }

    Truth isEnrolled(Person person) {
        return isEnrolled(person, programme);
    }

    Truth shouldEnrol(Person person) {
        return switch (programme) {
            case COOPERATIVE_MEDICAL, RESIDENT_MEDICAL ->
                isEnrolled(person, Programme.EMPLOYEE_MEDICAL).not();
            case SERIOUS_ILLNESS ->
                isEnrolled(person, Programme.COOPERATIVE_MEDICAL).or(isEnrolled(person, Programme.RESIDENT_MEDICAL));
            case RESIDENT_PENSION ->
                isOfPensionAge(person)
                        .and(isAtSchool(person).not())
                        .and(isEnrolled(person, Programme.EMPLOYEE_PENSION).not());
            case EMPLOYEE_MEDICAL, EMPLOYEE_PENSION, COMMERCIAL_MEDICAL -> Truth.UNKNOWN;
        };
    }

    private static Truth isEnrolled(Person person, Programme programme) {
        return person.enrollments().stream()
                .filter(enrollment -> enrollment.programme() == programme)
                .map(Enrollment::enrolled)
                .map(enrolled -> enrolled.test(YesNo.YES::equals))
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }

    private Truth isOfPensionAge(Person person) {
        return person.identity()
                .birthDate()
                .test(birth -> Period.between(birth, asOf).getYears() >= PENSION_FROM_AGE);
    }

    private static Truth isAtSchool(Person person) {
        return Tally.whether(person.schooling().attending(), status -> Truth.of(status != SchoolStatus.NOT_AT_SCHOOL));
    }
}
