package org.povline.core.area;

import static java.util.Objects.requireNonNull;

/**
 * An area as it was called and placed for some time: one code may have stood for several, one after the other.
 *
 * @param code its code
 * @param name its official name
 * @param parent the code of the area it belongs to; the nation is its own parent
 */
public record Area(AreaCode code, String name, AreaCode parent) {
    /** The whole country. */
    public static final Area NATION = new Area(AreaCode.NATION, "全国", AreaCode.NATION);

    /** Refuses a blank name, a parent that is not on a wider level, and one that contradicts a code which nests. */
    public Area {
        requireNonNull(parent, "parent");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Area " + code + " must have a name");
        }
        if (!mayBelong(code, parent)) {
            throw new IllegalArgumentException("Area " + code + " must not belong to " + parent);
        }
    }

    /** The level, as the code tells it. */
    public AreaLevel level() {
        return code.level();
    }

    private static boolean mayBelong(AreaCode code, AreaCode parent) {
        return code.enclosing()
                .map(parent::equals)
                .orElseGet(() -> parent.level().compareTo(code.level()) < 0 || code.equals(AreaCode.NATION));
    }
}
