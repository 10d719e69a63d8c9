package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.finding.Severity;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.IdentityFault;
import org.povline.core.identity.MobileNumber;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Disability;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;

/** The checks P02 to P36 of a person. */
final class PersonRules {
    private static final String NUMBER = "identity.documentNumber";
    private static final String CAPACITY = "work.capacity";
    private static final String ATTENDING = "schooling.attending";
    private static final String ATTAINED = "schooling.attained";
    private static final String CONDITIONS = "health.conditions";
    private static final int RESIDENT = 18;

    private static final Set<Relationship> MALE = EnumSet.of(
            Relationship.SON,
            Relationship.SON_IN_LAW,
            Relationship.SONS_SON,
            Relationship.DAUGHTERS_SON,
            Relationship.FATHER,
            Relationship.WIFES_FATHER,
            Relationship.HUSBANDS_FATHER,
            Relationship.PATERNAL_GRANDFATHER,
            Relationship.MATERNAL_GRANDFATHER,
            Relationship.PATERNAL_UNCLE,
            Relationship.BROTHERS_SON,
            Relationship.GREAT_GRANDSON);
    private static final Set<Relationship> FEMALE = EnumSet.of(
            Relationship.DAUGHTER,
            Relationship.DAUGHTER_IN_LAW,
            Relationship.SONS_DAUGHTER,
            Relationship.DAUGHTERS_DAUGHTER,
            Relationship.MOTHER,
            Relationship.WIFES_MOTHER,
            Relationship.HUSBANDS_MOTHER,
            Relationship.PATERNAL_GRANDMOTHER,
            Relationship.MATERNAL_GRANDMOTHER,
            Relationship.BROTHERS_WIFE,
            Relationship.BROTHERS_DAUGHTER,
            Relationship.GREAT_GRANDDAUGHTER);
    private static final Set<PoliticalStatus> USUAL = EnumSet.of(
            PoliticalStatus.PARTY_MEMBER,
            PoliticalStatus.PROBATIONARY_PARTY_MEMBER,
            PoliticalStatus.YOUTH_LEAGUE_MEMBER,
            PoliticalStatus.MASSES);
    private static final Set<SchoolStatus> VOCATIONAL_SECONDARY = EnumSet.of(
            SchoolStatus.SECONDARY_VOCATIONAL_1,
            SchoolStatus.SECONDARY_VOCATIONAL_2,
            SchoolStatus.SECONDARY_VOCATIONAL_3);
    static final Set<SchoolStatus> VOCATIONAL_HIGHER = EnumSet.of(
            SchoolStatus.HIGHER_VOCATIONAL_1, SchoolStatus.HIGHER_VOCATIONAL_2, SchoolStatus.HIGHER_VOCATIONAL_3);

    private PersonRules() {}

    static Verdict numberLength(Subject s) {
        if (!s.number().isPresent()) {
            return NOT_APPLICABLE;
        }
        return s.number().isOfLength()
                ? SILENT
                : s.found(NUMBER, "length", s.number().text().length());
    }

    static Verdict checkDigit(Subject s) {
        if (s.number().text().length() != RESIDENT) {
            return NOT_APPLICABLE;
        }
        IdentityFault fault = s.number().fault();
        return fault == IdentityFault.RESIDENT_ID_CHECK_DIGIT
                        || fault == IdentityFault.RESIDENT_ID_CHARACTERS
                        || fault == IdentityFault.RESIDENT_ID_AREA
                ? s.found(NUMBER, "which", fault)
                : SILENT;
    }

    static Verdict certificateNumber(Subject s) {
        Disability disability = Read.value(s.person().health().disability());
        String number = disability == null ? null : Read.value(disability.certificateNumber());
        if (s.number().isOfLength() && s.number().text().length() > RESIDENT) {
            return certificate(s, s.number().text(), NUMBER);
        }
        return number == null ? NOT_APPLICABLE : certificate(s, number, "health.disability.certificateNumber");
    }

    private static Verdict certificate(Subject s, String number, String path) {
        IdentityFault fault = DisabilityCertificate.faultOf(number).orElse(null);
        return fault == null ? SILENT : s.found(path, "which", fault);
    }

    static Verdict birthInNumber(Subject s) {
        int year = s.number().birthYear();
        if (year < 0 || !s.number().isOfLength()) {
            return NOT_APPLICABLE;
        }
        boolean real = isDate(year, s.number().digits(10, 12), s.number().digits(12, 14));
        return real && year >= 1900 && year <= s.asOf().getYear() ? SILENT : s.found(NUMBER);
    }

    private static boolean isDate(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).length(java.time.Year.isLeap(year));
    }

    static Verdict numberAssigned(Subject s) {
        if (Read.isBlank(s.person().identity().documentNumber())) {
            return s.blank(NUMBER, "which", "BLANK");
        }
        if (!s.number().isPresent()) {
            return NOT_APPLICABLE;
        }
        return s.number().text().startsWith("999999") ? s.found(NUMBER, "which", "NOT_ASSIGNED") : SILENT;
    }

    static Verdict sexAgainstNumber(Subject s) {
        Sex sex = s.member().sex();
        if (!s.number().isValid() || sex == null) {
            return NOT_APPLICABLE;
        }
        return (sex == Sex.MALE) == s.number().isMale() ? SILENT : s.found("identity.sex");
    }

    static Verdict birthAgainstNumber(Subject s) {
        LocalDate born = Read.value(s.person().identity().birthDate());
        if (born == null || !s.number().isValid()) {
            return NOT_APPLICABLE;
        }
        return s.number().isBornOn(born) ? SILENT : s.found("identity.birthDate");
    }

    static Verdict nameSigns(Subject s) {
        String name = Read.value(s.person().identity().name());
        if (name == null) {
            return NOT_APPLICABLE;
        }
        return isOfLetters(name) ? SILENT : s.found("identity.name");
    }

    private static boolean isOfLetters(String name) {
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int sign = name.codePointAt(at);
            if (!Character.isLetter(sign) && sign != '·') {
                return false;
            }
        }
        return true;
    }

    static Verdict ethnicGroup(Subject s) {
        return asked(s, s.person().identity().ethnicGroup(), "identity.ethnicGroup");
    }

    static Verdict relationshipKnown(Subject s) {
        return listed(s, s.person().relationship(), "relationship");
    }

    static Verdict sexAgainstRelationship(Subject s) {
        Sex sex = s.member().sex();
        Relationship relationship = s.member().relationship();
        if (relationship == null || sex == null) {
            return NOT_APPLICABLE;
        }
        boolean wrong = sex == Sex.MALE ? FEMALE.contains(relationship) : MALE.contains(relationship);
        return wrong ? s.found("relationship", "sex", sex, "relationship", relationship) : SILENT;
    }

    static Verdict listedWords(Subject s) {
        Person person = s.person();
        if (Read.isUnreadable(person.schooling().attained())) {
            return s.found(ATTAINED, "which", "EDUCATION");
        }
        if (Read.isUnreadable(person.schooling().attending())) {
            return s.found(ATTENDING, "which", "SCHOOL");
        }
        PartyMembership party = Read.value(person.party());
        boolean told = person.schooling().attained().isKnown()
                || person.schooling().attending().isKnown();
        return party == null ? told ? SILENT : NOT_APPLICABLE : political(s, party.status(), told);
    }

    private static Verdict political(Subject s, Fact<PoliticalStatus> fact, boolean told) {
        PoliticalStatus status = Read.value(fact);
        if (status == null && !Read.isUnreadable(fact)) {
            return told ? SILENT : NOT_APPLICABLE;
        }
        return status == null || !USUAL.contains(status) ? s.found("party.status", "which", "POLITICAL") : SILENT;
    }

    static Verdict educationOrSchool(Subject s) {
        Schooling schooling = s.person().schooling();
        EducationLevel attained = Read.value(schooling.attained());
        if (attained != null && s.member().isAtSchool()) {
            return attained == EducationLevel.PRESCHOOL_AGE ? SILENT : s.found(ATTAINED, "which", "BOTH");
        }
        if (Read.isBlank(schooling.attained())
                && Read.isBlank(schooling.attending())
                && Read.isBlank(schooling.reasonOutOfSchool())
                && s.isAged(CheckParameter.SCHOOL_AGE)) {
            return s.blank(ATTAINED, "which", "NEITHER");
        }
        return attained == null && s.member().attending() == null ? NOT_APPLICABLE : SILENT;
    }

    static Verdict health(Subject s) {
        Set<HealthCondition> conditions = Read.value(s.person().health().conditions());
        if (conditions != null && !HealthCondition.isConsistent(conditions)) {
            return s.found(CONDITIONS, "which", "HEALTHY_AND_NOT");
        }
        return asked(s, s.person().health().conditions(), CONDITIONS);
    }

    static Verdict capacityKnown(Subject s) {
        return listed(s, s.person().work().capacity(), CAPACITY);
    }

    static Verdict capacityOfChild(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null || s.age() < 0) {
            return NOT_APPLICABLE;
        }
        return s.age() < s.settings().value(CheckParameter.WORKING_AGE) && capacity != LabourCapacity.NONE
                ? s.found(CAPACITY, "seen", capacity, "age", s.age())
                : SILENT;
    }

    static Verdict capacityOfOld(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null || s.age() < 0) {
            return NOT_APPLICABLE;
        }
        boolean doubtful = capacity == LabourCapacity.ORDINARY
                || capacity == LabourCapacity.SKILLED
                || (capacity == LabourCapacity.LOST && s.isMonitored());
        return s.age() >= s.settings().value(CheckParameter.OLD_AGE) && doubtful
                ? s.found(CAPACITY, "seen", capacity, "age", s.age())
                : SILENT;
    }

    static Verdict healthyWithoutCapacity(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null
                || !s.member().isOfWorkingAge(s.settings())
                || !s.member().isHealthKnown()
                || !s.member().isNotAtSchool()) {
            return NOT_APPLICABLE;
        }
        return s.member().isHealthy() && !s.member().isAble()
                ? s.found(CAPACITY, "seen", capacity, "age", s.age())
                : SILENT;
    }

    static Verdict illWithCapacity(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null
                || !s.member().isOfWorkingAge(s.settings())
                || !s.member().isHealthKnown()
                || !s.member().isNotAtSchool()) {
            return NOT_APPLICABLE;
        }
        return !s.member().isHealthy() && s.member().isAble()
                ? s.found(CAPACITY, "seen", capacity, "age", s.age())
                : SILENT;
    }

    static Verdict pupilWithCapacity(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        if (capacity == null || !s.member().isAtSchool()) {
            return NOT_APPLICABLE;
        }
        return capacity == LabourCapacity.NONE ? SILENT : s.found(CAPACITY, "seen", capacity);
    }

    static Verdict disabledDocument(Subject s) {
        IdDocumentType type = Read.value(s.person().identity().documentType());
        if (type == null || !s.member().has(HealthCondition.DISABLED)) {
            return NOT_APPLICABLE;
        }
        return type == IdDocumentType.DISABILITY_CERTIFICATE ? SILENT : s.found("identity.documentType");
    }

    static Verdict gravelyDisabledWorker(Subject s) {
        LabourCapacity capacity = s.member().capacity();
        Disability disability = Read.value(s.person().health().disability());
        DisabilityKind kind = disability == null ? null : Read.value(disability.kind());
        DisabilityLevel level = disability == null ? null : Read.value(disability.level());
        if (capacity == null || kind == null || level == null) {
            return NOT_APPLICABLE;
        }
        boolean grave = kind == DisabilityKind.PHYSICAL && level.compareTo(DisabilityLevel.LEVEL_2) <= 0;
        return grave && capacity == LabourCapacity.ORDINARY ? s.found(CAPACITY) : SILENT;
    }

    static Verdict primaryAge(Subject s) {
        return attends(s, SchoolStatus.PRIMARY, SchoolStatus.PRIMARY)
                ? between(s, CheckParameter.PRIMARY_AGE_LEAST, CheckParameter.PRIMARY_AGE_MOST)
                : NOT_APPLICABLE;
    }

    static Verdict lowerSecondaryAge(Subject s) {
        return attends(s, SchoolStatus.GRADE_7, SchoolStatus.GRADE_9)
                ? between(s, CheckParameter.LOWER_SECONDARY_AGE_LEAST, CheckParameter.LOWER_SECONDARY_AGE_MOST)
                : NOT_APPLICABLE;
    }

    static Verdict upperSecondaryAge(Subject s) {
        return attends(s, SchoolStatus.UPPER_SECONDARY_1, SchoolStatus.SECONDARY_VOCATIONAL_3)
                ? between(s, CheckParameter.UPPER_SECONDARY_AGE_LEAST, CheckParameter.UPPER_SECONDARY_AGE_MOST)
                : NOT_APPLICABLE;
    }

    static Verdict higherAge(Subject s) {
        SchoolStatus status = s.member().attending();
        return status != null && isHigher(status) ? from(s, CheckParameter.HIGHER_AGE_LEAST) : NOT_APPLICABLE;
    }

    static Verdict masterAge(Subject s) {
        return s.member().attending() == SchoolStatus.MASTER_OR_ABOVE
                ? from(s, CheckParameter.MASTER_AGE_LEAST)
                : NOT_APPLICABLE;
    }

    static Verdict preschoolAge(Subject s) {
        SchoolStatus status = s.member().attending();
        boolean before = status == SchoolStatus.PRESCHOOL || status == SchoolStatus.PRESCHOOL_AGE;
        if (status == null || !before || s.age() < 0 || !s.member().isHealthKnown()) {
            return NOT_APPLICABLE;
        }
        return s.isAged(CheckParameter.PRESCHOOL_END_AGE) && s.member().isHealthy()
                ? s.found(ATTENDING, "seen", status, "age", s.age())
                : SILENT;
    }

    static Verdict littleEducation(Subject s) {
        EducationLevel attained = Read.value(s.person().schooling().attained());
        if (attained == null || s.age() < 0) {
            return NOT_APPLICABLE;
        }
        boolean little = attained == EducationLevel.ILLITERATE || attained == EducationLevel.PRIMARY;
        boolean young = s.isAged(CheckParameter.LITTLE_EDUCATION_AGE_LEAST)
                && s.age() <= s.settings().value(CheckParameter.LITTLE_EDUCATION_AGE_MOST);
        return little && young ? s.found(ATTAINED, "seen", attained, "age", s.age()) : SILENT;
    }

    static Verdict outOfSchoolUnexplained(Subject s) {
        LocalDate born = Read.value(s.person().identity().birthDate());
        Schooling schooling = s.person().schooling();
        if (born == null || !(isTold(schooling.attending()) || isTold(schooling.reasonOutOfSchool()))) {
            return NOT_APPLICABLE;
        }
        int age = Member.years(born, s.schoolYear());
        boolean blank = Read.isBlank(schooling.attending()) && Read.isBlank(schooling.reasonOutOfSchool());
        return blank && Member.isOfSchoolAge(age, s.settings()) ? s.blank(ATTENDING, "age", age) : SILENT;
    }

    /** Whether the ledger has a cell for it: a blank one tells that nobody filled it in. */
    private static boolean isTold(Fact<?> fact) {
        return fact.isKnown() || Read.isBlank(fact) || Read.isUnreadable(fact);
    }

    static Verdict reasonAgainstHealth(Subject s) {
        String reason = Read.value(s.person().schooling().reasonOutOfSchool());
        if (reason == null || !s.member().isHealthKnown()) {
            return NOT_APPLICABLE;
        }
        boolean ill = reason.contains("因病") || reason.contains("因残");
        return ill && s.member().isHealthy() ? s.found("schooling.reasonOutOfSchool") : SILENT;
    }

    static Verdict ableInTekun(Subject s) {
        if (!Read.isYes(s.in(Programme.TEKUN))
                || s.age() < 0
                || !s.member().isHealthKnown()
                || s.member().attending() == null) {
            return NOT_APPLICABLE;
        }
        return s.isAged(CheckParameter.ADULT_AGE)
                        && s.age() < s.settings().value(CheckParameter.OLD_AGE)
                        && s.member().isHealthy()
                        && !s.member().isAtSchool()
                ? s.found(s.pathOf(Programme.TEKUN), "age", s.age())
                : SILENT;
    }

    static Verdict phone(Subject s) {
        Fact<String> phone = s.person().identity().phone();
        if (Read.isBlank(phone)) {
            return s.blank("identity.phone", "which", "BLANK");
        }
        String number = Read.value(phone);
        if (number == null) {
            return NOT_APPLICABLE;
        }
        IdentityFault fault = MobileNumber.faultOf(number).orElse(null);
        return fault == null ? SILENT : s.found("identity.phone", "which", fault);
    }

    static Verdict skilledWithoutWork(Subject s) {
        EducationLevel attained = Read.value(s.person().schooling().attained());
        LabourCapacity capacity = s.member().capacity();
        boolean trained = capacity == LabourCapacity.SKILLED || isCollege(attained);
        if (!trained || !s.member().isOfWorkingAge(s.settings()) || !s.member().isNotAtSchool()) {
            return NOT_APPLICABLE;
        }
        return s.member().works() ? SILENT : s.member().rests() ? s.lead(Severity.INFO, "work.jobs") : NOT_APPLICABLE;
    }

    private static boolean isCollege(@Nullable EducationLevel attained) {
        return attained == EducationLevel.COLLEGE_OR_ABOVE
                || attained == EducationLevel.JUNIOR_COLLEGE
                || attained == EducationLevel.BACHELOR_OR_ABOVE
                || attained == EducationLevel.BACHELOR
                || attained == EducationLevel.POSTGRADUATE;
    }

    private static boolean isHigher(SchoolStatus status) {
        return VOCATIONAL_HIGHER.contains(status)
                || status == SchoolStatus.COLLEGE_OR_ABOVE
                || status.compareTo(SchoolStatus.TECHNICIAN_COLLEGE_1) >= 0;
    }

    static boolean isVocational(SchoolStatus status) {
        return VOCATIONAL_SECONDARY.contains(status) || VOCATIONAL_HIGHER.contains(status);
    }

    /** Whether the member attends one of these years of school, and the age is known. */
    private static boolean attends(Subject s, SchoolStatus first, SchoolStatus last) {
        SchoolStatus status = s.member().attending();
        return status != null && s.age() >= 0 && status.compareTo(first) >= 0 && status.compareTo(last) <= 0;
    }

    private static Verdict between(Subject s, CheckParameter least, CheckParameter most) {
        long from = s.settings().value(least);
        long to = s.settings().value(most);
        return s.age() < from || s.age() > to
                ? s.found(ATTENDING, "seen", attending(s), "age", s.age(), "from", from, "to", to)
                : SILENT;
    }

    private static Verdict from(Subject s, CheckParameter least) {
        if (s.age() < 0) {
            return NOT_APPLICABLE;
        }
        long from = s.settings().value(least);
        return s.age() < from ? s.found(ATTENDING, "seen", attending(s), "age", s.age(), "from", from) : SILENT;
    }

    private static Object attending(Subject s) {
        return String.valueOf(s.member().attending());
    }

    /** A value that the form asks for: a blank is a warning. */
    private static Verdict asked(Subject s, Fact<?> fact, String path) {
        if (Read.isBlank(fact)) {
            return s.blank(path, "which", "BLANK");
        }
        return fact.isKnown() ? SILENT : NOT_APPLICABLE;
    }

    /** A word of a list: one that is not in it is wrong, a blank a warning. */
    private static Verdict listed(Subject s, Fact<?> fact, String path) {
        return Read.isUnreadable(fact) ? s.found(path, "which", "NOT_LISTED") : asked(s, fact, path);
    }
}
