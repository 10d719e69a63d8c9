package org.povline.reporting.section;

import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;

/** Villages to report on, with gaps and contradictions that the example village does not have. */
public final class Villages {
    private Villages() {}

    public static Ledger hill() {
        return read("hill-village.json");
    }

    /** Declares one thing and holds another. */
    public static Ledger valley() {
        return read("valley-village.json");
    }

    public static Ledger silent() {
        return read("silent-village.json");
    }

    private static Ledger read(String resource) {
        return LedgerJson.withDefaults()
                .read(Villages.class.getResourceAsStream(resource), resource)
                .orElseThrow();
    }
}
