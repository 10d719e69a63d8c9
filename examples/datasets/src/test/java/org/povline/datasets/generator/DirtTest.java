package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.datasets.generator.Soundness.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.identity.IdentityFault;
import org.povline.core.identity.ResidentId;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Share;
import org.povline.core.registry.Household;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;

class DirtTest {
    private static final Share ALL = Share.ofPercent(BigDecimal.valueOf(100));
    private static final Share A_TENTH = Share.ofPercent(BigDecimal.TEN);
    private static final LocalDate ON = LocalDate.of(2016, 9, 30);
    private static final LedgerGenerator CLEAN = LedgerGenerator.withSeed(11).villages(2);

    @ParameterizedTest
    @EnumSource(DirtKind.class)
    void everyKindIsPlantedAndMakesAHouseholdUnsoundInThatPlaceAlone(DirtKind kind) {
        List<GeneratedHousehold> soiled = CLEAN.withDirt(kind, ALL).generated().toList();
        assertThat(soiled)
                .anySatisfy(household -> assertThat(household.faults()).isNotEmpty());
        List<Household> clean = CLEAN.households().toList();
        for (int i = 0; i < clean.size(); i++) {
            Household now = soiled.get(i).household();
            assertThat(now.equals(clean.get(i)))
                    .isEqualTo(soiled.get(i).faults().isEmpty());
            assertThat(soiled.get(i).faults()).hasSizeLessThanOrEqualTo(1).allSatisfy(fault -> {
                assertThat(fault.kind()).isEqualTo(kind);
                assertThat(fault.household()).isEqualTo(now.key());
                assertThat(changedPersons(now)).isEqualTo(fault.person().isEmpty() ? Set.of() : Set.of(fault.person()));
            });
        }
    }

    /** The keys of the persons who are not as the clean ledger has them. */
    private static Set<String> changedPersons(Household now) {
        Set<Person> clean = new HashSet<>(cleanOf(now).members());
        return now.members().stream()
                .filter(person -> !clean.contains(person))
                .map(Person::key)
                .collect(Collectors.toSet());
    }

    private static Household cleanOf(Household household) {
        int village = household.key().startsWith(CLEAN.villageCode(0).text()) ? 0 : 1;
        int number = Integer.parseInt(household.key().substring(13)) - 1;
        return CLEAN.household(village, number).household();
    }

    @ParameterizedTest
    @CsvSource({
        "CHECK_DIGIT_WRONG, RESIDENT_ID_CHECK_DIGIT",
        "DIGITS_TRANSPOSED, RESIDENT_ID_CHECK_DIGIT",
        "DIGIT_LOST, RESIDENT_ID_LENGTH",
        "NUMBER_ROUNDED, RESIDENT_ID_LENGTH"
    })
    void aBrokenNumberHasTheFaultThatItsKindTells(DirtKind kind, IdentityFault expected) {
        assertThat(soiledPersons(kind))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(
                                ResidentId.faultOf(known(person.identity().documentNumber())))
                        .contains(expected));
    }

    @Test
    void aNumberOfTheOtherSexIsValidAndNobodyElses() {
        Set<String> numbers = CLEAN.households()
                .flatMap(household -> household.members().stream())
                .map(Soundness::residentId)
                .collect(Collectors.toSet());
        assertThat(soiledPersons(DirtKind.SEX_AGAINST_NUMBER)).isNotEmpty().allSatisfy(person -> {
            ResidentId number = ResidentId.of(known(person.identity().documentNumber()));
            assertThat(number.isMale()).isNotEqualTo(known(person.identity().sex()) == Sex.MALE);
            assertThat(number.birthDate()).isEqualTo(known(person.identity().birthDate()));
            assertThat(numbers).doesNotContain(number.text());
        });
    }

    @Test
    void aBirthDateAgainstItsNumberIsNoBirthDateOfTheNumber() {
        assertThat(soiledPersons(DirtKind.BIRTH_DATE_AGAINST_NUMBER))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(
                                ResidentId.of(Soundness.residentId(person)).birthDate())
                        .isNotEqualTo(known(person.identity().birthDate())));
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_HEADS, one head",
        "HEAD_BLANK, one head",
        "RELATIONSHIP_AGAINST_SEX, a man",
        "PARENT_YOUNGER_THAN_CHILD, parent older",
        "HEALTH_CONTRADICTORY, health",
        "CHILD_WITH_LABOUR, labour at working age",
        "SCHOOL_AGAINST_AGE, age of primary school",
        "MONTHS_BEYOND_A_YEAR, a year has twelve",
        "PLACE_WITHOUT_MONTHS, months where away",
        "TWO_MEDICAL_INSURANCES, one medical insurance",
        "PHONE_TOO_SHORT, phone",
        "LAND_ABSURD, not too much forest",
        "LAND_NOT_ADDING_UP, land adds up",
        "INCOME_NOT_ADDING_UP, income adds up",
        "PER_HEAD_NOT_MATCHING, income a head"
    })
    void aSoiledHouseholdFailsTheCheckOfItsKind(DirtKind kind, String check) {
        List<List<String>> failed = CLEAN.withDirt(kind, ALL)
                .generated()
                .filter(household -> !household.faults().isEmpty())
                .filter(household -> household.household().members().stream()
                        .allMatch(person -> person.relationship().isKnown() || kind == DirtKind.HEAD_BLANK))
                .map(household -> kind == DirtKind.HEAD_BLANK
                        ? heads(household.household())
                        : Soundness.faults(household.household(), ON))
                .toList();
        assertThat(failed).isNotEmpty().anySatisfy(names -> assertThat(names).contains(check));
    }

    private static List<String> heads(Household household) {
        long heads = household.members().stream()
                .filter(person -> person.relationship().equals(Fact.of(Relationship.HEAD)))
                .count();
        return heads == 0 ? List.of("one head") : List.of();
    }

    @Test
    void aDoubleHasTheNumberOfAPersonOfTheNeighbours() {
        List<Household> households = CLEAN.withDirt(DirtKind.DUPLICATE_PERSON, A_TENTH)
                .withDirt(DirtKind.CHECK_DIGIT_WRONG, A_TENTH)
                .households()
                .toList();
        Map<String, Set<String>> keysByNumber = new HashMap<>();
        households.forEach(household -> household
                .members()
                .forEach(person -> keysByNumber
                        .computeIfAbsent(known(person.identity().documentNumber()), any -> new HashSet<>())
                        .add(person.key())));
        List<PlantedFault> doubles = CLEAN.withDirt(DirtKind.DUPLICATE_PERSON, A_TENTH)
                .withDirt(DirtKind.CHECK_DIGIT_WRONG, A_TENTH)
                .plantedFaults()
                .filter(fault -> fault.kind() == DirtKind.DUPLICATE_PERSON)
                .toList();
        assertThat(doubles).isNotEmpty();
        assertThat(keysByNumber.values().stream().filter(keys -> keys.size() > 1))
                .hasSize(doubles.size());
    }

    @Test
    void aDoubleIsTakenOfAPersonWithoutAFault() {
        LedgerGenerator dirty = CLEAN.withDirt(DirtKind.NUMBER_MISSING, ALL).withDirt(DirtKind.DUPLICATE_PERSON, ALL);
        List<Person> doubles = dirty.generated()
                .flatMap(household -> household.household().members().stream()
                        .filter(person -> household.faults().stream()
                                .anyMatch(fault -> fault.kind() == DirtKind.DUPLICATE_PERSON
                                        && fault.person().equals(person.key()))))
                .toList();
        assertThat(doubles)
                .hasSizeGreaterThan(500)
                .allMatch(person -> person.identity().documentNumber().isKnown());
    }

    @Test
    void whatCannotBeReadIsKeptAsItStands() {
        assertThat(soiledPersons(DirtKind.BIRTH_DATE_UNREADABLE))
                .allSatisfy(person -> assertThat(person.identity().birthDate()).isInstanceOf(Fact.Unreadable.class));
        assertThat(CLEAN.withDirt(DirtKind.LAND_NEGATIVE, ALL).households())
                .allSatisfy(household ->
                        assertThat(household.land().get(LandKind.DRY_FIELD)).isInstanceOf(Fact.Unreadable.class));
    }

    @Test
    void aShareOfTheHouseholdsIsSoiled() {
        long planted = LedgerGenerator.withSeed(3)
                .villages(10)
                .withDirt(DirtKind.NAME_MISSING, A_TENTH)
                .plantedFaults()
                .count();
        assertThat(planted).isBetween(330L, 490L);
    }

    @Test
    void noShareIsNoFault() {
        Share none = Share.ofPercent(BigDecimal.ZERO);
        assertThat(CLEAN.withDirt(DirtKind.NAME_MISSING, none).plantedFaults()).isEmpty();
    }

    @Test
    void allKindsAtOnceHideNoneOfEachOther() {
        LedgerGenerator dirty = CLEAN;
        for (DirtKind kind : DirtKind.values()) {
            dirty = dirty.withDirt(kind, A_TENTH);
        }
        List<PlantedFault> faults = dirty.plantedFaults().toList();
        assertThat(faults.stream().map(PlantedFault::kind).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(DirtKind.class));
        assertThat(faults.stream().filter(fault -> !fault.person().isEmpty()).map(PlantedFault::person))
                .doesNotHaveDuplicates();
        assertThat(faults.stream()
                        .filter(fault -> fault.person().isEmpty())
                        .map(fault -> fault.household() + fault.path()))
                .doesNotHaveDuplicates();
        assertThat(dirty.generated().flatMap(household -> household.faults().stream()))
                .isEqualTo(faults);
    }

    @Test
    void otherKindsDoNotMoveAFault() {
        List<PlantedFault> alone =
                CLEAN.withDirt(DirtKind.KIND_MISSING, A_TENTH).plantedFaults().toList();
        assertThat(CLEAN.withDirt(DirtKind.PHONE_TOO_SHORT, A_TENTH)
                        .withDirt(DirtKind.KIND_MISSING, A_TENTH)
                        .plantedFaults()
                        .filter(fault -> fault.kind() == DirtKind.KIND_MISSING))
                .containsExactlyElementsOf(alone);
    }

    private static List<Person> soiledPersons(DirtKind kind) {
        return CLEAN.withDirt(kind, ALL)
                .generated()
                .flatMap(household -> household.household().members().stream()
                        .filter(person -> household.faults().stream()
                                .anyMatch(fault -> fault.person().equals(person.key()))))
                .toList();
    }
}
