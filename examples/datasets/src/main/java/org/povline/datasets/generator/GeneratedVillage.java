package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import org.povline.core.registry.Registry;
import org.povline.datasets.VillageHistory;

/**
 * One village on 2015-12-31 and on 2016-09-30, drawn from a seed so that on the later day it adds up to the totals of
 * the example village: 410 households and 2103 persons, 47 registered households, 31 members of the Party, and the rest
 * that the package's tests list. The same households stand on both days under the same keys; persons were born, died
 * and married in between.
 *
 * @param before the ledger of 2015-12-31
 * @param after the ledger of 2016-09-30
 * @param history what stands beside the two
 */
public record GeneratedVillage(Registry before, Registry after, VillageHistory history) {
    private static final long EXAMPLE_SEED = 4055;

    /** Refuses null. */
    public GeneratedVillage {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(history, "history");
    }

    /** The example village, whose two ledgers and history come with the library as files. */
    public static GeneratedVillage example() {
        return drawn(EXAMPLE_SEED);
    }

    /** Another village with the same totals. */
    public static GeneratedVillage drawn(long seed) {
        return new VillageDrawing(seed).draw();
    }
}
