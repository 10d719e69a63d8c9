package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.ledger.LedgerFormat;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.LedgerWriter;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;

/** Generated villages stand the way through a table: what was written is read as the same households. */
class TableRoundTripTest {
    @ParameterizedTest
    @EnumSource(LedgerFormat.class)
    void aGeneratedVillageIsReadAsItWasWritten(LedgerFormat format) throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            Registry registry =
                    LedgerGenerator.withSeed(seed).householdsPerVillage(120).registry(0);
            List<Household> households = registry.households();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(LedgerWriter.withDefaults().as(format).write(households, out, "village"))
                    .isEmpty();
            LedgerReading reading = LedgerReader.withDefaults()
                    .asOf(registry.asOf())
                    .read(new ByteArrayInputStream(out.toByteArray()), "village");
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.households()).isEqualTo(households);
            assertThat(reading.ledger()).isPresent();
        }
    }
}
