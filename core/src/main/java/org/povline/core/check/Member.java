package org.povline.core.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/**
 * A member as the checks see it. A book asks the same few things of a person over and over, so that they are read once,
 * when the household comes. What is not known is null, an age {@code -1}. Immutable.
 */
final class Member {
    private static final Fact<YesNo> NOT_ASKED = Fact.notAsked();
    private static final Count NOTHING = Count.of(0);

    private final Person person;
    private final IdNumber number;
    private final int age;
    private final @Nullable Sex sex;
    private final @Nullable Relationship relationship;
    private final @Nullable SchoolStatus attending;
    private final @Nullable Set<HealthCondition> conditions;
    private final @Nullable LabourCapacity capacity;
    private final boolean works;
    private final Map<Programme, Fact<YesNo>> enrolled;

    private Member(Person person, LocalDate asOf) {
        this.person = person;
        number = IdNumber.of(person.identity());
        age = age(person, asOf);
        sex = Read.value(person.identity().sex());
        relationship = Read.value(person.relationship());
        attending = Read.value(person.schooling().attending());
        conditions = Read.value(person.health().conditions());
        capacity = Read.value(person.work().capacity());
        works = works(person.work());
        enrolled = enrolled(person.enrollments());
    }

    static Member of(Person person, LocalDate asOf) {
        return new Member(person, asOf);
    }

    private static int age(Person person, LocalDate on) {
        LocalDate born = Read.value(person.identity().birthDate());
        return born == null ? -1 : years(born, on);
    }

    /** Completed years; {@code -1} before the birth. */
    static int years(LocalDate born, LocalDate on) {
        int years = on.getYear() - born.getYear();
        boolean passed = on.getMonthValue() > born.getMonthValue()
                || (on.getMonthValue() == born.getMonthValue() && on.getDayOfMonth() >= born.getDayOfMonth());
        return Math.max(-1, passed ? years : years - 1);
    }

    private static boolean works(Work work) {
        Count months = Read.value(work.monthsAway());
        return Read.isYes(work.situation().working()) || Read.exceeds(months, NOTHING);
    }

    /** The answers by programme; of two for one programme the first. */
    private static Map<Programme, Fact<YesNo>> enrolled(List<Enrollment> enrollments) {
        Map<Programme, Fact<YesNo>> answers = new EnumMap<>(Programme.class);
        for (int i = enrollments.size() - 1; i >= 0; i--) {
            Enrollment enrollment = enrollments.get(i);
            answers.put(enrollment.programme(), enrollment.enrolled());
        }
        return answers;
    }

    Person person() {
        return person;
    }

    IdNumber number() {
        return number;
    }

    /** The completed years on the day of the check. */
    int age() {
        return age;
    }

    boolean isOfWorkingAge(CheckSettings settings) {
        return age >= settings.value(CheckParameter.WORKING_AGE) && age < settings.value(CheckParameter.OLD_AGE);
    }

    /** Whether the member is of the age in which a child must be in school. */
    boolean isOfSchoolAge(CheckSettings settings) {
        return isOfSchoolAge(age, settings);
    }

    static boolean isOfSchoolAge(int age, CheckSettings settings) {
        return age >= settings.value(CheckParameter.SCHOOL_AGE) && age < settings.value(CheckParameter.SCHOOL_END_AGE);
    }

    /** Male or female; null also where the ledger leaves it open with a code. */
    @Nullable
    Sex sex() {
        return sex == Sex.MALE || sex == Sex.FEMALE ? sex : null;
    }

    @Nullable
    Relationship relationship() {
        return relationship;
    }

    @Nullable
    SchoolStatus attending() {
        return attending;
    }

    /** Whether the member certainly attends a school, a kindergarten not counted. */
    boolean isAtSchool() {
        return attending != null
                && attending.compareTo(SchoolStatus.PRIMARY) >= 0
                && attending != SchoolStatus.PRESCHOOL_AGE;
    }

    /** Whether the ledger tells that the member attends no school. */
    boolean isNotAtSchool() {
        return attending != null && !isAtSchool();
    }

    boolean isHealthKnown() {
        return conditions != null;
    }

    boolean isHealthy() {
        return has(HealthCondition.HEALTHY);
    }

    boolean has(HealthCondition condition) {
        return conditions != null && conditions.contains(condition);
    }

    @Nullable
    LabourCapacity capacity() {
        return capacity;
    }

    /** Whether the member can do ordinary or skilled work. */
    boolean isAble() {
        return capacity == LabourCapacity.ORDINARY || capacity == LabourCapacity.SKILLED;
    }

    /** Whether the member has no capacity for work or has lost it. */
    boolean isWithoutCapacity() {
        return capacity == LabourCapacity.NONE || capacity == LabourCapacity.LOST;
    }

    /** Whether the member certainly works, or worked for a part of the year. */
    boolean works() {
        return works;
    }

    /** Whether the ledger tells that the member has no work. */
    boolean rests() {
        Work work = person.work();
        Count months = Read.value(work.monthsAway());
        List<Employment> jobs = Read.value(work.jobs());
        boolean noJobs =
                (jobs != null && jobs.isEmpty()) || Read.isNo(work.situation().working());
        boolean noMonths = months != null && months.isAtMost(NOTHING) == Truth.SATISFIED;
        return !works && (noJobs || noMonths) && !(jobs != null && !jobs.isEmpty());
    }

    /** Whether the member is in a programme; not asked for where the ledger has no such column. */
    Fact<YesNo> in(Programme programme) {
        Fact<YesNo> answer = enrolled.get(programme);
        return answer == null ? NOT_ASKED : answer;
    }

    /** The residents' medical insurance or, where the ledger does not ask for it, the cooperative scheme before it. */
    Programme residentMedical() {
        return Read.isNotAsked(in(Programme.RESIDENT_MEDICAL))
                ? Programme.COOPERATIVE_MEDICAL
                : Programme.RESIDENT_MEDICAL;
    }

    /** Whether the member certainly has neither this insurance nor that of employees. */
    Truth isUninsured() {
        return isNot(residentMedical()).and(isNot(Programme.EMPLOYEE_MEDICAL));
    }

    private Truth isNot(Programme programme) {
        Fact<YesNo> answer = in(programme);
        return answer.isKnown() ? Truth.of(Read.isNo(answer)) : Truth.UNKNOWN;
    }
}
