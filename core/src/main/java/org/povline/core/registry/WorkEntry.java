package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.povline.core.quantity.Count;

/**
 * Something else that the work team did and counts.
 *
 * @param on the day
 * @param kind what
 * @param number how many
 */
public record WorkEntry(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, WorkKind kind, Count number) {
    /** Refuses an entry that lacks anything. */
    public WorkEntry {
        requireNonNull(on, "on");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
    }
}
