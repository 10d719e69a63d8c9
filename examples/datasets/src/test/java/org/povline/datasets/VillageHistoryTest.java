package org.povline.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MemberChange;
import org.povline.core.income.RegistryIncome;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Business;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;

/** The shipped files together: what the history refers to stands in the ledgers. */
class VillageHistoryTest {
    private static final VillageHistory HISTORY = ExampleVillage.history();
    private static final Registry BEFORE =
            ExampleVillage.earlierLedger().registry().orElseThrow();
    private static final Registry AFTER = ExampleVillage.ledger().registry().orElseThrow();

    /** 国家农村扶贫标准 of 2015, in yuan a head. */
    private static final Amount LINE_OF_2015 = Amount.ofYuan(2855);

    static List<Registry> ledgers() {
        return List.of(BEFORE, AFTER);
    }

    @ParameterizedTest
    @MethodSource("ledgers")
    void belowTheLineAreTheRegisteredAndOfAllOthersTheOverlookedAlone(Registry ledger) {
        List<Household> registered = ledger.households().stream()
                .filter(VillageHistoryTest::isRegistered)
                .toList();
        List<Household> others = ledger.households().stream()
                .filter(household -> !isRegistered(household))
                .toList();
        assertThat(registered).hasSize(47).allMatch(VillageHistoryTest::isBelowTheLine);
        assertThat(others).hasSize(363);
        assertThat(others.stream().filter(VillageHistoryTest::isBelowTheLine).map(Household::key))
                .hasSize(5)
                .containsExactlyInAnyOrderElementsOf(HISTORY.overlookedHouseholds());
    }

    private static boolean isRegistered(Household household) {
        return household.registration().kind().known().orElseThrow() != HouseholdKind.ORDINARY_FARM;
    }

    /** Net income below line times members: nothing is divided, so nothing is rounded over the line. */
    private static boolean isBelowTheLine(Household household) {
        return household.incomes().stream()
                .filter(statement -> statement.period().equals(DateRange.ofYear(2015)))
                .map(statement -> RegistryIncome.net(statement).orElseThrow())
                .map(net -> net.isBelow(LINE_OF_2015.times(household.members().size())))
                .collect(Collectors.toSet())
                .equals(Set.of(Truth.SATISFIED));
    }

    @Test
    void whoJoinedStandsInTheLaterLedgerAloneAndWhoLeftInTheEarlier() {
        Set<String> then = persons(BEFORE).keySet();
        Set<String> now = persons(AFTER).keySet();
        assertThat(HISTORY.changes())
                .hasSizeGreaterThan(20)
                .allSatisfy(change -> assertThat(then.contains(change.person()))
                        .isEqualTo(hasLeft(change))
                        .isNotEqualTo(now.contains(change.person())));
        Set<String> changed = new HashSet<>(then);
        HISTORY.changes().stream()
                .filter(VillageHistoryTest::hasLeft)
                .map(MembershipChange::person)
                .forEach(changed::remove);
        HISTORY.changes().stream()
                .filter(change -> !hasLeft(change))
                .map(MembershipChange::person)
                .forEach(changed::add);
        assertThat(changed).isEqualTo(now);
    }

    private static boolean hasLeft(MembershipChange change) {
        return change.kind() == MemberChange.DEATH || change.kind() == MemberChange.MARRIED_OUT;
    }

    @Test
    void aChangeNamesThePersonsHouseholdAndABirthItsMonth() {
        Map<String, Household> households = Stream.of(BEFORE, AFTER)
                .flatMap(ledger -> ledger.households().stream())
                .collect(Collectors.toMap(Household::key, household -> household, (then, now) -> now));
        assertThat(HISTORY.changes())
                .allMatch(change -> households.containsKey(change.household())
                        && change.person().startsWith(change.household()));
        assertThat(HISTORY.changes().stream().filter(change -> change.kind() == MemberChange.BIRTH))
                .isNotEmpty()
                .allMatch(change -> change.month()
                        .equals(YearMonth.from(persons(AFTER)
                                .get(change.person())
                                .identity()
                                .birthDate()
                                .known()
                                .orElseThrow())));
    }

    @Test
    void everyGroupOfTheResidencesIsLedByOneWhoLivesInIt() {
        Map<String, String> groups = AFTER.households().stream()
                .flatMap(household ->
                        household.members().stream().map(person -> Map.entry(person.key(), group(household))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(HISTORY.groupLeaders().keySet()).hasSize(10).isEqualTo(Set.copyOf(groups.values()));
        assertThat(HISTORY.groupLeaders())
                .allSatisfy((group, leader) -> assertThat(groups.get(leader)).isEqualTo(group));
    }

    @Test
    void everyGroupLiesInOneOfSevenHamletsOnBothDays() {
        Map<String, Set<String>> hamlets = Stream.of(BEFORE, AFTER)
                .flatMap(ledger -> ledger.households().stream())
                .collect(Collectors.groupingBy(
                        VillageHistoryTest::group,
                        Collectors.mapping(
                                household ->
                                        household.residence().hamlet().known().orElseThrow(),
                                Collectors.toSet())));
        assertThat(hamlets.values()).hasSize(10).allMatch(names -> names.size() == 1);
        assertThat(hamlets.values().stream().distinct()).hasSize(7);
    }

    private static String group(Household household) {
        return household.residence().villagerGroup().known().orElseThrow();
    }

    @Test
    void businessesAreRunByHouseholdsThatAreNotPoor() {
        Set<String> notPoor = AFTER.households().stream()
                .filter(household -> !isBelowTheLine(household))
                .map(Household::key)
                .collect(Collectors.toSet());
        assertThat(HISTORY.businesses()).containsOnlyKeys(Business.values());
        assertThat(HISTORY.businesses().values().stream().flatMap(List::stream))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(notPoor::contains);
    }

    @Test
    void theFileHoldsKeysAndNothingOfAPerson() throws IOException {
        String file;
        try (InputStream in = ExampleVillage.class.getResourceAsStream("history.json")) {
            file = new String(in.readAllBytes(), UTF_8);
        }
        assertThat(file).doesNotContainPattern("\\d{13}").doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}\"");
        Stream.of(BEFORE, AFTER)
                .flatMap(ledger -> persons(ledger).values().stream())
                .map(person -> person.identity().name().known().orElseThrow())
                .forEach(name -> assertThat(file).doesNotContain(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"schema\": 1}",
                "{\"schema\": \"povline.ledger/1\"}",
                "{\"schema\": \"povline.history/1\"}",
                "{\"schema\": \"povline.history/1\", \"changes\": [], \"overlookedHouseholds\": [], \"groupLeaders\": {}, \"businesses\": {}, \"more\": 1}"
            })
    void refusesWhatIsNoHistory(String document) {
        assertThatIOException().isThrownBy(() -> read(document));
    }

    @Test
    void readsAVillageWithoutAnything() throws IOException {
        VillageHistory nothing = new VillageHistory(List.of(), List.of(), Map.of(), Map.of());
        assertThat(read(new String(HistoryJson.write(nothing), UTF_8))).isEqualTo(nothing);
    }

    private static VillageHistory read(String document) throws IOException {
        return HistoryJson.read(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static Map<String, Person> persons(Registry ledger) {
        return ledger.households().stream()
                .flatMap(household -> household.members().stream())
                .collect(Collectors.toMap(Person::key, person -> person));
    }
}
