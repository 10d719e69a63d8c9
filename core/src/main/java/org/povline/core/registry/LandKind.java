package org.povline.core.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What land is used for. A kind that is part of another must not be added to it. */
public enum LandKind {
    /** 耕地: all cultivated land. */
    CULTIVATED(null),
    /** 田: paddy field. */
    PADDY(CULTIVATED),
    /** 土, 旱地: dry field. */
    DRY_FIELD(CULTIVATED),
    /** 有效灌溉面积: cultivated land that is irrigated, whatever else it is. */
    IRRIGATED(CULTIVATED),
    /** 林地. */
    FOREST(null),
    /** 退耕还林: farmland returned to forest. */
    RETURNED_TO_FOREST(FOREST),
    /** 林果: orchard. */
    ORCHARD(null),
    /** 牧草地. */
    GRASSLAND(null),
    /** 水面. */
    WATER(null),
    /** 可开发荒坡: barren slope that could be developed. */
    DEVELOPABLE_SLOPE(null);

    private final @Nullable LandKind whole;

    LandKind(@Nullable LandKind whole) {
        this.whole = whole;
    }

    /** The kind that this one is part of, if it is. */
    public Optional<LandKind> partOf() {
        return Optional.ofNullable(whole);
    }
}
