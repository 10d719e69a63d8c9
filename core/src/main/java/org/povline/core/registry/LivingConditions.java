package org.povline.core.registry;

import org.povline.core.code.CookingFuel;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.RoadSurface;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;

/**
 * How a household lives.
 *
 * @param housing 住房鉴定等级; C and D are unsafe
 * @param floorArea 住房面积
 * @param safeWater 饮水安全
 * @param electricity 通生活用电
 * @param sanitaryToilet 卫生厕所
 * @param road 入户路
 * @param distanceToMainRoad 与村主干路距离
 * @param fuel 主要燃料
 */
public record LivingConditions(
        Fact<HousingGrade> housing,
        Fact<LandArea> floorArea,
        Fact<YesNo> safeWater,
        Fact<YesNo> electricity,
        Fact<YesNo> sanitaryToilet,
        Fact<RoadSurface> road,
        Fact<Distance> distanceToMainRoad,
        Fact<CookingFuel> fuel) {
    static final LivingConditions NOT_REPORTED = new LivingConditions(
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported());

    /** Takes what is left out as not reported. */
    public LivingConditions {
        housing = Fact.orNotReported(housing);
        floorArea = Fact.orNotReported(floorArea);
        safeWater = Fact.orNotReported(safeWater);
        electricity = Fact.orNotReported(electricity);
        sanitaryToilet = Fact.orNotReported(sanitaryToilet);
        road = Fact.orNotReported(road);
        distanceToMainRoad = Fact.orNotReported(distanceToMainRoad);
        fuel = Fact.orNotReported(fuel);
    }
}
