package org.povline.benchmarks;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.constraint.ValidMobileNumber;
import org.povline.core.constraint.ValidResidentId;
import org.povline.core.registry.Person;

/**
 * A member as a host without the book of checks writes it: a flat bean with the annotations that every Java developer
 * knows, and a method for each rule over several fields. Numbers are validated by the library's own constraints, so that
 * both sides do the same work on them.
 */
@SuppressWarnings("MultipleNullnessAnnotations") // what must be there may be missing: that is the rule
public final class AnnotatedMember {
    /** The checks whose rules the annotations hold. */
    static final Set<String> RULES = Set.of(
            "P03", "P08", "P09", "P10", "P11", "P12", "P15", "P16", "P17", "P18", "P21", "P24", "P30", "P34", "W08");

    private final @Nullable String name;
    private final @Nullable Sex sex;
    private final @Nullable LocalDate birthDate;
    private final @Nullable EthnicGroup ethnicGroup;
    private final @Nullable String documentNumber;
    private final @Nullable String phone;
    private final @Nullable Relationship relationship;
    private final @Nullable EducationLevel attained;
    private final @Nullable SchoolStatus attending;
    private final @Nullable Set<HealthCondition> conditions;
    private final @Nullable LabourCapacity capacity;
    private final @Nullable Long monthsAway;
    private final LocalDate asOf;

    private AnnotatedMember(Person person, LocalDate asOf) {
        this.asOf = asOf;
        name = person.identity().name().known().orElse(null);
        sex = person.identity().sex().known().orElse(null);
        birthDate = person.identity().birthDate().known().orElse(null);
        ethnicGroup = person.identity().ethnicGroup().known().orElse(null);
        documentNumber = person.identity().documentNumber().known().orElse(null);
        phone = person.identity().phone().known().orElse(null);
        relationship = person.relationship().known().orElse(null);
        attained = person.schooling().attained().known().orElse(null);
        attending = person.schooling().attending().known().orElse(null);
        conditions = person.health().conditions().known().orElse(null);
        capacity = person.work().capacity().known().orElse(null);
        monthsAway = person.work()
                .monthsAway()
                .known()
                .map(months -> months.number().longValueExact())
                .orElse(null);
    }

    static AnnotatedMember of(Person person, LocalDate asOf) {
        return new AnnotatedMember(person, asOf);
    }

    /** P09. */
    @Pattern(regexp = "[\\p{L}·]*")
    public @Nullable String getName() {
        return name;
    }

    /** P10. */
    @NotNull
    public @Nullable EthnicGroup getEthnicGroup() {
        return ethnicGroup;
    }

    /** P03. */
    @ValidResidentId
    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    /** P34. */
    @NotNull
    @ValidMobileNumber
    public @Nullable String getPhone() {
        return phone;
    }

    /** P11. */
    @NotNull
    public @Nullable Relationship getRelationship() {
        return relationship;
    }

    /** P15. */
    @NotNull
    public @Nullable Set<HealthCondition> getConditions() {
        return conditions;
    }

    /** P16. */
    @NotNull
    public @Nullable LabourCapacity getCapacity() {
        return capacity;
    }

    /** W08. */
    @Max(12)
    public @Nullable Long getMonthsAway() {
        return monthsAway;
    }

    /** P08. */
    @AssertTrue
    public boolean isBornAsTheNumberSays() {
        return documentNumber == null
                || birthDate == null
                || documentNumber.length() < 14
                || documentNumber.substring(6, 14).equals(birthDate.toString().replace("-", ""));
    }

    /** P12. */
    @AssertTrue
    public boolean isOfTheSexOfTheRelationship() {
        return relationship == null || sex == null || !(sex == Sex.MALE ? isWoman(relationship) : isMan(relationship));
    }

    /** P17. */
    @AssertTrue
    public boolean isWithoutCapacityAsAChild() {
        return birthDate == null || capacity == null || age() >= 16 || capacity == LabourCapacity.NONE;
    }

    /** P18. */
    @AssertTrue
    public boolean isWithoutCapacityWhenOld() {
        return birthDate == null || capacity == null || age() < 60 || !isAble();
    }

    /** P21. */
    @AssertTrue
    public boolean isWithoutCapacityAtSchool() {
        return attending == null
                || capacity == null
                || attending.compareTo(SchoolStatus.PRIMARY) < 0
                || attending == SchoolStatus.PRESCHOOL_AGE
                || capacity == LabourCapacity.NONE;
    }

    /** P24. */
    @AssertTrue
    public boolean isOfPrimarySchoolAge() {
        return attending != SchoolStatus.PRIMARY || birthDate == null || (age() >= 6 && age() <= 14);
    }

    /** P30. */
    @AssertTrue
    public boolean isEducated() {
        boolean little = attained == EducationLevel.ILLITERATE || attained == EducationLevel.PRIMARY;
        return !little || birthDate == null || age() < 16 || age() > 22;
    }

    private boolean isAble() {
        return capacity == LabourCapacity.ORDINARY || capacity == LabourCapacity.SKILLED;
    }

    private int age() {
        return birthDate == null ? 0 : Period.between(birthDate, asOf).getYears();
    }

    private static boolean isWoman(Relationship relationship) {
        return switch (relationship) {
            case DAUGHTER,
                    DAUGHTER_IN_LAW,
                    SONS_DAUGHTER,
                    DAUGHTERS_DAUGHTER,
                    MOTHER,
                    WIFES_MOTHER,
                    HUSBANDS_MOTHER,
                    PATERNAL_GRANDMOTHER,
                    MATERNAL_GRANDMOTHER -> true;
            default -> false;
        };
    }

    private static boolean isMan(Relationship relationship) {
        return switch (relationship) {
            case SON,
                    SON_IN_LAW,
                    SONS_SON,
                    DAUGHTERS_SON,
                    FATHER,
                    WIFES_FATHER,
                    HUSBANDS_FATHER,
                    PATERNAL_GRANDFATHER,
                    MATERNAL_GRANDFATHER -> true;
            default -> false;
        };
    }
}
