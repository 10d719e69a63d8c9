package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.check.CheckBook;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Schemes;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessments;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;

/**
 * A cell that can be read and is an error by a check decides nothing: the criterion that reads its fact is unknown, though
 * by the cell alone it would be decided, and is decided in the clean ledger.
 */
class FaultyLedgerDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(ExampleVillage.standards());

    @ParameterizedTest
    @CsvSource({
        "3, 42, P08_BIRTH_AGAINST_ID, tekun, 2022-09-30, UNABLE_TO_WORK",
        "3, 42, P08_BIRTH_AGAINST_ID, exit, 2016-09-30, NEED_EDUCATION"
    })
    void anErrorOfACheckLeavesTheCriterionThatReadsTheFactUnknown(
            int row, int column, String code, String scheme, LocalDate date, String criterion) throws IOException {
        LedgerReading faulty = read("faulty-ledger.csv");
        Finding error = checks(faulty).stream()
                .filter(finding -> finding.code().equals(code))
                .filter(finding -> faulty.places()
                        .find(finding.location().path())
                        .filter(cell -> cell.row() == row && cell.column() == column)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        Subject subject = Subject.of(error, registry(faulty));
        assertThat(subject.truth(registry(read("clean-ledger.csv")), List.of(), scheme, date, criterion))
                .isNotEqualTo(Truth.UNKNOWN);
        assertThat(subject.truth(registry(faulty), List.of(), scheme, date, criterion))
                .isNotEqualTo(Truth.UNKNOWN);
        assertThat(subject.truth(registry(faulty), List.of(error), scheme, date, criterion))
                .isEqualTo(Truth.UNKNOWN);
    }

    /** Who is decided: a household, and a member of it by the place where schemes decide members. */
    private record Subject(String household, int member) {
        static Subject of(Finding finding, Registry registry) {
            String path = finding.location().path();
            return new Subject(
                    registry.households().get(number(path, "households[")).key(), number(path, ".members["));
        }

        private static int number(String path, String before) {
            int start = path.indexOf(before) + before.length();
            return Integer.parseInt(path, start, path.indexOf(']', start), 10);
        }

        Truth truth(Registry registry, List<Finding> findings, String scheme, LocalDate date, String criterion) {
            HouseholdCase found = HouseholdCase.all(registry, Assessments.none(), findings).stream()
                    .filter(subject -> subject.key().equals(household))
                    .findFirst()
                    .orElseThrow();
            boolean ofMember =
                    Schemes.ofMembers().contains(Schemes.ofHouseholds(scheme).orElseThrow());
            HouseholdCase decided = ofMember
                    ? found.withApplicant(
                            found.household().members().get(member).key())
                    : found;
            Determination determination =
                    ENGINE.determine(Schemes.ofHouseholds(scheme).orElseThrow(), decided, date);
            return determination.trace().results().stream()
                    .filter(result -> result.code().equals(criterion))
                    .findFirst()
                    .orElseThrow()
                    .truth();
        }
    }

    private static List<Finding> checks(LedgerReading reading) {
        return CheckBook.china(StandardBook.china()).check(registry(reading)).findings();
    }

    private static Registry registry(LedgerReading reading) {
        return reading.ledger().flatMap(Ledger::registry).orElseThrow();
    }

    private static LedgerReading read(String name) throws IOException {
        try (InputStream in = ExampleVillage.class.getResourceAsStream(name)) {
            return LedgerReader.withDefaults().asOf(DAY).read(in, name);
        }
    }
}
