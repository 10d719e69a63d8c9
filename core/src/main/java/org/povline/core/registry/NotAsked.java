package org.povline.core.registry;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Fact;

/**
 * Leaves out of JSON what a ledger was not asked for and whose absence reads as that, so that a ledger of before the
 * facts of 2021 is written as it always was. Public because Jackson makes one.
 */
public final class NotAsked {
    private static final Set<Object> EMPTY = Set.of(
            Fact.notAsked(),
            Declared.notAsked(),
            Map.of(),
            WorkSituation.NOT_ASKED,
            Circumstances.NOT_ASKED,
            Help.NOT_ASKED,
            DeclaredAssisted.NOT_ASKED,
            DeclaredLifting.NOT_ASKED,
            DeclaredServices.NOT_ASKED);

    /** For Jackson. */
    public NotAsked() {}

    /** Whether the value is to be left out. */
    @Override
    public boolean equals(@Nullable Object value) {
        return value != null && EMPTY.contains(value);
    }

    /** Not to be kept in sets. */
    @Override
    public int hashCode() {
        return 0;
    }
}
