package org.povline.datasets.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Identity;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.datasets.generator.FictionalNumbers;
import org.povline.datasets.parts.Part;
import org.povline.datasets.parts.PersonParts;

/**
 * A person in the making. What a test does not set follows from birth date, day and key by the rule of
 * {@link Fixtures#aPerson()}; what it sets stays as it is, whatever comes after. Immutable.
 */
public final class PersonFixture {
    static final PersonFixture PLAIN =
            new PersonFixture(Sex.MALE, LocalDate.of(1980, 5, 17), null, null, null, UnaryOperator.identity());

    private final Sex sex;
    private final LocalDate born;
    private final @Nullable LocalDate asOf;
    private final @Nullable Relationship relationship;
    private final @Nullable SchoolStatus school;
    private final UnaryOperator<Person> change;

    private PersonFixture(
            Sex sex,
            LocalDate born,
            @Nullable LocalDate asOf,
            @Nullable Relationship relationship,
            @Nullable SchoolStatus school,
            UnaryOperator<Person> change) {
        this.sex = sex;
        this.born = born;
        this.asOf = asOf;
        this.relationship = relationship;
        this.school = school;
        this.change = change;
    }

    /** A woman, with a number to match. */
    public PersonFixture female() {
        return new PersonFixture(Sex.FEMALE, born, asOf, relationship, school, change);
    }

    /** Born on this day, with a number, a school, work and insurances to match. */
    public PersonFixture born(LocalDate day) {
        return new PersonFixture(sex, day, asOf, relationship, school, change);
    }

    /** As of this day instead of the household's. */
    public PersonFixture asOf(LocalDate day) {
        return new PersonFixture(sex, born, day, relationship, school, change);
    }

    /** Related so to the head; a spouse is married at any age. */
    public PersonFixture as(Relationship toHead) {
        return new PersonFixture(sex, born, asOf, toHead, school, change);
    }

    /** At school there, and so without capacity for work or a pension to pay for. */
    public PersonFixture attending(SchoolStatus status) {
        return new PersonFixture(sex, born, asOf, relationship, status, change);
    }

    /** With this identity instead of the one that follows from birth date and sex. */
    public PersonFixture with(Identity identity) {
        return with(PersonParts.IDENTITY, identity);
    }

    /** With what a ledger has for the identity number: another one, none, or something that cannot be read. */
    public PersonFixture withNumber(Fact<String> number) {
        return with(PersonParts.DOCUMENT_NUMBER, number);
    }

    /** Married, widowed, or not. */
    public PersonFixture with(MaritalStatus status) {
        return with(PersonParts.MARITAL_STATUS, Fact.of(status));
    }

    /** With this schooling. */
    public PersonFixture with(Schooling schooling) {
        return with(PersonParts.SCHOOLING, schooling);
    }

    /** With this health. */
    public PersonFixture with(Health health) {
        return with(PersonParts.HEALTH, health);
    }

    /** With these conditions and no certified disability. */
    public PersonFixture with(Set<HealthCondition> conditions) {
        return with(Health.of(Fact.of(conditions), notApplicable()));
    }

    /** With this work. */
    public PersonFixture with(Work work) {
        return with(PersonParts.WORK, work);
    }

    /** Away for work there, for so many months of the year. */
    public PersonFixture away(WorkPlace place, int months) {
        return with(Work.of(
                Fact.of(LabourCapacity.ORDINARY), Fact.of(place), Fact.of(Count.of(months)), Fact.of(YesNo.NO)));
    }

    /** With these enrolments and no others. */
    public PersonFixture with(List<Enrollment> enrollments) {
        return with(PersonParts.ENROLLMENTS, enrollments);
    }

    /** In the Party. */
    public PersonFixture with(PartyMembership party) {
        return with(PersonParts.PARTY, Fact.of(party));
    }

    private <P> PersonFixture with(Part<Person, P> part, P value) {
        return new PersonFixture(
                sex, born, asOf, relationship, school, person -> part.with(change.apply(person), value));
    }

    /** The person, under this key, for a test without a household. */
    public Person build(String key) {
        return build(key, Relationship.HEAD, Fixtures.DAY);
    }

    Person build(String key, Relationship unlessSet, LocalDate day) {
        Stage stage = Stage.of(born, asOf == null ? day : asOf, school);
        return change.apply(new Person(
                key,
                identity(key, stage),
                Fact.of(relationship == null ? unlessSet : relationship),
                stage.schooling(),
                Health.of(Fact.of(EnumSet.of(HealthCondition.HEALTHY)), notApplicable()),
                stage.work(),
                stage.enrollments(),
                notApplicable()));
    }

    private Identity identity(String key, Stage stage) {
        return new Identity(
                Fact.of("亓旻珩"),
                Fact.of(sex),
                Fact.of(born),
                Fact.of(EthnicGroup.HAN),
                Fact.of(IdDocumentType.RESIDENT_ID),
                Fact.of(FictionalNumbers.residentId(born, sex, key)),
                Fact.missing(MissingReason.NOT_ASKED),
                Fact.of(stage.maritalStatus(relationship)));
    }

    static <T> Fact<T> notApplicable() {
        return Fact.missing(MissingReason.NOT_APPLICABLE);
    }
}
