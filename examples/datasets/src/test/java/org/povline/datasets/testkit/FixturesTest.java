package org.povline.datasets.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povline.datasets.testkit.Fixtures.aHousehold;
import static org.povline.datasets.testkit.Fixtures.aPerson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.WorkPlace;
import org.povline.core.identity.ResidentId;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

class FixturesTest {

    @Test
    void aPlainHouseholdHasOneHeadWithAValidNumber() {
        Household household = aHousehold().build();
        assertThat(household.members()).hasSize(1);
        assertThat(household.members().get(0).relationship()).isEqualTo(Fact.of(Relationship.HEAD));
        assertThat(ResidentId.faultOf(number(household.members().get(0)))).isEmpty();
        assertThat(household.registration().status().isKnown()).isFalse();
    }

    @Test
    void membersGetKeysAndNumbersOfTheirOwn() {
        Household household = aHousehold()
                .withKey("522799100200-0007")
                .with(aPerson(), aPerson().as(Relationship.SIBLING))
                .with(aPerson().female().as(Relationship.SPOUSE))
                .build();
        assertThat(household.members().stream().map(Person::key))
                .containsExactly("522799100200-0007-01", "522799100200-0007-02", "522799100200-0007-03");
        assertThat(household.members().stream().map(FixturesTest::number)).doesNotHaveDuplicates();
    }

    @Test
    void theNumberFollowsBirthDateAndSex() {
        Person girl = aPerson().female().born(LocalDate.of(2004, 2, 29)).build("p");
        ResidentId id = ResidentId.of(number(girl));
        assertThat(id.birthDate()).isEqualTo("2004-02-29");
        assertThat(id.isMale()).isFalse();
    }

    @Test
    void aNumberThatATestGivesStaysWhateverComesAfter() {
        Person person = aPerson()
                .withNumber(Fact.unreadable("5.22799E+17"))
                .born(LocalDate.of(1999, 1, 1))
                .build("p");
        assertThat(person.identity().documentNumber()).isEqualTo(Fact.unreadable("5.22799E+17"));
        assertThat(person.identity().birthDate()).isEqualTo(Fact.of(LocalDate.of(1999, 1, 1)));
    }

    @Test
    void aMethodGivesACopyAndLeavesTheFixture() {
        PersonFixture person = aPerson();
        PersonFixture pupil = person.attending(SchoolStatus.GRADE_7);
        assertThat(pupil.build("p")).isNotEqualTo(person.build("p"));
        assertThat(person.build("p")).isEqualTo(aPerson().build("p"));
    }

    @Test
    void tellsWhereAPersonIsAndHowWell() {
        Person away = aPerson().away(WorkPlace.OUTSIDE_PROVINCE, 9).build("p");
        assertThat(away.work().monthsAway()).isEqualTo(Fact.of(Count.of(9)));
        Set<HealthCondition> ill = EnumSet.of(HealthCondition.CHRONIC_ILLNESS);
        assertThat(aPerson().with(ill).build("p").health().conditions()).isEqualTo(Fact.of(ill));
        assertThat(aPerson().with(List.of()).build("p").enrollments()).isEmpty();
    }

    @Test
    void takesWholePartsAsTheyAre() {
        PartyMembership party =
                new PartyMembership(Fact.of(PoliticalStatus.PARTY_MEMBER), Fact.notReported(), Fact.notReported());
        Identity nobody = aPerson().withNumber(Fact.notReported()).build("q").identity();
        Person person = aPerson().with(party).with(nobody).build("p");
        assertThat(person.party()).isEqualTo(Fact.of(party));
        assertThat(person.identity()).isEqualTo(nobody);
    }

    @Test
    void aRegisteredHouseholdIsPoorAndEarnsWhatItIsGiven() {
        Household poor = aHousehold()
                .registeredAs(HouseholdKind.DIBAO_POOR)
                .withLand(LandKind.PADDY, 4)
                .with(aPerson(), aPerson(), aPerson())
                .earning(2016, 8000)
                .earning(2015, 7000)
                .build();
        assertThat(poor.registration().status()).isEqualTo(Fact.of(PovertyStatus.POOR));
        assertThat(poor.land()).containsEntry(LandKind.PADDY, Fact.of(LandArea.ofMu(4)));
        assertThat(poor.incomes().stream()
                        .map(statement -> statement.period().startInclusive().getYear()))
                .containsExactly(2015, 2016);
        assertThat(poor.incomes().get(0).statedNetPerHead())
                .isEqualTo(Fact.of(Amount.ofYuan(new BigDecimal("2333.33"))));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "stages.csv", useHeadersInDisplayName = true)
    void aPersonIsWhatTheAgeOnTheDayMakes(
            LocalDate born,
            LocalDate asOf,
            MaritalStatus marital,
            SchoolStatus attending,
            EducationLevel attained,
            LabourCapacity capacity,
            YesNo pension) {
        Person person = aPerson().born(born).asOf(asOf).build("p");
        assertThat(person.identity().maritalStatus()).isEqualTo(Fact.of(marital));
        assertThat(person.schooling().attending()).isEqualTo(Fact.of(attending));
        assertThat(person.schooling().attained().known()).isEqualTo(Optional.ofNullable(attained));
        assertThat(person.work().capacity()).isEqualTo(Fact.of(capacity));
        assertThat(person.enrollments().stream().map(Enrollment::programme))
                .containsExactlyElementsOf(
                        pension == YesNo.YES
                                ? List.of(Programme.COOPERATIVE_MEDICAL, Programme.RESIDENT_PENSION)
                                : List.of(Programme.COOPERATIVE_MEDICAL));
    }

    @Test
    void aHouseholdsDayIsItsMembersDayUnlessTheyHaveTheirOwn() {
        PersonFixture child = aPerson().born(LocalDate.of(2010, 3, 1)).as(Relationship.SON);
        List<Person> members = aHousehold()
                .asOf(LocalDate.of(2022, 10, 1))
                .with(aPerson(), child, child.asOf(LocalDate.of(2017, 10, 1)))
                .build()
                .members();
        assertThat(members.get(1).schooling().attending()).isEqualTo(Fact.of(SchoolStatus.GRADE_7));
        assertThat(members.get(2).schooling().attending()).isEqualTo(Fact.of(SchoolStatus.PRIMARY));
    }

    @Test
    void theFirstIsTheHeadAndTheNextAreOtherRelativesUnlessATestSaysWho() {
        Household household = aHousehold()
                .with(aPerson(), aPerson(), aPerson().female().as(Relationship.SPOUSE))
                .build();
        assertThat(household.members().stream().map(Person::relationship))
                .containsExactly(Fact.of(Relationship.HEAD), Fact.of(Relationship.OTHER), Fact.of(Relationship.SPOUSE));
    }

    @Test
    void aSpouseIsMarriedAtAnyAgeAndWhatATestSetsStays() {
        PersonFixture young = aPerson().born(LocalDate.of(1996, 1, 1)).as(Relationship.SPOUSE);
        assertThat(young.build("p").identity().maritalStatus()).isEqualTo(Fact.of(MaritalStatus.MARRIED));
        assertThat(young.with(MaritalStatus.WIDOWED)
                        .born(LocalDate.of(1950, 1, 1))
                        .build("p")
                        .identity()
                        .maritalStatus())
                .isEqualTo(Fact.of(MaritalStatus.WIDOWED));
    }

    @Test
    void whoStillLearnsNeitherWorksNorPaysForAPension() {
        Person student = aPerson()
                .born(LocalDate.of(1998, 1, 1))
                .attending(SchoolStatus.UPPER_SECONDARY_3)
                .build("p");
        assertThat(student.work().capacity()).isEqualTo(Fact.of(LabourCapacity.NONE));
        assertThat(student.schooling().attained().isKnown()).isFalse();
        assertThat(student.enrollments()).hasSize(1);
    }

    @Test
    void householdsOfOneLedgerShareNoNumber() {
        List<Person> persons = IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> aHousehold(number)
                        .with(aPerson(), aPerson(), aPerson().female())
                        .build())
                .flatMap(household -> household.members().stream())
                .toList();
        assertThat(persons.stream().map(Person::key)).doesNotHaveDuplicates();
        assertThat(persons.stream().map(FixturesTest::number)).doesNotHaveDuplicates();
        assertThat(persons).allSatisfy(person -> {
            ResidentId id = ResidentId.of(number(person));
            assertThat(id.birthDate()).isEqualTo("1980-05-17");
            assertThat(AreaTree.china()
                            .candidates(AreaCode.of(number(person).substring(0, 6)), LocalDate.of(2016, 9, 30)))
                    .isEmpty();
        });
    }

    @Test
    void twoPersonsWithoutAHouseholdShareNoNumberAndOneKeepsItsOwn() {
        assertThat(number(aPerson().build("p"))).isNotEqualTo(number(aPerson().build("q")));
        assertThat(aPerson().build("p")).isEqualTo(aPerson().build("p"));
        assertThat(aHousehold()).isSameAs(aHousehold());
        assertThat(aHousehold(1).build()).isEqualTo(aHousehold().build());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000})
    void refusesANumberThatNoHouseholdHas(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aHousehold(number))
                .withMessageContaining("(" + number + ")");
    }

    private static String number(Person person) {
        return person.identity().documentNumber().known().orElseThrow();
    }
}
