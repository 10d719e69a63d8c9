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
 */
public record MemberRule(Set<FamilyTie> always, Set<FamilyTie> ifLivingInCommon, Set<MemberStanding> excluded)
        implements Content {
    /** Refuses a rule without members, a tie under both heads, and the exclusion of whoever is present. */
    public MemberRule {
        always = Set.copyOf(always);
        ifLivingInCommon = Set.copyOf(ifLivingInCommon);
        excluded = Set.copyOf(excluded);
        Demands.none()
                .that("always", !always.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("ifLivingInCommon", Collections.disjoint(always, ifLivingInCommon), BookFault.BOOK_REPEATED)
                .that("excluded", !excluded.contains(MemberStanding.PRESENT), BookFault.BOOK_MISPLACED)
                .hold();
    }
}
