package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.datasets.generator.GeneratedVillage;

/**
 * The ledgers and the history of the example village are what its seed draws, byte for byte; the inquiries of the ledger
 * are nobody's draw and stand in the file alone. With {@code -Dpovline.rewrite=true} the files are written instead; a
 * reader of the difference decides whether to keep them.
 */
class LedgerFilesTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "povline", "datasets");
    private static final long FOUR_MEBIBYTES = 4L << 20;
    private static final GeneratedVillage VILLAGE = GeneratedVillage.example();

    @Test
    void theLedgerIsTheDrawnOneBesideTheDeclaredFigures() throws IOException {
        Ledger ledger = Ledger.of(ExampleVillage.declared().declared().orElseThrow(), VILLAGE.after())
                .with(ExampleVillage.ledger().assessments());
        assertIsFile("ledger.json", ledger);
        assertThat(ExampleVillage.ledger()).isEqualTo(ledger);
    }

    @Test
    void theEarlierLedgerIsTheDrawnOne() throws IOException {
        assertIsFile("ledger-2015.json", Ledger.of(VILLAGE.before()));
        assertThat(ExampleVillage.earlierLedger()).isEqualTo(Ledger.of(VILLAGE.before()));
    }

    @Test
    void theHistoryIsTheDrawnOne() throws IOException {
        assertIsFile("history.json", HistoryJson.write(VILLAGE.history()));
        assertThat(ExampleVillage.history()).isEqualTo(VILLAGE.history());
    }

    private static void assertIsFile(String name, Ledger ledger) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LedgerJson.withDefaults().write(ledger, bytes);
        assertIsFile(name, bytes.toByteArray());
        assertThat(LedgerJson.withDefaults().read(FILES.resolve(name)).findings())
                .isEmpty();
    }

    private static void assertIsFile(String name, byte[] bytes) throws IOException {
        Path file = FILES.resolve(name);
        if (Boolean.getBoolean("povline.rewrite")) {
            Files.write(file, bytes);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(Files.size(file)).isLessThan(FOUR_MEBIBYTES);
    }
}
