package org.povline.datasets;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povline.core.code.HouseholdKind;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;

/** The example village before the rules of its time. */
class VillageDecisionsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2015, 12, 31);
    private static final Set<HouseholdKind> REGISTERED =
            EnumSet.of(HouseholdKind.ORDINARY_POOR, HouseholdKind.DIBAO_POOR, HouseholdKind.WUBAO_POOR);

    @Test
    void theRegisteredComeOutAsSuchUnderTheShippedLineAndOfTheOthersTheOverlookedOnes() {
        Registry registry = ExampleVillage.earlierLedger().registry().orElseThrow();
        Set<String> expected = new HashSet<>(ExampleVillage.history().overlookedHouseholds());
        registry.households().stream()
                .filter(household -> household.registration().kind().test(REGISTERED::contains) == Truth.SATISFIED)
                .map(Household::key)
                .forEach(expected::add);
        assertThat(expected)
                .hasSize(47 + ExampleVillage.history().overlookedHouseholds().size());
        List<Determination> decided = decided(StandardBook.china(), Schemes.REGISTERED, registry);
        assertThat(keys(decided, Outcome.ELIGIBLE)).isEqualTo(expected);
        assertThat(keys(decided, Outcome.UNDETERMINED)).isEmpty();
        assertThat(keys(decided, Outcome.INELIGIBLE)).hasSize(410 - expected.size());
    }

    @Test
    void noneIsDecidedForDibaoWhereNobodyAskedForAssetsUnlessTheIncomeDecides() {
        Registry registry = ExampleVillage.earlierLedger().registry().orElseThrow();
        List<Determination> decided = decided(ExampleVillage.standards(), Schemes.DIBAO, registry);
        assertThat(keys(decided, Outcome.ELIGIBLE)).isEmpty();
        assertThat(decided)
                .filteredOn(determination -> determination.outcome() == Outcome.UNDETERMINED)
                .isNotEmpty()
                .allSatisfy(open -> assertThat(((Determination.Undetermined) open).wouldDecide())
                        .isNotEmpty());
    }

    private static List<Determination> decided(StandardBook book, Scheme<HouseholdCase> scheme, Registry registry) {
        EligibilityEngine engine = EligibilityEngine.of(book);
        return registry.households().stream()
                .map(household -> engine.determine(scheme, household, YEAR_END))
                .toList();
    }

    private static Set<String> keys(List<Determination> decided, Outcome outcome) {
        return decided.stream()
                .filter(determination -> determination.outcome() == outcome)
                .map(determination -> determination.trace().key())
                .collect(toSet());
    }
}
