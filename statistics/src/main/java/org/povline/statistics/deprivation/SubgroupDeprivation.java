package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * M0 of the whole as the groups' M0, weighted by their parts of the population: it is their sum exactly, since scores are
 * added up person by person.
 *
 * @param overall all groups together
 * @param groups each, in the order given
 * @param <G> what names a group
 */
public record SubgroupDeprivation<G>(DeprivationMeasures overall, Map<G, GroupDeprivation> groups) {
    /** Refuses null and copies. */
    public SubgroupDeprivation {
        requireNonNull(overall, "overall");
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(groups, "groups")));
    }
}
