package org.povline.reporting.section;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

    /** A village of which only what matters is told; 2016-09-30 is the day of both sides. */
    static Ledger of(String declared, String registry) {
        String head = "\"village\": {\"code\": \"522799100204\"}, \"asOf\": \"2016-09-30\"";
        String json = "{\"schema\": \"povline.ledger/1\", \"declared\": {" + head + declared + "}, \"registry\": {"
                + head + registry + "}}";
        return LedgerJson.withDefaults()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "village.json")
                .orElseThrow();
    }

    private static Ledger read(String resource) {
        return LedgerJson.withDefaults()
                .read(Villages.class.getResourceAsStream(resource), resource)
                .orElseThrow();
    }
}
