package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * One call of the work team.
 *
 * @param on the day
 * @param target whom it was paid to
 * @param household the key of the household; not applicable for a visit that was to no household
 * @param persons how many persons were met
 */
public record FieldVisit(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        VisitTarget target,
        Fact<String> household,
        Fact<Count> persons) {
    /** Refuses a visit without day or target. */
    public FieldVisit {
        requireNonNull(on, "on");
        requireNonNull(target, "target");
        household = Fact.orNotReported(household);
        persons = Fact.orNotReported(persons);
    }
}
