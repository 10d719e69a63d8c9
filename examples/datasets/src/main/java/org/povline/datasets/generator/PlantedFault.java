package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

/**
 * A fault that the generator planted, and where: what a check should find.
 *
 * @param household the household's key
 * @param person the person's key; empty where the fault is the household's
 * @param path from the household to the field: {@code members[2].identity.documentNumber}
 * @param kind what is wrong
 */
public record PlantedFault(String household, String person, String path, DirtKind kind) {
    /** Refuses null. */
    public PlantedFault {
        requireNonNull(household, "household");
        requireNonNull(person, "person");
        requireNonNull(path, "path");
        requireNonNull(kind, "kind");
    }
}
