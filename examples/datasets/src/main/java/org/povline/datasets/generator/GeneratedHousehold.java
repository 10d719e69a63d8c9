package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.registry.Household;

/**
 * A household and the faults in it.
 *
 * @param household as the ledger has it
 * @param faults what was planted; nothing in a clean ledger
 */
public record GeneratedHousehold(Household household, List<PlantedFault> faults) {
    /** Copies the faults. */
    public GeneratedHousehold {
        requireNonNull(household, "household");
        faults = List.copyOf(faults);
    }

    GeneratedHousehold with(DirtKind kind, GeneratedHousehold neighbour, Draws draws) {
        List<PlantedFault> more = new ArrayList<>(faults);
        return new GeneratedHousehold(new Soil(household, neighbour, draws, more).plant(kind), more);
    }
}
