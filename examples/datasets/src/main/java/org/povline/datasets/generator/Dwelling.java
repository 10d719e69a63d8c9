package org.povline.datasets.generator;

import org.povline.core.code.CookingFuel;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.RoadSurface;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.YesNo;

/** A few ways to live, from new houses by the road to such as should not be lived in. */
enum Dwelling {
    NEW(HousingGrade.A, YesNo.YES, YesNo.YES, RoadSurface.CONCRETE, CookingFuel.CLEAN),
    SOUND(HousingGrade.B, YesNo.YES, YesNo.YES, RoadSurface.CONCRETE, CookingFuel.COAL),
    OLD(HousingGrade.B, YesNo.YES, YesNo.NO, RoadSurface.GRAVEL, CookingFuel.FIREWOOD),
    DRY(HousingGrade.B, YesNo.NO, YesNo.NO, RoadSurface.GRAVEL, CookingFuel.FIREWOOD),
    WORN(HousingGrade.C, YesNo.YES, YesNo.NO, RoadSurface.EARTH, CookingFuel.FIREWOOD),
    DANGEROUS(HousingGrade.D, YesNo.NO, YesNo.NO, RoadSurface.EARTH, CookingFuel.FIREWOOD);

    private final HousingGrade housing;
    private final YesNo water;
    private final YesNo toilet;
    private final RoadSurface road;
    private final CookingFuel fuel;

    Dwelling(HousingGrade housing, YesNo water, YesNo toilet, RoadSurface road, CookingFuel fuel) {
        this.housing = housing;
        this.water = water;
        this.toilet = toilet;
        this.road = road;
        this.fuel = fuel;
    }

    LivingConditions living(LandArea floor, Distance toRoad) {
        return new LivingConditions(
                Fact.of(housing),
                Fact.of(floor),
                Fact.of(water),
                Facts.YES,
                Fact.of(toilet),
                Fact.of(road),
                Fact.of(toRoad),
                Fact.of(fuel));
    }
}
