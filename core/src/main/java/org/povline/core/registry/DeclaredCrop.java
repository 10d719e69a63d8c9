package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.LandArea;

/**
 * A crop and the land that it grows on, as a village states it.
 *
 * @param name what is grown
 * @param area on how much land
 */
public record DeclaredCrop(String name, Declared<LandArea> area) {
    /** Refuses a crop without name. */
    public DeclaredCrop {
        requireNonNull(name, "name");
        area = Declared.orNotReported(area);
    }

    @Override
    public String toString() {
        return "DeclaredCrop";
    }
}
