package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Surface of the road to the house, 入户路.
 *
 * <p>Source: one table of the registry's codes.
 */
public enum RoadSurface implements Coded {
    /** 泥土. */
    EARTH("01", "泥土", "泥土路"),
    /** 砂石. */
    GRAVEL("02", "砂石", "砂石路"),
    /** 水泥. */
    CONCRETE("03", "水泥", "水泥路"),
    /** 沥青. */
    ASPHALT("04", "沥青", "沥青路"),
    /** A hard surface that is not told apart, 硬化: what a column 入户路硬化 says by 是. */
    HARDENED("硬化"),
    /** No hard surface, 未硬化. */
    UNHARDENED("未硬化");

    private final Coding coding;

    RoadSurface(String label) {
        coding = Coding.of(label);
    }

    RoadSurface(String code, String label, String... aliases) {
        coding = Coding.of(label, aliases).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }

    /** Whether the road has a hard surface, as 通硬化路 asks. */
    public boolean isHard() {
        return this == CONCRETE || this == ASPHALT || this == HARDENED;
    }
}
