package org.povline.core.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;

class SuggestedRepairsTest {
    private static final LocalDate AS_OF = LocalDate.of(2016, 12, 31);
    private static final String SOUND = "429090198512242343";
    private static final String SWAPPED = "429090198512242334";

    /** One household without a fault, one whose second member's number has two signs swapped, one with two incomes. */
    private static final SuggestedRepairs REPAIRS = SuggestedRepairs.of(
            List.of(
                    Homes.of(List.of(person(SOUND)), Fact.notReported()),
                    Homes.of(List.of(person("?"), person(SWAPPED)), Fact.notReported()),
                    Homes.earning(
                            2,
                            Fact.notReported(),
                            Homes.statement(2015, "1000", "0", "0", "0", "0", "1000", "?"),
                            Homes.statement(2016, "1000", "0", "0", "0", "0", "1001", "?"))),
            Repairs.withDefaults(),
            AS_OF);

    @ParameterizedTest
    @CsvSource({
        "P03_ID_CHECK_DIGIT, households[1].members[1].identity.documentNumber, 1",
        "P05_ID_BIRTH_DATE, households[1].members[1].identity.documentNumber, 0",
        "P03_ID_CHECK_DIGIT, households[1].members[1], 1",
        "P03_ID_CHECK_DIGIT, households[1].members[0].identity.documentNumber, 0",
        "P03_ID_CHECK_DIGIT, households[1].members[11].identity.documentNumber, 0",
        "P03_ID_CHECK_DIGIT, households[0].members[1].identity.documentNumber, 0",
        "P03_ID_CHECK_DIGIT, households[1].living.road, 0",
        "P07_SEX_AGAINST_ID, households[1].members[1].identity.documentNumber, 0"
    })
    void bringsARepairToTheFindingThatItWouldSilence(String code, String path, int repairs) {
        assertThat(REPAIRS.against(finding(code, path))).hasSize(repairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "village.code",
                "households",
                "households[1]",
                "households[x].key",
                "households[].key",
                "households[99999999999].key",
                "households[-1].key",
                "declared.households[1].members[1].identity"
            })
    void hasNothingForAFindingThatStandsInNoHousehold(String path) {
        assertThat(REPAIRS.against(finding("P03_ID_CHECK_DIGIT", path))).isEmpty();
    }

    @Test
    void tellsARepairAtItsPlaceAmongTheHouseholds() {
        SuggestedRepair suggested = REPAIRS.against(
                        finding("P03_ID_CHECK_DIGIT", "households[1].members[1].identity.documentNumber"))
                .get(0);
        assertThat(suggested.household()).isEqualTo(1);
        assertThat(suggested.finding().location().path()).isEqualTo("households[1].members[1].identity.documentNumber");
        assertThat(suggested.finding().code()).isEqualTo("REPAIR_ID_TRANSPOSED");
    }

    @Test
    void aRepairOfOneStatementSilencesNothingAboutAnother() {
        String code = "H18_INCOME_SUM";
        assertThat(REPAIRS.against(finding(code, "households[2].incomes[1].statedNet")))
                .isNotEmpty();
        assertThat(REPAIRS.against(finding(code, "households[2].incomes[0].statedNet")))
                .isEmpty();
    }

    @Test
    void tellsAlternativesApartByTheSignsThatDifferAndNotByWhatTheyAre() {
        Household household =
                Homes.of(List.of(Homes.identity("429090199003070515", "?", "1990-03-07", "MALE")), Fact.notReported());
        List<SuggestedRepair> alternatives = SuggestedRepairs.of(List.of(household), Repairs.withDefaults(), AS_OF)
                .all();
        assertThat(alternatives)
                .hasSize(9)
                .extracting(each -> Texts.of(Locale.ENGLISH).message(each.finding()))
                .doesNotHaveDuplicates()
                .contains("One sign of the identity number may be wrong: 16 (9 possible repairs)");
        assertThat(SuggestedRepairs.remarks(alternatives))
                .singleElement()
                .satisfies(remark -> assertThat(Texts.of(Locale.CHINESE).message(remark))
                        .isEqualTo("证件号码可能有一位写错（第1 / 2 / 3 / 4 / 5 / 6 / 15 / 16 / 18位），建议核对（共9种改法）"));
    }

    @Test
    void tellsAllInTheOrderOfTheHouseholds() {
        assertThat(REPAIRS.all())
                .extracting(SuggestedRepair::household)
                .isSorted()
                .startsWith(1)
                .endsWith(2);
        assertThat(SuggestedRepairs.none().all()).isEmpty();
        assertThat(REPAIRS).hasToString("SuggestedRepairs(2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuggestedRepair(-1, REPAIRS.all().get(0).repair()));
    }

    private static Identity person(String number) {
        return Homes.identity(number, "?", "1985-12-24", "FEMALE");
    }

    private static Finding finding(String code, String path) {
        return Finding.of(code, Severity.ERROR, Location.path(path));
    }
}
