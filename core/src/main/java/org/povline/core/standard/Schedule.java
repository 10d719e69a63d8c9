package org.povline.core.standard;

import java.util.List;
import java.util.Map;
import org.povline.core.registry.IncomePart;

/**
 * What income is imputed where a ledger states none, and what is plausible where it does.
 *
 * @param items one for each key and part of income
 */
public record Schedule(List<Imputation> items) implements Content {
    /** Refuses an empty schedule and two items of one key and part. */
    public Schedule {
        items = List.copyOf(items);
        long different = items.stream().map(Schedule::rank).distinct().count();
        Demands.none()
                .that("items", !items.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("items", different == items.size(), BookFault.BOOK_REPEATED)
                .hold();
    }

    private static Map.Entry<String, IncomePart> rank(Imputation item) {
        return Map.entry(item.key(), item.part());
    }
}
