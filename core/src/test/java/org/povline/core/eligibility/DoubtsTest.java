package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Household;
import org.povline.core.registry.Specimens;
import org.povline.core.registry.Specimens.Filling;

class DoubtsTest {
    private static final Household HOUSEHOLD = Specimens.of(Household.class, Filling.KNOWN);

    @ParameterizedTest
    @ValueSource(strings = {"incomes[0].wages", "/incomes/0/wages", "incomes.0.wages"})
    void doubtsTheFactThatTheErrorStandsOnAndNoOther(String path) {
        Household doubted = Doubts.of(List.of(error(path))).in(HOUSEHOLD);
        assertThat(doubted.incomes().get(0).wages()).isEqualTo(Fact.missing(MissingReason.DOUBTED));
        assertThat(doubted.incomes().get(0).business())
                .isEqualTo(HOUSEHOLD.incomes().get(0).business());
        assertThat(doubted.members()).isEqualTo(HOUSEHOLD.members());
    }

    @Test
    void doubtsTheWholeFactForAnErrorWithinIt() {
        Household doubted =
                Doubts.of(List.of(error("members[0].health.disability.level"))).in(HOUSEHOLD);
        assertThat(doubted.members().get(0).health().disability().isKnown()).isFalse();
        assertThat(doubted.members().get(0).health().conditions().isKnown()).isTrue();
    }

    @Test
    void doubtsEveryFactOfARecordThatTheErrorStandsOn() {
        Household doubted = Doubts.of(List.of(error("members[0].identity"))).in(HOUSEHOLD);
        assertThat(doubted.members().get(0).identity().birthDate().isKnown()).isFalse();
        assertThat(doubted.members().get(0).identity().sex().isKnown()).isFalse();
        assertThat(doubted.members().get(0).work())
                .isEqualTo(HOUSEHOLD.members().get(0).work());
    }

    @Test
    void findsTheFactInAMapByItsKey() {
        String kind = HOUSEHOLD.land().keySet().iterator().next().name();
        Household doubted = Doubts.of(List.of(error("land." + kind))).in(HOUSEHOLD);
        assertThat(doubted.land().values()).noneMatch(Fact::isKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noSuchComponent.wages", "incomes[7].wages", "key"})
    void leavesTheHouseholdWhereNoCriterionReads(String path) {
        assertThat(Doubts.of(List.of(error(path))).in(HOUSEHOLD)).isEqualTo(HOUSEHOLD);
    }

    @Test
    void takesWarningsForWhatTheyAre() {
        Finding warning = new Finding("CODE", Severity.WARNING, Location.path("incomes[0].wages"), Map.of());
        assertThat(Doubts.of(List.of(warning)).in(HOUSEHOLD)).isEqualTo(HOUSEHOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/households/3/incomes/0/wages",
                "households[3].incomes[0].wages",
                "households[3].incomes"
            })
    void findsTheHouseholdOfARegistryByItsPlace(String path) {
        Map<String, Doubts> doubts = Doubts.of(List.of(error(path))).byHousehold();
        assertThat(doubts).containsOnlyKeys("3");
        assertThat(doubts.getOrDefault("3", Doubts.NONE)
                        .in(HOUSEHOLD)
                        .incomes()
                        .get(0)
                        .wages()
                        .isKnown())
                .isFalse();
        assertThat(Doubts.NONE.in(HOUSEHOLD)).isEqualTo(HOUSEHOLD);
    }

    private static Finding error(String path) {
        return Finding.of("CODE", Severity.ERROR, Location.path(path));
    }
}
