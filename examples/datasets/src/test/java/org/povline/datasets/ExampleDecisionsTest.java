package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.eligibility.CriterionResult;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Observation;
import org.povline.core.eligibility.Schemes;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.AmountRange;

/** The example village's inquiries let assistance be decided: for some, against some, and open where nobody asked. */
class ExampleDecisionsTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final Ledger LEDGER = ExampleVillage.ledger();
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(ExampleVillage.standards());
    private static final List<HouseholdCase> CASES =
            HouseholdCase.all(LEDGER.registry().orElseThrow(), LEDGER.assessments(), List.of());

    @ParameterizedTest
    @CsvFileSource(resources = "dibao-2016.csv", useHeadersInDisplayName = true)
    void holdsTheStatedIncomeAgainstTheLine(
            String household,
            int persons,
            long wages,
            long business,
            long property,
            long transfers,
            long costs,
            long total,
            Determination.Outcome outcome,
            String because) {
        assertThat(wages + business + property + transfers - costs).isEqualTo(total);
        Determination decided = ENGINE.determine(Schemes.DIBAO, subject(household), DAY);
        assertThat(decided.outcome()).isEqualTo(outcome);
        Observation.Income income =
                (Observation.Income) decided.trace().results().get(0).observed();
        assertThat(income.total()).isEqualTo(new AmountRange(total * 100, total * 100));
        assertThat(income.minPersons()).isEqualTo(persons).isEqualTo(income.maxPersons());
        assertThat(decided.trace().decisive())
                .extracting(CriterionResult::code)
                .containsExactlyInAnyOrder(because.split("\\+"));
    }

    @Test
    void areForSomeAgainstSomeAndOpenWhereNobodyAsked() {
        assertThat(outcomes(CASES.stream()
                        .map(subject -> ENGINE.determine(Schemes.DIBAO, subject, DAY))
                        .toList()))
                .containsOnlyKeys(Determination.Outcome.values());
        assertThat(outcomes(CASES.stream()
                        .flatMap(subject -> subject.household().members().stream()
                                .map(member -> subject.withApplicant(member.key())))
                        .map(subject -> ENGINE.determine(Schemes.TEKUN, subject, LocalDate.of(2016, 12, 31)))
                        .toList()))
                .containsOnlyKeys(Determination.Outcome.values());
    }

    private static Map<Determination.Outcome, Long> outcomes(List<Determination> decided) {
        return decided.stream().collect(Collectors.groupingBy(Determination::outcome, Collectors.counting()));
    }

    private static HouseholdCase subject(String household) {
        return CASES.stream()
                .filter(subject -> subject.key().equals(household))
                .findFirst()
                .orElseThrow();
    }
}
