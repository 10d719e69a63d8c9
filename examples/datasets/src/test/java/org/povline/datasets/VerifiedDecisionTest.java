package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.datasets.testkit.DeterminationAssert.assertThatDetermination;
import static org.povline.datasets.testkit.Fixtures.aHousehold;
import static org.povline.datasets.testkit.Fixtures.aPerson;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.povline.core.code.WorkPlace;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Observation;
import org.povline.core.eligibility.Schemes;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.EvidenceKind;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeEvidence;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.standard.StandardBook;

/**
 * Incomes that nobody can prove, decided by what the sample schedule imputes: 500 to 3200 yuan for a month of ordinary
 * labour away. Two persons share 5710 yuan at the national line of 2015.
 */
class VerifiedDecisionTest {
    private static final LocalDate YEAR_END = LocalDate.of(2015, 12, 31);

    @Test
    void wagesThatNobodyToldAreImputedFromTheMonthsAway() {
        assertThatDetermination(decide(Fact.notReported(), 1, null))
                .isEligible()
                .leansOn("sample.income-schedule.2015");
        assertThatDetermination(decide(Fact.notReported(), 12, null)).isIneligibleFor("BELOW_NATIONAL_LINE");
        assertThatDetermination(decide(Fact.notReported(), 3, null)).isUndeterminedFor("WAGES");
    }

    @Test
    void paySlipThatAgreesNarrowsWhatIsImputedUntilItDecides() {
        assertThatDetermination(decide(Fact.notReported(), 3, atMost(5_000))).isEligible();
        assertThatDetermination(decide(Fact.of(Amount.ofYuan(5_000)), 3, atMost(5_000)))
                .isEligible();
    }

    @Test
    void declarationThatCannotBeTrueIsNamedWithTheYuanBetweenAndDecidesNothing() {
        Determination open = decide(Fact.of(Amount.ofYuan(1_000)), 12, null);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        Observation.Income income =
                (Observation.Income) open.trace().results().get(0).observed();
        assertThat(income.findings()).singleElement().satisfies(VerifiedDecisionTest::namesFiveThousandYuan);
    }

    private static void namesFiveThousandYuan(Finding finding) {
        assertThat(finding.code()).isEqualTo("INCOME_SOURCES_DISAGREE");
        assertThat(finding.arguments().get("yuan")).isEqualTo(Argument.of(new BigDecimal("5000.00")));
    }

    @Test
    void withoutScheduleTheWagesStayUnknown() {
        Household household = household(Fact.notReported(), 1);
        assertThatDetermination(
                        EligibilityEngine.of(StandardBook.china()).determine(Schemes.REGISTERED, household, YEAR_END))
                .isUndeterminedFor("WAGES");
    }

    private static Determination decide(Fact<Amount> wages, int months, @Nullable IncomeEvidence evidence) {
        Household household = household(wages, months);
        Assessment blank = Assessment.blank(household.key(), YEAR_END);
        Assessment assessment = new Assessment(
                household.key(),
                YEAR_END,
                blank.needs(),
                List.of(),
                blank.holdings(),
                blank.budget(),
                evidence == null ? List.of() : List.of(evidence),
                blank.obligors());
        return EligibilityEngine.of(ExampleVillage.standards())
                .determine(Schemes.REGISTERED, HouseholdCase.of(household).with(assessment), YEAR_END);
    }

    private static IncomeEvidence atMost(long yuan) {
        return new IncomeEvidence(
                EvidenceKind.PAY_SLIP,
                IncomePart.WAGES,
                DateRange.ofYear(2015),
                Fact.of(Amount.ofYuan(yuan).as(Qualifier.AT_MOST)));
    }

    private static Household household(Fact<Amount> wages, int months) {
        Household fixture = aHousehold()
                .asOf(YEAR_END)
                .with(
                        aPerson().away(WorkPlace.OUTSIDE_PROVINCE, months),
                        aPerson().female())
                .build();
        Fact<Amount> nothing = Fact.of(Amount.ofYuan(0));
        return fixture.withIncomes(List.of(new IncomeStatement(
                DateRange.ofYear(2015),
                wages,
                nothing,
                nothing,
                nothing,
                nothing,
                Fact.notReported(),
                Fact.notReported())));
    }
}
