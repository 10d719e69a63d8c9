package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.datasets.generator.VillageHistory;

/**
 * The ledgers of the example village are what its seed draws, byte for byte. With {@code -Dpovline.rewrite=true} the
 * files are written instead; a reader of the difference decides whether to keep them.
 */
class LedgerFilesTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "povline", "datasets");
    private static final long FOUR_MEBIBYTES = 4L << 20;
    private static final VillageHistory VILLAGE = VillageHistory.example();

    @Test
    void theLedgerIsTheDrawnOneBesideTheDeclaredFigures() throws IOException {
        Ledger ledger = Ledger.of(ExampleVillage.declared().declared().orElseThrow(), VILLAGE.after());
        assertIsFile("ledger.json", ledger);
        assertThat(ExampleVillage.ledger()).isEqualTo(ledger);
    }

    @Test
    void theEarlierLedgerIsTheDrawnOne() throws IOException {
        assertIsFile("ledger-2015.json", Ledger.of(VILLAGE.before()));
        assertThat(ExampleVillage.earlierLedger()).isEqualTo(Ledger.of(VILLAGE.before()));
    }

    private static void assertIsFile(String name, Ledger ledger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerJson.withDefaults().write(ledger, bytes);
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("povline.rewrite")) {
            Files.write(file, bytes.toByteArray());
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
        assertThat(Files.size(file)).isLessThan(FOUR_MEBIBYTES);
        assertThat(LedgerJson.withDefaults().read(file).findings()).isEmpty();
    }
}
