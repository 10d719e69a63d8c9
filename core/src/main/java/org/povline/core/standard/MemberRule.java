package org.povline.core.standard;

import java.util.Collections;
import java.util.Set;
import org.povline.core.registry.MemberStanding;

/**
 * Who is counted as a member of the household, 共同生活的家庭成员.
 *
 * @param always ties that make a member
 * @param ifLivingInCommon ties that make a member of who has long lived in common
 * @param excluded what takes a member out, whatever the tie
 * @param fullAge the age from which a child is no minor any more, in completed years
 */
public record MemberRule(
        Set<FamilyTie> always, Set<FamilyTie> ifLivingInCommon, Set<MemberStanding> excluded, int fullAge)
        implements Content {
    private static final int OLDEST = 30;

    /**
     * Refuses a rule without members, a tie under both heads, the exclusion of whoever is present, and a full age below 1
     * or above 30.
     */
    public MemberRule {
        always = Set.copyOf(always);
        ifLivingInCommon = Set.copyOf(ifLivingInCommon);
        excluded = Set.copyOf(excluded);
        Demands.none()
                .that("always", !always.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("ifLivingInCommon", Collections.disjoint(always, ifLivingInCommon), BookFault.BOOK_REPEATED)
                .that("excluded", !excluded.contains(MemberStanding.PRESENT), BookFault.BOOK_MISPLACED)
                .that("fullAge", 1 <= fullAge && fullAge <= OLDEST, BookFault.BOOK_NUMBER_RANGE)
                .hold();
    }
}
