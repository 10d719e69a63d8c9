package org.povline.core.standard;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaLevel;

/**
 * Who may set what of a scheme, 制定权限: an entry for an area of a lower level than its role's must not be in force
 * together with this. Roles that are not named are for anybody to set.
 *
 * @param lowest by role, the lowest level of area that may
 * @param guidance the level of area whose line guides, 指导标准: no line of a smaller area within it may be below it;
 *     absent where none guides. Where a book holds no line of that level, nothing is compared
 */
public record Authority(
        Map<Role, AreaLevel> lowest, @Nullable AreaLevel guidance) implements Content {
    /** Refuses an authority over nothing, and one over authorities. */
    public Authority {
        lowest = Map.copyOf(lowest);
        Demands.none()
                .that("lowest", !lowest.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("lowest", !lowest.containsKey(Role.AUTHORITY), BookFault.BOOK_MISPLACED)
                .hold();
    }

    /** An authority with no line that guides. */
    public Authority(Map<Role, AreaLevel> lowest) {
        this(lowest, null);
    }

    /** Whether an entry of the role may be for areas of this level. */
    boolean allows(Role role, AreaLevel level) {
        return level.compareTo(lowest.getOrDefault(role, AreaLevel.VILLAGE)) <= 0;
    }
}
