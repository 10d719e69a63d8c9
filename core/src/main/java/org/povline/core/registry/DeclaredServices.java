package org.povline.core.registry;

import java.util.Map;
import org.povline.core.code.RoadSurface;
import org.povline.core.quantity.Count;

/**
 * Public services of a village, as it states them.
 *
 * @param facilities how many of each; what is left out was not asked for
 * @param roadToTown surface of the road to the township
 * @param householdsWithoutSafeWater 未实现饮水安全户数
 * @param householdsInDangerousHouses 危房户数
 */
public record DeclaredServices(
        @OmitIfNotAsked Map<Facility, Declared<Count>> facilities,
        @OmitIfNotAsked Declared<RoadSurface> roadToTown,
        @OmitIfNotAsked Declared<Count> householdsWithoutSafeWater,
        @OmitIfNotAsked Declared<Count> householdsInDangerousHouses) {
    static final DeclaredServices NOT_ASKED =
            new DeclaredServices(Map.of(), Declared.notAsked(), Declared.notAsked(), Declared.notAsked());

    /** Takes what is left out as not asked for. */
    public DeclaredServices {
        facilities = Absent.map(facilities);
        roadToTown = Declared.orNotAsked(roadToTown);
        householdsWithoutSafeWater = Declared.orNotAsked(householdsWithoutSafeWater);
        householdsInDangerousHouses = Declared.orNotAsked(householdsInDangerousHouses);
    }
}
