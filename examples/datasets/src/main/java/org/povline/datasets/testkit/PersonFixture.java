package org.povline.datasets.testkit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.povline.core.code.EducationLevel;
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
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.datasets.generator.FictionalNumbers;

/**
 * A person in the making, see {@link Fixtures#aPerson()}. The identity number follows from birth date, sex and the place
 * in the household unless a test gives one. Immutable.
 */
public final class PersonFixture {
    static final PersonFixture PLAIN = new PersonFixture(Sex.MALE, LocalDate.of(1980, 5, 17), UnaryOperator.identity());

    private final Sex sex;
    private final LocalDate born;
    private final UnaryOperator<Person> change;

    private PersonFixture(Sex sex, LocalDate born, UnaryOperator<Person> change) {
        this.sex = sex;
        this.born = born;
        this.change = change;
    }

    /** A woman, with a number to match. */
    public PersonFixture female() {
        return new PersonFixture(Sex.FEMALE, born, change);
    }

    /** Born on this day, with a number to match. */
    public PersonFixture born(LocalDate day) {
        return new PersonFixture(sex, day, change);
    }

    /** Related so to the head. */
    public PersonFixture as(Relationship relationship) {
        return changed(person -> copy(
                person,
                person.identity(),
                Fact.of(relationship),
                person.schooling(),
                person.health(),
                person.work(),
                person.enrollments(),
                person.party()));
    }

    /** With this identity instead of the one that follows from birth date and sex. */
    public PersonFixture with(Identity identity) {
        return changed(person -> withIdentity(person, identity));
    }

    /** With what a ledger has for the identity number: another one, none, or something that cannot be read. */
    public PersonFixture withNumber(Fact<String> number) {
        return changed(person -> withIdentity(person, identity(person.identity(), number)));
    }

    /** With this schooling. */
    public PersonFixture with(Schooling schooling) {
        return changed(person -> copy(
                person,
                person.identity(),
                person.relationship(),
                schooling,
                person.health(),
                person.work(),
                person.enrollments(),
                person.party()));
    }

    /** At school there, without capacity for work. */
    public PersonFixture attending(SchoolStatus school) {
        return with(new Schooling(notApplicable(), Fact.of(school), notApplicable()))
                .with(work(LabourCapacity.NONE, notApplicable(), 0));
    }

    /** With this health. */
    public PersonFixture with(Health health) {
        return changed(person -> copy(
                person,
                person.identity(),
                person.relationship(),
                person.schooling(),
                health,
                person.work(),
                person.enrollments(),
                person.party()));
    }

    /** With these conditions and no certified disability. */
    public PersonFixture with(Set<HealthCondition> conditions) {
        return with(new Health(Fact.of(conditions), notApplicable()));
    }

    /** With this work. */
    public PersonFixture with(Work work) {
        return changed(person -> copy(
                person,
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                work,
                person.enrollments(),
                person.party()));
    }

    /** Away for work there, for so many months of the year. */
    public PersonFixture away(WorkPlace place, int months) {
        return with(work(LabourCapacity.ORDINARY, Fact.of(place), months));
    }

    /** With these enrolments and no others. */
    public PersonFixture with(List<Enrollment> enrollments) {
        return changed(person -> copy(
                person,
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                person.work(),
                enrollments,
                person.party()));
    }

    /** In the Party. */
    public PersonFixture with(PartyMembership party) {
        return changed(person -> copy(
                person,
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                person.work(),
                person.enrollments(),
                Fact.of(party)));
    }

    /** The person, under this key, for a test without a household. */
    public Person build(String key) {
        return build(key, 0);
    }

    Person build(String key, int rank) {
        return change.apply(new Person(
                key,
                identity(FictionalNumbers.residentId(born, sex, rank)),
                Fact.of(Relationship.HEAD),
                new Schooling(
                        Fact.of(EducationLevel.LOWER_SECONDARY), Fact.of(SchoolStatus.NOT_AT_SCHOOL), notApplicable()),
                new Health(Fact.of(EnumSet.of(HealthCondition.HEALTHY)), notApplicable()),
                work(LabourCapacity.ORDINARY, notApplicable(), 0),
                List.of(enrolled(Programme.COOPERATIVE_MEDICAL), enrolled(Programme.RESIDENT_PENSION)),
                notApplicable()));
    }

    private Identity identity(String number) {
        return new Identity(
                Fact.of("亓旻珩"),
                Fact.of(sex),
                Fact.of(born),
                Fact.of(EthnicGroup.HAN),
                Fact.of(IdDocumentType.RESIDENT_ID),
                Fact.of(number),
                Fact.missing(MissingReason.NOT_ASKED),
                Fact.of(MaritalStatus.MARRIED));
    }

    private static Identity identity(Identity of, Fact<String> number) {
        return new Identity(
                of.name(),
                of.sex(),
                of.birthDate(),
                of.ethnicGroup(),
                of.documentType(),
                number,
                of.phone(),
                of.maritalStatus());
    }

    private static Work work(LabourCapacity capacity, Fact<WorkPlace> place, int months) {
        return new Work(Fact.of(capacity), place, Fact.of(Count.of(months)), Fact.of(YesNo.NO));
    }

    private static Enrollment enrolled(Programme programme) {
        return new Enrollment(programme, Fact.of(YesNo.YES), notApplicable());
    }

    private static <T> Fact<T> notApplicable() {
        return Fact.missing(MissingReason.NOT_APPLICABLE);
    }

    private PersonFixture changed(UnaryOperator<Person> next) {
        return new PersonFixture(sex, born, person -> next.apply(change.apply(person)));
    }

    private static Person withIdentity(Person of, Identity identity) {
        return copy(
                of, identity, of.relationship(), of.schooling(), of.health(), of.work(), of.enrollments(), of.party());
    }

    private static Person copy(
            Person of,
            Identity identity,
            Fact<Relationship> relationship,
            Schooling schooling,
            Health health,
            Work work,
            List<Enrollment> enrollments,
            Fact<PartyMembership> party) {
        return new Person(of.key(), identity, relationship, schooling, health, work, enrollments, party);
    }
}
