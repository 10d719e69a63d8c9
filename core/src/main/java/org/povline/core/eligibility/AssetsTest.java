package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final Place NO_MEMBERS = Place.of("MONEY", Truth.UNKNOWN, new MissingFact("MEMBERS", "members"));

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
        return new Place("MONEY", within, within == Truth.UNKNOWN ? open(holdings, family) : List.of());
    }

    /** Each asset that is not known may be above the limit by itself. */
    private List<Set<MissingFact>> open(Holdings holdings, Family family) {
        List<Set<MissingFact>> open = new ArrayList<>();
        for (MoneyAsset asset : money) {
            if (!AmountRange.ofNotNegative(holdings.worth(asset)).isExact()) {
                open.add(Set.of(new MissingFact(asset.name(), "assessment.holdings.money." + asset.name())));
            }
        }
        family.open().forEach(member -> open.add(Set.of(new MissingFact(member.code(), member.path()))));
        return open;
    }

    private static Place counted(Limit limit, Holdings holdings) {
        String asset = limit.asset().name();
        Truth within = holdings.number(limit.asset()).truth(count -> count.isAtMost(limit.atMost()));
        return within == Truth.UNKNOWN
                ? Place.of(asset, within, new MissingFact(asset, "assessment.holdings.counted." + asset))
                : new Place(asset, within, List.of());
    }
}
