package org.povline.datasets.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.povline.datasets.testkit.DeterminationAssert.assertThatDetermination;
import static org.povline.datasets.testkit.Fixtures.aHousehold;
import static org.povline.datasets.testkit.Fixtures.aPerson;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.Schemes;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.standard.StandardBook;

class DeterminationAssertTest {
    private static final LocalDate YEAR_END = LocalDate.of(2015, 12, 31);
    private static final Determination POOR = registered(aHousehold().earning(2015, 2854));
    private static final Determination ON_THE_LINE = registered(aHousehold().earning(2015, 2855));
    private static final Determination SILENT = registered(aHousehold());

    @Test
    void passesOnWhatWasDecided() {
        assertThatDetermination(POOR)
                .isEligible()
                .isEligibleAs("registered")
                .has("BELOW_NATIONAL_LINE", Truth.SATISFIED)
                .leansOn("registered.line.2015");
        assertThatDetermination(ON_THE_LINE).isIneligibleFor("BELOW_NATIONAL_LINE");
        assertThatDetermination(SILENT).isUndeterminedFor("INCOME_STATEMENT");
    }

    @Test
    void failsOnWhatWasNotAndSaysWhatWas() {
        fails(ON_THE_LINE, DeterminationAssert::isEligible, "INELIGIBLE registered");
        fails(POOR, poor -> poor.isEligibleAs("dibao"), "ELIGIBLE registered");
        fails(POOR, poor -> poor.isIneligibleFor("BELOW_NATIONAL_LINE"), "BELOW_NATIONAL_LINE=SATISFIED");
        fails(ON_THE_LINE, above -> above.isIneligibleFor("OTHER"), "INELIGIBLE for [OTHER]");
        fails(SILENT, open -> open.isUndeterminedFor("WAGES"), "UNDETERMINED registered");
        fails(POOR, poor -> poor.has("BELOW_NATIONAL_LINE", Truth.UNKNOWN), "BELOW_NATIONAL_LINE=SATISFIED");
        fails(POOR, poor -> poor.leansOn("registered.line.2016"), "a decision by registered.line.2016");
    }

    private static void fails(Determination determination, Consumer<DeterminationAssert> assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(assertThatDetermination(determination)))
                .withMessageContaining(message);
    }

    private static Determination registered(HouseholdFixture fixture) {
        Household household = fixture.with(aPerson()).build();
        return EligibilityEngine.of(StandardBook.china()).determine(Schemes.REGISTERED, household, YEAR_END);
    }
}
