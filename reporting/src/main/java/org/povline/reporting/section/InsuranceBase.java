package org.povline.reporting.section;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return exclusions().isEmpty()
                ? Truth.UNKNOWN
                : exclusions().stream()
                        .map(exclusion -> applies(exclusion, person).not())
                        .reduce(Truth.SATISFIED, Truth::and);
    }

    /** Why somebody need not enrol. */
    enum Exclusion {
        BELOW_PENSION_AGE,
        AT_SCHOOL,
        EMPLOYEE_MEDICAL,
        EMPLOYEE_PENSION,
        NOT_IN_BASIC_MEDICAL
    }

    /** Those who need not enrol, each under the first reason that certainly holds, so that the numbers add up. */
    Map<Exclusion, Long> excluded(Collection<Person> persons) {
        Map<Exclusion, Long> excluded = new LinkedHashMap<>();
        exclusions().forEach(exclusion -> excluded.put(exclusion, 0L));
        persons.forEach(person -> exclusions().stream()
                .filter(exclusion -> applies(exclusion, person) == Truth.SATISFIED)
                .findFirst()
                .ifPresent(exclusion -> excluded.merge(exclusion, 1L, Math::addExact)));
        return excluded;
    }

    private List<Exclusion> exclusions() {
        return switch (programme) {
            case COOPERATIVE_MEDICAL, RESIDENT_MEDICAL -> List.of(Exclusion.EMPLOYEE_MEDICAL);
            case SERIOUS_ILLNESS -> List.of(Exclusion.NOT_IN_BASIC_MEDICAL);
            case RESIDENT_PENSION ->
                List.of(Exclusion.BELOW_PENSION_AGE, Exclusion.AT_SCHOOL, Exclusion.EMPLOYEE_PENSION);
            case EMPLOYEE_MEDICAL, EMPLOYEE_PENSION, COMMERCIAL_MEDICAL -> List.of();
            case DIBAO, TEKUN, SERIOUS_ILLNESS_AID, DISABILITY_ALLOWANCE, YULU, POVERTY_REGISTRY -> List.of();
        };
    }

    private Truth applies(Exclusion exclusion, Person person) {
        return switch (exclusion) {
            case BELOW_PENSION_AGE -> isOfPensionAge(person).not();
            case AT_SCHOOL -> isAtSchool(person);
            case EMPLOYEE_MEDICAL -> isEnrolled(person, Programme.EMPLOYEE_MEDICAL);
            case EMPLOYEE_PENSION -> isEnrolled(person, Programme.EMPLOYEE_PENSION);
            case NOT_IN_BASIC_MEDICAL ->
                isEnrolled(person, Programme.COOPERATIVE_MEDICAL)
                        .or(isEnrolled(person, Programme.RESIDENT_MEDICAL))
                        .not();
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
