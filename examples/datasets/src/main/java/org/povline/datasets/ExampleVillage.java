package org.povline.datasets;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardBookJson;

/**
 * A village of 410 households and 2,103 persons, as its work team described it in 2016. Its figures stand in
 * {@code village.json}: those that the team's report printed beyond sense are restored, those that contradict each
 * other are marked as doubtful, each with what was printed and why. The report bears no day; 2016-09-30 follows from its
 * seven months of work since March 2016.
 */
public final class ExampleVillage {
    private ExampleVillage() {}

    /** What the village states about itself, as of 2016-09-30. */
    public static Ledger declared() {
        return read("village.json");
    }

    /**
     * The same beside a ledger that was drawn to add up to it, as of 2016-09-30, and beside inquiries of the registered
     * households and of every sixteenth other, by which dibao and tekun decide.
     */
    public static Ledger ledger() {
        return read("ledger.json");
    }

    /** The ledger of the same households nine months earlier, as of 2015-12-31, with nothing stated beside it. */
    public static Ledger earlierLedger() {
        return read("ledger-2015.json");
    }

    /** What is known of the village and has no place in the two ledgers; refers to both by keys. */
    public static VillageHistory history() {
        try (InputStream in = open("history.json")) {
            return HistoryJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The shipped standards with a sample of local ones laid over them for the county of the village: made-up numbers,
     * marked as such and unverified, that show what a host has to bring. From 2026-07-01 on a county sets none of them, so
     * that its schemes of assistance have no standard there.
     */
    public static StandardBook standards() {
        StandardBook sample = StandardBookJson.withDefaults()
                .read(open("standards.json"), "standards.json")
                .orElseThrow();
        return StandardBook.china()
                .overlaid(sample, sample.mandate().orElseThrow())
                .orElseThrow();
    }

    private static Ledger read(String resource) {
        return LedgerJson.withDefaults().read(open(resource), resource).orElseThrow();
    }

    private static InputStream open(String resource) {
        return requireNonNull(ExampleVillage.class.getResourceAsStream(resource), resource);
    }
}
