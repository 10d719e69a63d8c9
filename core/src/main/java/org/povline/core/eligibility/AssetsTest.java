package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Person;

/** An {@link AssetsCriterion} made ready. */
record AssetsTest(
        String code,
        List<MoneyAsset> money,
        Optional<Ratio> perHead,
        List<Limit> limits,
        FamilyRule members,
        Ground ground,
        LocalDate date)
        implements Criterion.Test<HouseholdCase> {
    private static final Place NO_MEMBERS = Place.of("MONEY", Truth.UNKNOWN, MissingFact.MEMBERS);

    /** How many of a thing may be owned. */
    record Limit(CountedAsset asset, Count atMost) {
        static Limit of(Map.Entry<CountedAsset, Integer> entry) {
            return new Limit(entry.getKey(), Count.of(entry.getValue()));
        }
    }

    @Override
    public CriterionResult of(HouseholdCase subject) {
        Holdings holdings = subject.holdings();
        List<Place> places = new ArrayList<>(1 + limits.size());
        perHead.ifPresent(most -> places.add(money(subject, holdings, most)));
        for (Limit limit : limits) {
            places.add(counted(limit, holdings));
        }
        return Tests.inAll(code, places, ground);
    }

    private Place money(HouseholdCase subject, Holdings holdings, Ratio most) {
        Person applicant = subject.applicantOrNull();
        if (applicant == null) {
            return NO_MEMBERS;
        }
        Family family = members.of(subject.household(), applicant, subject.assessmentOrNull(), date);
        return family.minPersons() < 1 ? NO_MEMBERS : money(holdings, most, family);
    }

    private Place money(Holdings holdings, Ratio most, Family family) {
        AmountRange total = AmountRange.ZERO;
        for (MoneyAsset asset : money) {
            total = total.plus(AmountRange.ofNotNegative(holdings.worth(asset)));
        }
        Truth within = total.isBelowPerHead(most, family.minPersons(), family.maxPersons(), Boundary.AT_OR_BELOW);
        return new Place("MONEY", within, within == Truth.UNKNOWN ? open(holdings, total, most, family) : List.of());
    }

    /** Each asset that may be above the limit by itself; all that is not known where none may. */
    private List<Set<MissingFact>> open(Holdings holdings, AmountRange total, Ratio most, Family family) {
        List<Set<MissingFact>> alone = new ArrayList<>();
        Set<MissingFact> all = new LinkedHashSet<>();
        for (MoneyAsset asset : money) {
            AmountRange worth = AmountRange.ofNotNegative(holdings.worth(asset));
            if (!worth.isExact()) {
                MissingFact fact = new MissingFact(asset.name(), "assessment.holdings.money." + asset.name());
                all.add(fact);
                if (mayExceedAlone(worth, total, most, family)) {
                    alone.add(Set.of(fact));
                }
            }
        }
        family.open().forEach(member -> all.add(new MissingFact(member.code(), member.path())));
        return alone.isEmpty() ? List.of(all) : with(alone, all);
    }

    /** What cannot decide alone still belongs to what must be learnt in all. */
    private static List<Set<MissingFact>> with(List<Set<MissingFact>> alone, Set<MissingFact> all) {
        if (all.size() > alone.size()) {
            alone.add(all);
        }
        return alone;
    }

    private static boolean mayExceedAlone(AmountRange worth, AmountRange total, Ratio most, Family family) {
        return !worth.isBoundedAbove()
                || !Boundary.AT_OR_BELOW.includesPerHead(
                        total.lowerFen() - worth.lowerFen() + worth.upperFen(), family.maxPersons(), most);
    }

    private static Place counted(Limit limit, Holdings holdings) {
        String asset = limit.asset().name();
        Truth within = holdings.number(limit.asset()).truth(count -> count.isAtMost(limit.atMost()));
        return within == Truth.UNKNOWN
                ? Place.of(asset, within, new MissingFact(asset, "assessment.holdings.counted." + asset))
                : new Place(asset, within, List.of());
    }
}
