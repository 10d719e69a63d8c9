package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.FamilySize;
import org.povline.core.income.OpenMember;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.AmountSum;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Person;

/** An {@link AssetsCriterion} made ready. */
record AssetsTest(
        String code,
        List<MoneyAsset> money,
        @Nullable Ratio perHead,
        List<Limit> limits,
        FamilyRule members,
        Ground ground,
        LocalDate date)
        implements Criterion.Test<HouseholdCase> {
    private static final String MONEY = "MONEY";

    /** How many of a thing may be owned. */
    record Limit(CountedAsset asset, int atMost) {
        static Limit of(Map.Entry<CountedAsset, Integer> entry) {
            return new Limit(entry.getKey(), entry.getValue());
        }

        Truth within(FamilyHoldings holdings) {
            AmountRange number = holdings.number(asset);
            if (number.upperFen() <= atMost) {
                return Truth.SATISFIED;
            }
            return number.lowerFen() > atMost ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
        }

        Place place(FamilyHoldings holdings) {
            Truth within = within(holdings);
            return new Place(asset.name(), within, within == Truth.UNKNOWN ? List.of(holdings.open(asset)) : List.of());
        }
    }

    @Override
    public CriterionResult of(HouseholdCase subject) {
        if (subject.household().members().isEmpty()) {
            return of(FamilyHoldings.whole(subject.holdings()), FamilySize.NOBODY, List.of());
        }
        Person applicant = subject.applicantOrNull();
        FamilySize size = members.sizeOf(subject.household(), applicant, subject.assessmentOrNull(), date);
        return size.minPersons() == subject.household().members().size()
                ? of(FamilyHoldings.whole(subject.holdings()), size, List.of())
                : of(subject, members.of(subject.household(), applicant, subject.assessmentOrNull(), date), size);
    }

    private CriterionResult of(HouseholdCase subject, Family family, FamilySize size) {
        return of(FamilyHoldings.of(subject, family, date), size, family.open());
    }

    private CriterionResult of(FamilyHoldings holdings, FamilySize size, List<OpenMember> open) {
        Truth truth = truth(holdings, size);
        return truth == Truth.SATISFIED
                ? new CriterionResult(code, truth, Observation.none(), ground, List.of())
                : Tests.inAll(code, truth, () -> places(holdings, size, open), ground);
    }

    private Truth truth(FamilyHoldings holdings, FamilySize size) {
        Truth truth = perHead == null ? Truth.SATISFIED : within(total(holdings), perHead, size);
        for (int i = 0; i < limits.size() && truth != Truth.NOT_SATISFIED; i++) {
            truth = truth.and(limits.get(i).within(holdings));
        }
        return truth;
    }

    private static Truth within(AmountRange total, Ratio most, FamilySize size) {
        return size.minPersons() < 1
                ? Truth.UNKNOWN
                : total.isBelowPerHead(most, size.minPersons(), size.maxPersons(), Boundary.AT_OR_BELOW);
    }

    private AmountRange total(FamilyHoldings holdings) {
        AmountSum total = AmountSum.create();
        for (int i = 0; i < money.size(); i++) {
            total.add(holdings.worth(money.get(i)));
        }
        return total.range();
    }

    private List<Place> places(FamilyHoldings holdings, FamilySize size, List<OpenMember> open) {
        List<Place> places = new ArrayList<>(1 + limits.size());
        if (perHead != null) {
            places.add(money(holdings, perHead, size, open));
        }
        limits.forEach(limit -> places.add(limit.place(holdings)));
        return places;
    }

    private Place money(FamilyHoldings holdings, Ratio most, FamilySize size, List<OpenMember> open) {
        if (size.minPersons() < 1) {
            return new Place(MONEY, Truth.UNKNOWN, List.of(open.isEmpty() ? Set.of(MissingFact.MEMBERS) : facts(open)));
        }
        AmountRange total = total(holdings);
        Truth within = within(total, most, size);
        return new Place(
                MONEY, within, within == Truth.UNKNOWN ? toLearn(holdings, total, most, size, open) : List.of());
    }

    private static Set<MissingFact> facts(List<OpenMember> open) {
        Set<MissingFact> facts = new LinkedHashSet<>();
        open.forEach(member -> facts.add(new MissingFact(member.code(), member.path())));
        return facts;
    }

    /** Each asset that may be above the limit by itself; all that is not known where none may. */
    private List<Set<MissingFact>> toLearn(
            FamilyHoldings holdings, AmountRange total, Ratio most, FamilySize size, List<OpenMember> open) {
        List<Set<MissingFact>> alone = new ArrayList<>();
        Set<MissingFact> all = new LinkedHashSet<>();
        for (MoneyAsset asset : money) {
            AmountRange worth = holdings.worth(asset);
            if (!worth.isExact()) {
                Set<MissingFact> facts = holdings.open(asset);
                all.addAll(facts);
                if (mayExceedAlone(worth, total, most, size)) {
                    alone.add(facts);
                }
            }
        }
        all.addAll(facts(open));
        return alone.isEmpty() ? List.of(all) : with(alone, all);
    }

    /** What cannot decide alone still belongs to what must be learnt in all. */
    private static List<Set<MissingFact>> with(List<Set<MissingFact>> alone, Set<MissingFact> all) {
        if (all.size() > alone.size()) {
            alone.add(all);
        }
        return alone;
    }

    private static boolean mayExceedAlone(AmountRange worth, AmountRange total, Ratio most, FamilySize size) {
        return !worth.isBoundedAbove()
                || !Boundary.AT_OR_BELOW.includesPerHead(
                        total.lowerFen() - worth.lowerFen() + worth.upperFen(), size.maxPersons(), most);
    }
}
