package org.povline.core.registry;

import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;

/**
 * Land that a household has under one crop.
 *
 * @param key the crop, by the name of its item in the schedule that imputes income, such as {@code rice}
 * @param area how much
 */
public record Crop(String key, Fact<LandArea> area) {
    /** Refuses a crop without key. */
    public Crop {
        Keys.require(key);
        area = Fact.orNotReported(area);
    }
}
