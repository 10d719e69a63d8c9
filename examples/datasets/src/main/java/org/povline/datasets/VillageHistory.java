package org.povline.datasets;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povline.core.registry.Business;

/**
 * What is known of a village and has no place in its two ledgers: who joined and left between them, which households
 * were overlooked, who leads the villager groups, who runs a business. Keys alone; who is meant, the ledgers tell.
 *
 * @param changes who joined and left between the two ledgers, by household
 * @param overlookedHouseholds the keys of the households below the line of 2015 that nobody registered, 漏评
 * @param groupLeaders the key of the person who leads each villager group, 村民小组长, by the group's name
 * @param businesses the keys of the households that run one
 */
public record VillageHistory(
        List<MembershipChange> changes,
        List<String> overlookedHouseholds,
        Map<String, String> groupLeaders,
        Map<Business, List<String>> businesses) {
    /** Copies lists and maps. */
    public VillageHistory {
        changes = List.copyOf(changes);
        overlookedHouseholds = List.copyOf(overlookedHouseholds);
        groupLeaders = Collections.unmodifiableMap(new LinkedHashMap<>(groupLeaders));
        Map<Business, List<String>> copy = new EnumMap<>(Business.class);
        businesses.forEach((business, owners) -> copy.put(business, List.copyOf(owners)));
        businesses = Collections.unmodifiableMap(copy);
    }
}
