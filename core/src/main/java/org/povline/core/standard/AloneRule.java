package org.povline.core.standard;

import java.util.Set;

/**
 * Which severely disabled adults may apply for dibao alone by their own income, whatever the household has, 成年重度残疾人.
 *
 * @param disabilities who has one of these
 * @param grownFrom from this age, in completed years, 成年
 * @param conditions what else must hold, all of it
 */
public record AloneRule(Set<DisabilityClass> disabilities, int grownFrom, Set<AloneCondition> conditions) {
    private static final int OLDEST = 150;

    /** Refuses a rule that names no disability, and ages that nobody has. */
    public AloneRule {
        disabilities = Set.copyOf(disabilities);
        conditions = Set.copyOf(conditions);
        Demands.none()
                .that("disabilities", !disabilities.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("grownFrom", 0 <= grownFrom && grownFrom <= OLDEST, BookFault.BOOK_NUMBER_RANGE)
                .hold();
    }
}
