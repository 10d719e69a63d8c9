package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.povline.core.check.CheckBook;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;

/** The example village before the book of checks. */
class VillageChecksTest {
    private static final CheckBook BOOK = CheckBook.china(ExampleVillage.standards());

    @Test
    void noHouseholdOfEitherLedgerIsInError() {
        assertThat(BOOK.check(ExampleVillage.ledger().registry().orElseThrow()).findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
        assertThat(BOOK.check(ExampleVillage.earlierLedger().registry().orElseThrow())
                        .findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }
}
