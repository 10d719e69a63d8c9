package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Share;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredAssisted;
import org.povline.core.registry.DeclaredBand;
import org.povline.core.registry.DeclaredPartyMembers;
import org.povline.core.registry.DeclaredPopulation;
import org.povline.core.registry.DeclaredRate;
import org.povline.core.registry.DeclaredServices;
import org.povline.core.registry.Facility;
import org.povline.core.registry.Household;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Standing;

/** The checks V01 to V12 of what a village declares. A figure that is doubted already gives a warning at most. */
final class VillageRules {
    private static final Count NONE = Count.of(0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private VillageRules() {}

    private static Verdict wrong(Subject s, boolean doubted, String path, Object... arguments) {
        return s.lead(doubted ? Severity.WARNING : Severity.ERROR, path, arguments);
    }

    private static boolean isDoubted(Declared<?> figure) {
        return figure.standing() == Standing.DOUBTFUL;
    }

    private static <T> @Nullable T value(@Nullable Declared<T> figure) {
        return figure == null ? null : Read.value(figure.fact());
    }

    private static DeclaredPopulation population(Subject s) {
        return s.declared().population();
    }

    /** A count that must be stated, and above nothing. */
    private static Verdict some(Subject s, Declared<Count> figure, String path, String which) {
        Count count = value(figure);
        if (Read.isBlank(figure.fact())) {
            return s.blank(path, "which", which);
        }
        if (count == null) {
            return NOT_APPLICABLE;
        }
        return count.isAtMost(NONE) == Truth.SATISFIED ? s.found(path, "which", which) : SILENT;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.FIRED || other == Verdict.FIRED) {
            return Verdict.FIRED;
        }
        return one == SILENT || other == SILENT ? SILENT : NOT_APPLICABLE;
    }

    static Verdict totals(Subject s) {
        return worse(
                some(s, population(s).households(), "population.households", "HOUSEHOLDS"),
                some(s, population(s).persons(), "population.persons", "PERSONS"));
    }

    static Verdict collectiveIncome(Subject s) {
        Declared<Amount> income = s.declared().economy().collectiveIncome();
        Amount amount = value(income);
        if (Read.isBlank(income.fact())) {
            return s.blank("economy.collectiveIncome");
        }
        return amount == null
                ? NOT_APPLICABLE
                : amount.isAtMost(Amount.ofYuan(0)) == Truth.SATISFIED ? s.found("economy.collectiveIncome") : SILENT;
    }

    static Verdict servicesStated(Subject s) {
        DeclaredServices services = s.declared().coverage().services();
        Verdict verdict = NOT_APPLICABLE;
        for (Map.Entry<Facility, Declared<Count>> facility :
                services.facilities().entrySet()) {
            verdict = worse(
                    verdict,
                    stated(
                            s,
                            facility.getValue(),
                            "coverage.services.facilities." + facility.getKey(),
                            facility.getKey()));
        }
        DeclaredAssisted assisted = population(s).assisted();
        verdict = worse(
                verdict,
                stated(s, assisted.dibaoHouseholds(), "population.assisted.dibaoHouseholds", "DIBAO_HOUSEHOLDS"));
        verdict =
                worse(verdict, stated(s, assisted.dibaoPersons(), "population.assisted.dibaoPersons", "DIBAO_PERSONS"));
        verdict =
                worse(verdict, stated(s, assisted.tekunPersons(), "population.assisted.tekunPersons", "TEKUN_PERSONS"));
        verdict = worse(
                verdict,
                stated(s, assisted.disabledPersons(), "population.assisted.disabledPersons", "DISABLED_PERSONS"));
        DeclaredRate pension = s.declared().coverage().rates().get(Programme.RESIDENT_PENSION);
        return pension == null
                ? verdict
                : worse(
                        verdict,
                        stated(s, pension.enrolled(), "coverage.rates.RESIDENT_PENSION.enrolled", "PENSION_ENROLLED"));
    }

    private static Verdict stated(Subject s, Declared<Count> figure, String path, Object which) {
        return Read.isBlank(figure.fact())
                ? s.blank(path, "which", which)
                : figure.fact().isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict roadToTown(Subject s) {
        var road = value(s.declared().coverage().services().roadToTown());
        return road == null ? NOT_APPLICABLE : road.isHard() ? SILENT : s.found("coverage.services.roadToTown");
    }

    static Verdict unsafeHouseholds(Subject s) {
        DeclaredServices services = s.declared().coverage().services();
        return worse(
                within(
                        s,
                        services.householdsWithoutSafeWater(),
                        population(s).households(),
                        "coverage.services.householdsWithoutSafeWater",
                        "WATER"),
                within(
                        s,
                        services.householdsInDangerousHouses(),
                        population(s).households(),
                        "coverage.services.householdsInDangerousHouses",
                        "HOUSES"));
    }

    private static <Q extends Quantity<Q>> Verdict within(
            Subject s, Declared<Q> part, Declared<Q> whole, String path, String which) {
        Q some = value(part);
        Q all = value(whole);
        if (some == null || all == null) {
            return NOT_APPLICABLE;
        }
        return Read.exceeds(some, all)
                ? wrong(
                        s,
                        isDoubted(part) || isDoubted(whole),
                        path,
                        "which",
                        which,
                        "part",
                        some.number(),
                        "whole",
                        all.number())
                : SILENT;
    }

    static Verdict landOfHouseholds(Subject s) {
        Registry registry = s.registryOrNull();
        if (registry == null) {
            return NOT_APPLICABLE;
        }
        Map<LandKind, Declared<LandArea>> land = s.declared().profile().land();
        Verdict verdict = NOT_APPLICABLE;
        for (LandKind kind : LandKind.values()) {
            LandKind stated = value(land.get(kind)) == null ? kind.partOf().orElse(kind) : kind;
            verdict = worse(verdict, landOfHouseholds(s, worked(registry, kind), land.get(stated), kind, stated));
        }
        return verdict;
    }

    /** What the households work of a kind against what the village states of it or, where it does not, of its whole. */
    private static Verdict landOfHouseholds(
            Subject s,
            @Nullable Total worked,
            @Nullable Declared<LandArea> figure,
            LandKind kind,
            LandKind statedKind) {
        LandArea stated = value(figure);
        if (worked == null || figure == null || stated == null) {
            return NOT_APPLICABLE;
        }
        return worked.exceeds(stated)
                ? wrong(
                        s,
                        isDoubted(figure),
                        "profile.land." + statedKind,
                        "which",
                        kind,
                        "part",
                        worked.number(),
                        "whole",
                        stated.number())
                : SILENT;
    }

    /** What the households work of a kind: at least that, where one does not tell, or tells a part of it only. */
    private static @Nullable Total worked(Registry registry, LandKind kind) {
        Total sum = null;
        for (Household household : registry.households()) {
            LandArea told = area(household, kind);
            sum = told == null ? plusParts(sum, household, kind) : plus(sum, told);
        }
        return sum;
    }

    private static Total plus(@Nullable Total sum, Quantity<?> next) {
        return (sum == null ? Total.NOTHING : sum).plus(next);
    }

    private static @Nullable LandArea area(Household household, LandKind kind) {
        Fact<LandArea> fact = household.land().get(kind);
        return fact == null ? null : Read.value(fact);
    }

    /** The parts of a kind that do not overlap: what is irrigated is paddy or dry field too. */
    private static @Nullable Total plusParts(@Nullable Total before, Household household, LandKind kind) {
        Total sum = before;
        for (LandKind part : LandKind.values()) {
            boolean counts = part != LandKind.IRRIGATED
                    && part.partOf().filter(kind::equals).isPresent();
            LandArea area = counts ? area(household, part) : null;
            sum = area == null ? sum : plus(sum, area);
        }
        return sum;
    }

    static Verdict subgroups(Subject s) {
        Verdict verdict = within(
                s,
                population(s).assisted().dibaoPersons(),
                population(s).persons(),
                "population.assisted.dibaoPersons",
                "DIBAO");
        for (Map.Entry<Programme, DeclaredRate> rate :
                s.declared().coverage().rates().entrySet()) {
            verdict = worse(
                    verdict,
                    within(
                            s,
                            rate.getValue().enrolled(),
                            population(s).persons(),
                            "coverage.rates." + rate.getKey() + ".enrolled",
                            rate.getKey().name()));
        }
        Map<LandKind, Declared<LandArea>> land = s.declared().profile().land();
        for (Map.Entry<LandKind, Declared<LandArea>> part : land.entrySet()) {
            Declared<LandArea> whole = part.getKey().partOf().map(land::get).orElse(null);
            if (whole != null) {
                verdict = worse(
                        verdict,
                        within(
                                s,
                                part.getValue(),
                                whole,
                                "profile.land." + part.getKey(),
                                part.getKey().name()));
            }
        }
        return verdict;
    }

    static Verdict landAgainstTerritory(Subject s) {
        Declared<LandArea> territory = s.declared().profile().territory();
        LandArea all = value(territory);
        Total sum = null;
        for (Map.Entry<LandKind, Declared<LandArea>> land :
                s.declared().profile().land().entrySet()) {
            LandArea area = land.getKey().partOf().isPresent() ? null : value(land.getValue());
            sum = area == null ? sum : plus(sum, area);
        }
        if (all == null || sum == null) {
            return NOT_APPLICABLE;
        }
        return sum.exceeds(all)
                ? wrong(s, isDoubted(territory), "profile.territory", "part", sum.number(), "whole", all.number())
                : SILENT;
    }

    static Verdict partsAgainstTotals(Subject s) {
        DeclaredPartyMembers party = s.declared().partyMembers();
        Verdict declared = worse(bandsAgainst(s, party), worse(kindsAgainst(s), fieldsAgainst(s)));
        return worse(declared, worse(registeredInLedger(s), worse(groupsInLedger(s), partyMembersInLedger(s))));
    }

    /** Cultivated land is paddy and dry field. */
    private static Verdict fieldsAgainst(Subject s) {
        Map<LandKind, Declared<LandArea>> land = s.declared().profile().land();
        Declared<LandArea> whole = land.get(LandKind.CULTIVATED);
        LandArea paddy = value(land.get(LandKind.PADDY));
        LandArea dry = value(land.get(LandKind.DRY_FIELD));
        return whole == null || paddy == null || dry == null
                ? NOT_APPLICABLE
                : equal(
                        s,
                        plus(plus(null, paddy), dry),
                        value(whole),
                        isDoubted(whole),
                        "profile.land.CULTIVATED",
                        "FIELDS");
    }

    /** A ledger need not list all that the village counts, and cannot list more. */
    private static Verdict registeredInLedger(Subject s) {
        Registry registry = s.registryOrNull();
        if (registry == null) {
            return NOT_APPLICABLE;
        }
        long registered = 0;
        for (Household household : registry.households()) {
            HouseholdKind kind = Read.value(household.registration().kind());
            registered += kind == null || kind == HouseholdKind.ORDINARY_FARM ? 0 : 1;
        }
        return inLedger(
                s,
                registered,
                population(s).registeredHouseholds(),
                "population.registeredHouseholds",
                "REGISTERED_HOUSEHOLDS");
    }

    private static Verdict groupsInLedger(Subject s) {
        Registry registry = s.registryOrNull();
        if (registry == null) {
            return NOT_APPLICABLE;
        }
        Set<String> named = new HashSet<>();
        for (Household household : registry.households()) {
            household.residence().villagerGroup().known().ifPresent(named::add);
        }
        return inLedger(
                s, named.size(), s.declared().profile().villagerGroups(), "profile.villagerGroups", "VILLAGER_GROUPS");
    }

    /** The model holds no branches of the Party: their members are counted one by one. */
    private static Verdict partyMembersInLedger(Subject s) {
        Registry registry = s.registryOrNull();
        if (registry == null) {
            return NOT_APPLICABLE;
        }
        long listed = registry.households().stream()
                .flatMap(household -> household.members().stream())
                .filter(VillageRules::isPartyMember)
                .count();
        return inLedger(s, listed, s.declared().partyMembers().members(), "partyMembers.members", "PARTY_MEMBERS");
    }

    private static boolean isPartyMember(Person person) {
        PartyMembership party = Read.value(person.party());
        PoliticalStatus status = party == null ? null : Read.value(party.status());
        return status == PoliticalStatus.PARTY_MEMBER || status == PoliticalStatus.PROBATIONARY_PARTY_MEMBER;
    }

    private static Verdict inLedger(Subject s, long listed, Declared<Count> figure, String path, String which) {
        Count stated = value(figure);
        if (stated == null || listed == 0) {
            return NOT_APPLICABLE;
        }
        return Read.exceeds(Count.of(listed), stated)
                ? wrong(s, isDoubted(figure), path, "which", which, "part", listed, "whole", stated.number())
                : SILENT;
    }

    private static Verdict bandsAgainst(Subject s, DeclaredPartyMembers party) {
        Total sum = null;
        boolean doubted = isDoubted(party.members());
        for (DeclaredBand band : party.bands()) {
            Count members = value(band.members());
            if (members == null) {
                return NOT_APPLICABLE;
            }
            doubted |= isDoubted(band.members());
            sum = plus(sum, members);
        }
        return equal(s, sum, value(party.members()), doubted, "partyMembers.members", "AGE_BANDS");
    }

    private static Verdict kindsAgainst(Subject s) {
        Total sum = null;
        boolean doubted = isDoubted(population(s).registeredHouseholds());
        for (Map.Entry<HouseholdKind, Declared<Count>> kind :
                population(s).householdsByKind().entrySet()) {
            Count households = value(kind.getValue());
            if (households == null) {
                return NOT_APPLICABLE;
            }
            if (kind.getKey() != HouseholdKind.ORDINARY_FARM) {
                doubted |= isDoubted(kind.getValue());
                sum = plus(sum, households);
            }
        }
        return equal(
                s,
                sum,
                value(population(s).registeredHouseholds()),
                doubted,
                "population.registeredHouseholds",
                "HOUSEHOLD_KINDS");
    }

    private static Verdict equal(
            Subject s, @Nullable Total sum, @Nullable Quantity<?> total, boolean doubted, String path, String which) {
        if (sum == null || total == null || !sum.isExact() || !total.isExact()) {
            return NOT_APPLICABLE;
        }
        return sum.isNumber(total.number())
                ? SILENT
                : wrong(s, doubted, path, "which", which, "part", sum.number(), "whole", total.number());
    }

    static Verdict householdSize(Subject s) {
        Count persons = value(population(s).persons());
        Count households = value(population(s).households());
        if (persons == null
                || households == null
                || !persons.isExact()
                || !households.isExact()
                || households.number().signum() == 0) {
            return NOT_APPLICABLE;
        }
        BigDecimal tenths = persons.number().movePointRight(1);
        boolean odd = tenths.compareTo(times(households, s, CheckParameter.HOUSEHOLD_SIZE_LEAST_TENTHS)) < 0
                || tenths.compareTo(times(households, s, CheckParameter.HOUSEHOLD_SIZE_MOST_TENTHS)) > 0;
        return odd
                ? s.found("population.persons", "persons", persons.number(), "households", households.number())
                : SILENT;
    }

    private static BigDecimal times(Count count, Subject s, CheckParameter parameter) {
        return count.number().multiply(BigDecimal.valueOf(s.settings().value(parameter)));
    }

    static Verdict shares(Subject s) {
        DeclaredPartyMembers party = s.declared().partyMembers();
        Verdict verdict =
                share(s, party.womenShare(), party.women(), party.members(), "partyMembers.womenShare", "WOMEN");
        List<DeclaredBand> bands = party.bands();
        for (int i = 0; i < bands.size(); i++) {
            DeclaredBand band = bands.get(i);
            verdict = worse(
                    verdict,
                    share(
                            s,
                            band.share(),
                            band.members(),
                            party.members(),
                            "partyMembers.bands[" + i + "].share",
                            "AGE_BAND"));
        }
        for (Map.Entry<Programme, DeclaredRate> rate :
                s.declared().coverage().rates().entrySet()) {
            verdict = worse(
                    verdict,
                    share(
                            s,
                            rate.getValue().rate(),
                            rate.getValue().enrolled(),
                            rate.getValue().eligible(),
                            "coverage.rates." + rate.getKey() + ".rate",
                            rate.getKey().name()));
        }
        return verdict;
    }

    /** A share is at most the whole, and its part over its whole at the printed decimals; one that is cut is a warning. */
    private static Verdict share(
            Subject s, Declared<Share> stated, Declared<Count> part, Declared<Count> whole, String path, String which) {
        Share share = value(stated);
        if (share == null) {
            return NOT_APPLICABLE;
        }
        if (Read.exceeds(share, Share.ofPercent(HUNDRED))) {
            return wrong(s, isDoubted(stated), path, "which", which, "stated", share.number(), "expected", HUNDRED);
        }
        Count some = value(part);
        Count all = value(whole);
        if (some == null || all == null || !some.isExact() || !all.isExact() || !share.isExact()) {
            return NOT_APPLICABLE;
        }
        return all.number().signum() == 0
                ? NOT_APPLICABLE
                : share(s, share.number(), some.number(), all.number(), isDoubted(stated), path, which);
    }

    private static Verdict share(
            Subject s,
            BigDecimal share,
            BigDecimal part,
            BigDecimal whole,
            boolean doubted,
            String path,
            String which) {
        int scale = share.scale();
        BigDecimal rounded = part.multiply(HUNDRED).divide(whole, scale, RoundingMode.HALF_UP);
        if (rounded.compareTo(share) == 0) {
            return SILENT;
        }
        boolean cut =
                part.multiply(HUNDRED).divide(whole, scale, RoundingMode.DOWN).compareTo(share) == 0;
        return wrong(s, doubted || cut, path, "which", which, "stated", share, "expected", rounded);
    }

    static Verdict groupLeaders(Subject s) {
        Count groups = value(s.declared().profile().villagerGroups());
        Count leaders = value(s.declared().profile().groupLeaders());
        if (groups == null || leaders == null || !groups.isExact() || !leaders.isExact()) {
            return NOT_APPLICABLE;
        }
        return groups.equals(leaders)
                ? SILENT
                : s.found("profile.groupLeaders", "groups", groups.number(), "leaders", leaders.number());
    }
}
