package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.income.Family;
import org.povline.core.income.OpenMember;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;

/**
 * What a household's family owns. An inquiry tells what the household does: what listed members own of it who do not
 * belong to the family is taken off, and is anything from nothing to all of it until an inquiry tells.
 *
 * @param household what the household owns
 * @param apart those who do not belong to the family, or perhaps do not
 */
record FamilyHoldings(Holdings household, List<Apart> apart) {
    /** Of a household in which everybody belongs to the family. */
    static FamilyHoldings whole(Holdings household) {
        return new FamilyHoldings(household, List.of());
    }

    /** Whoever is not born yet owns nothing. */
    static FamilyHoldings of(HouseholdCase subject, Family family, LocalDate date) {
        return new FamilyHoldings(
                subject.holdings(),
                Stream.concat(
                                family.left().stream().map(key -> Apart.left(subject, key)),
                                family.open().stream()
                                        .filter(member -> !Applicants.member(subject.household(), member.person())
                                                .isBornAfter(date))
                                        .map(member -> Apart.perhaps(subject, member)))
                        .toList());
    }

    /** What an asset of the family is worth. */
    AmountRange worth(MoneyAsset asset) {
        AmountRange worth = AmountRange.ofNotNegative(household.worth(asset));
        for (Apart member : apart) {
            worth = less(worth, member.belonging(member.worth(asset)));
        }
        return worth;
    }

    /** How many of an asset the family has. */
    AmountRange number(CountedAsset asset) {
        AmountRange number = number(household.number(asset));
        for (Apart member : apart) {
            number = less(number, member.belonging(member.number(asset)));
        }
        return number;
    }

    /** What is not known of the worth of an asset. */
    Set<MissingFact> open(MoneyAsset asset) {
        return open(
                new MissingFact(asset.name(), "assessment.holdings.money." + asset.name()),
                AmountRange.ofNotNegative(household.worth(asset)),
                member -> member.worth(asset));
    }

    /** What is not known of the number of an asset. */
    Set<MissingFact> open(CountedAsset asset) {
        return open(
                new MissingFact(asset.name(), "assessment.holdings.counted." + asset.name()),
                number(household.number(asset)),
                member -> member.number(asset));
    }

    private Set<MissingFact> open(MissingFact whole, AmountRange known, Function<Apart, AmountRange> own) {
        Set<MissingFact> open = new LinkedHashSet<>();
        if (!known.isExact()) {
            open.add(whole);
        }
        apart.forEach(member -> open.addAll(member.open(own.apply(member))));
        return open.isEmpty() ? all(whole) : open;
    }

    /** Where all is told and does not fit together, all of it has to be learnt again. */
    private Set<MissingFact> all(MissingFact whole) {
        Set<MissingFact> all = new LinkedHashSet<>(Set.of(whole));
        apart.forEach(member -> all.add(member.fact()));
        return all;
    }

    private static AmountRange number(Fact<Count> number) {
        return number instanceof Fact.Known<Count> known
                ? AmountRange.ofEach(known.value(), 1, 1)
                : AmountRange.NOT_NEGATIVE;
    }

    /** Nobody owns more of it than there is; who is said to leaves open what is the family's. */
    private static AmountRange less(AmountRange household, AmountRange own) {
        AmountRange rest = household.minus(own);
        return new AmountRange(
                Math.max(0, rest.lowerFen()), rest.upperFen() < 0 ? household.upperFen() : rest.upperFen());
    }

    /**
     * A listed member who does not belong to the family.
     *
     * @param belongs what would tell whether they do, where that is open
     * @param own what they own of the household's holdings
     * @param fact what would tell it
     */
    record Apart(Optional<MissingFact> belongs, Holdings own, MissingFact fact) {
        private static Apart left(HouseholdCase subject, String key) {
            return of(subject, key, Optional.empty());
        }

        private static Apart perhaps(HouseholdCase subject, OpenMember member) {
            return of(subject, member.person(), Optional.of(new MissingFact(member.code(), member.path())));
        }

        private static Apart of(HouseholdCase subject, String key, Optional<MissingFact> belongs) {
            Person person = Applicants.member(subject.household(), key);
            Holdings own = subject.membership(person)
                    .map(Membership::own)
                    .map(OwnMeans::holdings)
                    .orElse(Holdings.none());
            return new Apart(belongs, own, new MissingFact("MEMBER_ASSETS", subject.ownPath(person, "holdings")));
        }

        private AmountRange worth(MoneyAsset asset) {
            return AmountRange.ofNotNegative(own.worth(asset));
        }

        private AmountRange number(CountedAsset asset) {
            return FamilyHoldings.number(own.number(asset));
        }

        /** What is no asset of the family; perhaps nothing where it is open whether they belong to it. */
        private AmountRange belonging(AmountRange owned) {
            return belongs.isPresent() ? owned.fromZero() : owned;
        }

        private Set<MissingFact> open(AmountRange owned) {
            Set<MissingFact> open = new LinkedHashSet<>();
            belongs.ifPresent(open::add);
            if (!owned.isExact()) {
                open.add(fact);
            }
            return open;
        }
    }
}
