package org.povline.core.registry;

import java.util.Map;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.LandArea;

/**
 * The village as it describes itself, 村情.
 *
 * @param distanceToTown 距镇政府
 * @param distanceToCounty 距县城
 * @param territory 行政区划面积
 * @param land land by kind
 * @param hamlets 自然村寨
 * @param villagerGroups 村民小组
 * @param groupLeaders 村民小组长
 * @param committeeMembers 村两委成员
 */
public record VillageProfile(
        Declared<Distance> distanceToTown,
        Declared<Distance> distanceToCounty,
        Declared<LandArea> territory,
        Map<LandKind, Declared<LandArea>> land,
        Declared<Count> hamlets,
        Declared<Count> villagerGroups,
        Declared<Count> groupLeaders,
        Declared<Count> committeeMembers) {
    static final VillageProfile NOT_REPORTED = new VillageProfile(
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Map.of(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported());

    /** Takes what is left out as not reported. */
    public VillageProfile {
        distanceToTown = Declared.orNotReported(distanceToTown);
        distanceToCounty = Declared.orNotReported(distanceToCounty);
        territory = Declared.orNotReported(territory);
        land = Absent.map(land);
        hamlets = Declared.orNotReported(hamlets);
        villagerGroups = Declared.orNotReported(villagerGroups);
        groupLeaders = Declared.orNotReported(groupLeaders);
        committeeMembers = Declared.orNotReported(committeeMembers);
    }
}
