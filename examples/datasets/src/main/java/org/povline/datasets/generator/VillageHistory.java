package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povline.core.registry.Business;
import org.povline.core.registry.Registry;

/**
 * One village on 2015-12-31 and on 2016-09-30, drawn from a seed so that on the later day it adds up to the totals of
 * the example village: 410 households and 2103 persons, 47 registered households, 31 members of the Party, and the rest
 * that the package's tests list. The same households stand on both days under the same keys; persons were born, died
 * and married in between.
 *
 * <p>What the registry has no place for stands beside it: who joined and left, which households are below the poverty line like the
 * registered ones and were overlooked, who leads the villager groups, who runs a business.
 *
 * @param before the ledger of 2015-12-31
 * @param after the ledger of 2016-09-30
 * @param changes who joined and left between the two, by household
 * @param overlookedHouseholds the keys of the households below the line of 2015 that nobody registered, 漏评
 * @param groupLeaders the key of the person who leads each villager group, 村民小组长, by the group's name
 * @param businesses the keys of the households that run one
 */
public record VillageHistory(
        Registry before,
        Registry after,
        List<MembershipChange> changes,
        List<String> overlookedHouseholds,
        Map<String, String> groupLeaders,
        Map<Business, List<String>> businesses) {
    private static final long EXAMPLE_SEED = 675;

    /** Copies lists and maps. */
    public VillageHistory {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        changes = List.copyOf(changes);
        overlookedHouseholds = List.copyOf(overlookedHouseholds);
        groupLeaders = Collections.unmodifiableMap(new LinkedHashMap<>(groupLeaders));
        businesses = Collections.unmodifiableMap(new EnumMap<>(businesses));
    }

    /** The example village, whose two ledgers come with the library as files. */
    public static VillageHistory example() {
        return drawn(EXAMPLE_SEED);
    }

    /** Another village with the same totals. */
    public static VillageHistory drawn(long seed) {
        return new VillageDrawing(seed).draw();
    }

    @Override
    public String toString() {
        return "VillageHistory(" + before + ", " + after + ")";
    }
}
