package org.povline.core.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.Sex;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Quantity;
import org.povline.core.registry.Household;

class RepairsTest {
    private static final LocalDate AS_OF = LocalDate.of(2016, 12, 31);

    @ParameterizedTest
    @CsvFileSource(resources = "identity.csv", useHeadersInDisplayName = true)
    void suggestsWhatMakesNumberSexAndBirthAgree(
            String number, String document, String born, String sex, String other, String repairs) {
        Household household = Homes.of(
                List.of(Homes.identity(other, "?", "?", "?"), Homes.identity(number, document, born, sex)),
                Fact.notReported());
        List<Repair> suggested = Repairs.withDefaults().of(household, AS_OF);
        assertThat(words(suggested, repair -> repair.code().replace("REPAIR_", "") + " "))
                .isEqualTo(repairs == null ? "" : repairs);
        assertThat(suggested)
                .allSatisfy(repair -> assertThat(repair.alternatives()).isEqualTo(suggested.size()));
    }

    /** Rows of a whole village may bear one household's number by mistake: each must not be held against all. */
    @Test
    @Timeout(30)
    void takesTimeInProportionToTheMembers() {
        Household crowd = Homes.of(
                Collections.nCopies(100_000, Homes.identity("429090197805170019", "?", "1978-05-17", "FEMALE")),
                Fact.notReported());
        assertThat(Repairs.withDefaults().of(crowd, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "income.csv", useHeadersInDisplayName = true)
    void suggestsTheFewestAmountsThatMakeAnIncomeAddUp(
            String wages,
            String business,
            String property,
            String transfers,
            String costs,
            String net,
            String perHead,
            int listed,
            String stated,
            String repairs) {
        Household household = Homes.earning(
                listed,
                Homes.count(stated),
                Homes.statement(2016, wages, business, property, transfers, costs, net, perHead));
        String suggested = words(Repairs.withDefaults().of(household, AS_OF), repair -> "")
                .replaceAll(" (H18_INCOME_SUM|H05_STATED_MEMBERS)", "");
        assertThat(suggested).isEqualTo(repairs == null ? "" : repairs);
    }

    @Test
    void holdsThoseListedAgainstTheLatestStatementAlone() {
        Household household = Homes.earning(
                4,
                Fact.notReported(),
                Homes.statement(2015, "12000", "0", "0", "0", "0", "12000", "400"),
                Homes.statement(2016, "12000", "0", "0", "0", "0", "12000", "400"),
                Homes.statement(2014, "12000", "0", "0", "0", "12000", "12000", "400"));
        assertThat(words(
                        Repairs.withDefaults().of(household, AS_OF),
                        repair -> repair.changes().get(0).path() + " "))
                .isEqualTo("incomes[1].statedNetPerHead CERTAIN statedNetPerHead=3000 H18_INCOME_SUM;"
                        + " incomes[2].wages LIKELY wages=24000;"
                        + " incomes[2].business LIKELY business=12000;"
                        + " incomes[2].property LIKELY property=12000;"
                        + " incomes[2].transfers LIKELY transfers=12000;"
                        + " incomes[2].businessCosts LIKELY businessCosts=0;"
                        + " incomes[2].statedNet LIKELY statedNet=0");
    }

    @Test
    void silencesNoIncomeCheckThatStillFindsTheListShort() {
        Household household = Homes.earning(
                4, Homes.count("5"), Homes.statement(2016, "21000", "5000", "300", "1200", "2500", "16000", "3200"));
        assertThat(Repairs.withDefaults().of(household, AS_OF))
                .hasSize(2)
                .allSatisfy(repair -> assertThat(repair.silences()).isEmpty());
    }

    @Test
    void allowsTheRoundingOfTheLedger() {
        Household household = Homes.earning(
                3, Fact.notReported(), Homes.statement(2016, "16000", "0", "0", "0", "0", "16000", "5333"));
        Repairs repairs = Repairs.withDefaults().withPerHeadTolerance(Amount.ofYuan(1));
        assertThat(repairs.of(household, AS_OF)).isEmpty();
    }

    @Test
    void refusesAToleranceWithoutBoundOrBelowZero() {
        Repairs repairs = Repairs.withDefaults();
        List.of(Amount.ofYuan(-1), Amount.ofYuan(1).as(Qualifier.ABOUT))
                .forEach(tolerance -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> repairs.withPerHeadTolerance(tolerance))
                        .withMessage("The tolerance per head must be exact and not negative"));
    }

    @Test
    void findsNothingInTheLargestAmountsButWhatFits() {
        String most = "92233720368547758.07";
        Household household = Homes.earning(
                1, Homes.count("9223372036854775807"), Homes.statement(2016, most, most, most, most, "0", most, most));
        assertThat(words(Repairs.withDefaults().of(household, AS_OF), repair -> ""))
                .isEqualTo("CERTAIN statedMembers=1 H05_STATED_MEMBERS");
    }

    @Test
    void changesTheHouseholdOnlyWhenAskedTo() {
        Household faulty = home("FEMALE");
        Repair repair = Repairs.withDefaults().of(faulty, AS_OF).get(0);
        assertThat(repair.applyTo(faulty)).isEqualTo(home("MALE"));
        assertThat(faulty).isEqualTo(home("FEMALE"));
        assertThat(repair.changes())
                .containsExactly(Change.of(new IdentityPlaces(0).sex(), Sex.FEMALE, Sex.MALE))
                .doesNotContain(Change.of(new IdentityPlaces(1).sex(), Sex.FEMALE, Sex.MALE))
                .doesNotContain(Change.of(new IdentityPlaces(0).sex(), Sex.UNKNOWN, Sex.MALE))
                .doesNotContain(Change.of(new IdentityPlaces(0).sex(), Sex.FEMALE, Sex.UNKNOWN));
        assertThat(repair.changes().get(0))
                .hasSameHashCodeAs(repair(home("FEMALE")).changes().get(0));
    }

    @Test
    void refusesAHouseholdThatHasChangedSince() {
        Repair repair = repair(home("FEMALE"));
        List.of(home("MALE"), Homes.earning(0, Fact.notReported()))
                .forEach(changed -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> repair.applyTo(changed))
                        .withMessage("The household does not hold what the repair changes at members[0].identity.sex"));
        Repair perHead = repair(
                Homes.earning(1, Fact.notReported(), Homes.statement(2016, "4711", "0", "0", "0", "0", "4711", "471")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> perHead.applyTo(home("MALE")))
                .withMessage("The household does not hold what the repair changes at incomes[0].statedNetPerHead");
    }

    @Test
    void refusesARepairThatRepairsNothingOrIsCertainBesideOthers() {
        List<Change<?>> changes = List.of(Change.of(new IdentityPlaces(0).sex(), Sex.FEMALE, Sex.MALE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair("OWN", Certainty.LIKELY, 1, List.of(), List.of()))
                .withMessage("A repair must have a code and a change");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair(" ", Certainty.LIKELY, 1, changes, List.of()))
                .withMessage("A repair must have a code and a change");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair("OWN", Certainty.CERTAIN, 2, changes, List.of()))
                .withMessage("Number of alternatives (2) must be at least 1, and 1 where one is certain");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Repair("OWN", Certainty.LIKELY, 0, changes, List.of()))
                .withMessage("Number of alternatives (0) must be at least 1, and 1 where one is certain");
    }

    @Test
    void tellsAsAFindingHowManyRepairsThereAre() {
        Finding finding = repair(Homes.earning(
                        4, Fact.notReported(), Homes.statement(2016, "16000", "0", "0", "0", "?", "16000", "400")))
                .finding();
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location()).isEqualTo(Location.path("incomes[0].statedNet"));
        assertThat(Texts.of(Locale.ENGLISH).message(finding))
                .isEqualTo("The income does not agree with its parts or per head: 2 smallest repairs are possible");
        assertThat(Texts.of(Locale.CHINESE).message(finding)).isEqualTo("收入与分项或人数不符，改动最少的更正方法共2种");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "429090199000370015,1990-03-07,MALE,4711,4711,471",
                "429090199703070015,1990-03-07,MALE,4711,4712,4711",
                "429090199003070015,1990-07-03,MALE,4711,4711,471",
                "429090199003070015,1990-03-07,FEMALE,4711,4712,4711"
            })
    void printsNothingOfAnybody(String row) {
        String[] cells = row.split(",");
        Household household = Homes.of(
                List.of(Homes.identity(cells[0], "RESIDENT_ID", cells[1], cells[2])),
                Homes.count("2"),
                Homes.statement(2016, cells[3], "0", "0", "0", "0", cells[4], cells[5]));
        List<Repair> repairs = Repairs.withDefaults().of(household, AS_OF);
        assertThat(repairs).hasSizeGreaterThan(2).allSatisfy(repair -> {
            assertPrintsNothing(repair.toString());
            assertPrintsNothing(repair.changes().toString());
            assertPrintsNothing(repair.finding().toString() + repair.finding().arguments());
            assertPrintsNothing(Texts.of(Locale.CHINESE).message(repair.finding()));
            assertPrintsNothing(Texts.of(Locale.ENGLISH).message(repair.finding()));
        });
    }

    @Test
    void printsNothingOfAnybodyWithin() {
        Household household = home("FEMALE");
        assertThat(Repairs.withDefaults()).hasToString("Repairs");
        assertThat(new IdentityRepairs(0, household.members().get(0).identity(), "429090199003070015", Map.of(), AS_OF))
                .hasToString("IdentityRepairs(0)");
        assertThat(Slip.in("12").findFirst().orElseThrow()).hasToString("Slip(REPAIR_ID_TRANSPOSED)");
        assertThat(new Variable(4711, 0, 1)).hasToString("Variable(1)");
    }

    private static void assertPrintsNothing(String printed) {
        assertThat(printed).doesNotContain("429090", "1990", "471", "MALE", "男", "女");
    }

    private static Repair repair(Household household) {
        return Repairs.withDefaults().of(household, AS_OF).get(0);
    }

    private static Household home(String sex) {
        return Homes.of(
                List.of(Homes.identity("429090199003070015", "RESIDENT_ID", "1990-03-07", sex)), Fact.notReported());
    }

    /** Code or path, certainty, changes and silenced checks. */
    private static String words(List<Repair> repairs, Function<Repair, String> first) {
        return repairs.stream()
                .map(repair -> first.apply(repair) + repair.certainty() + " "
                        + repair.changes().stream().map(RepairsTest::words).collect(Collectors.joining("+")) + " "
                        + String.join("+", repair.silences()))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    private static String words(Change<?> change) {
        Object to =
                change.to() instanceof Quantity<?> quantity ? quantity.number().toPlainString() : change.to();
        return change.path().replaceAll(".*\\.", "") + "=" + to;
    }
}
