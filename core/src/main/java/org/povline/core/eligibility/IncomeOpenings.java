package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povline.core.eligibility.FamilyIncome.Perhaps;
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
    /** Of more members than these the rest turn out alike. */
    private static final int MOST_SETTLED = 10;

    private final Requirement.Line required;
    private final FamilyIncome family;
    private final List<MissingFact> facts;
    private final List<Opening> openings = new ArrayList<>();

    private IncomeOpenings(Requirement.Line required, FamilyIncome family) {
        this.required = required;
        this.family = family;
        this.facts = facts(family);
    }

    static List<Opening> of(Requirement.Line required, FamilyIncome family) {
        IncomeOpenings search = new IncomeOpenings(required, family);
        int facts = search.facts.size();
        for (int chosen : Choices.sizes(facts)) {
            Choices.each(facts, chosen, search::isSettled, search::open);
        }
        return List.copyOf(search.openings);
    }

    /** All that is not known of an income and of whose it is. */
    static List<MissingFact> facts(FamilyIncome family) {
        return Stream.concat(
                        family.income().open().stream().map(IncomeOpenings::fact),
                        family.perhaps().stream().flatMap(IncomeOpenings::facts))
                .distinct()
                .toList();
    }

    private static Stream<MissingFact> facts(Perhaps perhaps) {
        MissingFact belongs = fact(perhaps.member());
        return perhaps.own().known().isExact() ? Stream.of(belongs) : Stream.of(belongs, fact(perhaps.own()));
    }

    private static MissingFact fact(OpenPart part) {
        return new MissingFact(part.code(), part.path());
    }

    private static MissingFact fact(OpenMember member) {
        return new MissingFact(member.code(), member.path());
    }

    /** Whether fewer facts open both truths already. */
    private boolean isSettled(Set<Integer> chosen) {
        Set<MissingFact> learnt = learnt(chosen);
        return openings.stream().anyMatch(known -> covers(known, learnt, Truth.SATISFIED))
                && openings.stream().anyMatch(known -> covers(known, learnt, Truth.NOT_SATISFIED));
    }

    private void open(Set<Integer> chosen) {
        Set<MissingFact> learnt = learnt(chosen);
        for (Truth truth : EnumSet.of(Truth.SATISFIED, Truth.NOT_SATISFIED)) {
            if (openings.stream().noneMatch(known -> covers(known, learnt, truth)) && attains(truth, learnt)) {
                openings.add(new Opening(learnt, truth));
            }
        }
    }

    private static boolean covers(Opening known, Set<MissingFact> learnt, Truth truth) {
        return known.truth() == truth && learnt.containsAll(known.facts());
    }

    private Set<MissingFact> learnt(Collection<Integer> chosen) {
        Set<MissingFact> learnt = new LinkedHashSet<>();
        chosen.forEach(index -> learnt.add(facts.get(index)));
        return learnt;
    }

    /** Whether the truth may come out, however those members turn out of whom it is learnt whether they belong. */
    private boolean attains(Truth truth, Set<MissingFact> learnt) {
        List<Perhaps> settled = family.perhaps().stream()
                .filter(perhaps -> learnt.contains(fact(perhaps.member())))
                .toList();
        return LongStream.range(0, 1L << Math.min(settled.size(), MOST_SETTLED))
                .mapToObj(bits -> belonging(settled, bits))
                .anyMatch(belonging -> attains(truth, learnt, settled, belonging));
    }

    private static List<Perhaps> belonging(List<Perhaps> settled, long bits) {
        return IntStream.range(0, settled.size())
                .filter(i -> (bits >> Math.min(i, MOST_SETTLED - 1) & 1) == 1)
                .mapToObj(settled::get)
                .toList();
    }

    private boolean attains(Truth truth, Set<MissingFact> learnt, List<Perhaps> settled, List<Perhaps> belonging) {
        boolean low = (truth == Truth.SATISFIED) == required.below();
        int min = family.size().minPersons() + belonging.size();
        int max = family.size().maxPersons() - (settled.size() - belonging.size());
        return required.met(total(low, terms(low, learnt, settled, belonging)), min, max) == truth;
    }

    private List<Term> terms(boolean low, Set<MissingFact> learnt, List<Perhaps> settled, List<Perhaps> belonging) {
        List<Term> terms = new ArrayList<>();
        family.income().open().forEach(part -> terms.add(Term.of(part, learnt)));
        for (Perhaps perhaps : family.perhaps()) {
            Term own = Term.of(perhaps.own(), learnt);
            if (!settled.contains(perhaps)) {
                terms.add(own.perhaps(low));
            } else if (!belonging.contains(perhaps)) {
                terms.add(own);
            }
        }
        return terms;
    }

    /** The total where the learnt terms turn out as low, or as high, as they can. */
    private AmountRange total(boolean low, List<Term> terms) {
        AmountRange total =
                new AmountRange(family.income().fixedFen(), family.income().fixedFen());
        boolean unlimited = false;
        for (Term term : terms) {
            unlimited |= term.isUnlimited(low);
            total = term.isUnlimited(low) ? total : term.addedTo(total, low);
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

    /** A part of the total, and whether it is learnt. */
    private record Term(boolean adds, AmountRange known, boolean learnt) {
        static Term of(OpenPart part, Set<MissingFact> learnt) {
            return new Term(part.adds(), part.known(), learnt.contains(fact(part)));
        }

        /** What may be taken off, or not: learning the amount alone leaves that open. */
        Term perhaps(boolean low) {
            long most = learnt && !low ? known.lowerFen() : known.upperFen();
            return new Term(adds, new AmountRange(0, most), false);
        }

        private boolean atLower(boolean low) {
            return low == adds;
        }

        boolean isUnlimited(boolean low) {
            return learnt && (atLower(low) ? !known.isBoundedBelow() : !known.isBoundedAbove());
        }

        AmountRange addedTo(AmountRange total, boolean low) {
            long end = atLower(low) ? known.lowerFen() : known.upperFen();
            AmountRange range = learnt ? new AmountRange(end, end) : known;
            return adds ? total.plus(range) : total.minus(range);
        }
    }
}
