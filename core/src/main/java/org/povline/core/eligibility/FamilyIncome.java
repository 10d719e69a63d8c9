package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.FamilySize;
import org.povline.core.income.OpenMember;
import org.povline.core.income.OpenPart;
import org.povline.core.quantity.AmountRange;

/**
 * The income of a household's family, and who shares it.
 *
 * @param income the household's, less what those have of their own who certainly do not belong to the family
 * @param size how many belong to it
 * @param perhaps those of whom it is open
 * @param apart how many listed members do not belong to it, or perhaps do not
 * @param ground what the income was found by
 */
record FamilyIncome(AccountedIncome income, FamilySize size, List<Perhaps> perhaps, int apart, Ground ground) {

    /** The family's income, whoever of the open members belongs to it. */
    AmountRange total() {
        AmountRange total = income.total();
        for (Perhaps member : perhaps) {
            total = total.minus(member.own().known().fromZero());
        }
        return total;
    }

    /**
     * A member of whom it is open whether they belong to the family.
     *
     * @param member what is to be learnt of it
     * @param own what they have of their own, which is taken off if they do not
     */
    record Perhaps(OpenMember member, OpenPart own) {}
}
