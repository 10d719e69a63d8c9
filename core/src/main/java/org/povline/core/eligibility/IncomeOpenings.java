package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.FamilySize;
import org.povline.core.income.OpenMember;
import org.povline.core.income.OpenPart;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Truth;

/**
 * Which unknown parts of an income, and which members, would settle it against a line once they are learnt. A part that
 * is learnt may turn out anywhere within what is known of it, one that is not may stay anywhere; so a set opens a truth
 * if the worst that the others can do still leaves it to the best that the set can do.
 *
 * <p>How many sets are tried is bounded; see {@link Choices}.
 */
final class IncomeOpenings {
    private final Requirement.Line required;
    private final AccountedIncome income;
    private final FamilySize size;
    private final List<OpenMember> openMembers;
    private final List<Opening> openings = new ArrayList<>();

    private IncomeOpenings(
            Requirement.Line required, AccountedIncome income, FamilySize size, List<OpenMember> openMembers) {
        this.required = required;
        this.income = income;
        this.size = size;
        this.openMembers = openMembers;
    }

    static List<Opening> of(
            Requirement.Line required, AccountedIncome income, FamilySize size, List<OpenMember> openMembers) {
        IncomeOpenings search = new IncomeOpenings(required, income, size, openMembers);
        int facts = income.open().size() + openMembers.size();
        for (int chosen : Choices.sizes(facts)) {
            Choices.each(facts, chosen, search::isSettled, search::open);
        }
        return List.copyOf(search.openings);
    }

    /** Whether fewer facts open both truths already. */
    private boolean isSettled(Set<Integer> chosen) {
        Set<MissingFact> facts = facts(chosen);
        return openings.stream().anyMatch(known -> covers(known, facts, Truth.SATISFIED))
                && openings.stream().anyMatch(known -> covers(known, facts, Truth.NOT_SATISFIED));
    }

    private void open(Set<Integer> chosen) {
        Set<MissingFact> facts = facts(chosen);
        for (Truth truth : EnumSet.of(Truth.SATISFIED, Truth.NOT_SATISFIED)) {
            if (attains(truth, chosen) && openings.stream().noneMatch(known -> covers(known, facts, truth))) {
                openings.add(new Opening(facts, truth));
            }
        }
    }

    private static boolean covers(Opening known, Set<MissingFact> facts, Truth truth) {
        return known.truth() == truth && facts.containsAll(known.facts());
    }

    private boolean attains(Truth truth, Set<Integer> chosen) {
        boolean low = (truth == Truth.SATISFIED) == required.below();
        int learntMembers = (int)
                chosen.stream().filter(index -> index >= income.open().size()).count();
        int min = size.minPersons() + (low ? learntMembers : 0);
        int max = size.maxPersons() - (low ? 0 : learntMembers);
        return min >= 1 && required.met(total(low, chosen), min, max) == truth;
    }

    /** The total where the chosen parts turn out as low, or as high, as they can. */
    private AmountRange total(boolean low, Set<Integer> chosen) {
        AmountRange total = new AmountRange(income.fixedFen(), income.fixedFen());
        boolean unlimited = false;
        for (int index = 0; index < income.open().size(); index++) {
            OpenPart part = income.open().get(index);
            boolean atLower = low == part.adds();
            if (!chosen.contains(index)) {
                total = added(total, part, part.known());
            } else if (atLower ? part.known().isBoundedBelow() : part.known().isBoundedAbove()) {
                long end = atLower ? part.known().lowerFen() : part.known().upperFen();
                total = added(total, part, new AmountRange(end, end));
            } else {
                unlimited = true;
            }
        }
        return unlimited ? withoutLimit(total, low) : total;
    }

    /** A learnt part without limit takes the total as far as anybody likes, as long as the other parts let it. */
    private static AmountRange withoutLimit(AmountRange total, boolean low) {
        if (low && total.isBoundedAbove()) {
            return new AmountRange(AmountRange.OPEN_BELOW, -AmountRange.FARTHEST_FEN);
        }
        return !low && total.isBoundedBelow()
                ? new AmountRange(AmountRange.FARTHEST_FEN, AmountRange.OPEN_ABOVE)
                : total;
    }

    private static AmountRange added(AmountRange total, OpenPart part, AmountRange range) {
        return part.adds() ? total.plus(range) : total.minus(range);
    }

    private Set<MissingFact> facts(Collection<Integer> chosen) {
        Set<MissingFact> facts = new LinkedHashSet<>();
        for (int index : chosen) {
            facts.add(fact(index));
        }
        return facts;
    }

    private MissingFact fact(int index) {
        if (index < income.open().size()) {
            OpenPart part = income.open().get(index);
            return new MissingFact(part.code(), part.path());
        }
        OpenMember member = openMembers.get(index - income.open().size());
        return new MissingFact(member.code(), member.path());
    }
}
