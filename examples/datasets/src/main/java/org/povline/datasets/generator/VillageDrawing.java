package org.povline.datasets.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.code.MemberChange;
import org.povline.core.registry.AidRecord;
import org.povline.core.registry.Business;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registry;
import org.povline.datasets.ExampleVillage;
import org.povline.datasets.MembershipChange;
import org.povline.datasets.VillageHistory;

/**
 * Draws the example village: first households as the generator makes them, redrawn until their members add up, then one
 * thing after the other bent to its total, each by a class of its own. Nothing is drawn again that an earlier step has
 * settled.
 */
final class VillageDrawing {
    static final LocalDate BEFORE = LocalDate.of(2015, 12, 31);
    static final LocalDate AFTER = LocalDate.of(2016, 9, 30);
    private static final DateRange YEAR_TO_SEPTEMBER =
            new DateRange(LocalDate.of(2015, 10, 1), LocalDate.of(2016, 10, 1));

    private final Draws draws;
    private final VillagePopulation population;
    private final VillagePoverty poverty;
    private final List<HouseholdDraft> households;

    VillageDrawing(long seed) {
        draws = Draws.of(seed);
        population = new VillagePopulation(seed, draws.fork(1));
        households = population.households();
        poverty = new VillagePoverty(households, draws.fork(2));
    }

    GeneratedVillage draw() {
        poverty.register();
        new VillageParty(households, draws.fork(3)).enlist();
        new VillageLand(households, draws.fork(4)).share();
        population.change(draws.fork(5));
        poverty.earn();
        new VillageInsurance(households, draws.fork(6)).enrol();
        return written();
    }

    private GeneratedVillage written() {
        Map<Business, List<HouseholdDraft>> businesses = businesses(draws.fork(7));
        VillageWork work = new VillageWork(households, businesses.values(), poverty.overlooked());
        return new GeneratedVillage(
                registry(
                        BEFORE,
                        this::statementsBefore,
                        List.of(),
                        new PostingLog(Facts.notApplicable(), List.of(), List.of(), List.of()),
                        false),
                registry(AFTER, this::statementsAfter, work.aid(), work.log(), true),
                new VillageHistory(changes(), keys(poverty.overlooked()), leaders(), keysOf(businesses)));
    }

    private Registry registry(
            LocalDate on,
            Function<HouseholdDraft, List<IncomeStatement>> incomes,
            List<AidRecord> aid,
            PostingLog log,
            boolean withTeam) {
        HouseholdWriter writer = new HouseholdWriter(on);
        List<Household> written = households.stream()
                .map(household -> writer.write(household, incomes.apply(household), months(household, on)))
                .toList();
        return Registry.of(
                ExampleVillage.declared().village(),
                on,
                written,
                aid,
                log,
                withTeam ? VillageWords.problems() : List.of(),
                withTeam ? VillageWords.steps() : List.of());
    }

    private List<IncomeStatement> statementsBefore(HouseholdDraft household) {
        int members = household.members(BEFORE);
        return List.of(
                Incomes.statement(DateRange.ofYear(2014), poverty.parts2014(household), members),
                Incomes.statement(DateRange.ofYear(2015), poverty.parts2015(household), members));
    }

    /** The statement of 2015 is the same as in the earlier ledger, but shared by the members of this one. */
    private List<IncomeStatement> statementsAfter(HouseholdDraft household) {
        int members = household.members(AFTER);
        return List.of(
                Incomes.statement(DateRange.ofYear(2015), poverty.parts2015(household), members),
                Incomes.statement(YEAR_TO_SEPTEMBER, poverty.parts2016(household), members));
    }

    private int months(HouseholdDraft household, LocalDate on) {
        return (on.equals(BEFORE) ? poverty.parts2015(household) : poverty.parts2016(household)).months();
    }

    private List<MembershipChange> changes() {
        return households.stream()
                .flatMap(household -> household.persons.stream().flatMap(person -> changes(household, person)))
                .toList();
    }

    private static Stream<MembershipChange> changes(HouseholdDraft household, PersonDraft person) {
        String key = Site.personKey(household.key, person.slot);
        if (person.born.isAfter(BEFORE)) {
            return Stream.of(change(household, key, MemberChange.BIRTH, person.born));
        }
        if (person.from.isAfter(BEFORE)) {
            return Stream.of(change(household, key, MemberChange.MARRIED_IN, person.from));
        }
        return person.until.equals(LocalDate.MAX)
                ? Stream.of()
                : Stream.of(change(household, key, person.leaving, person.until));
    }

    private static MembershipChange change(HouseholdDraft household, String person, MemberChange kind, LocalDate on) {
        return new MembershipChange(household.key, person, kind, YearMonth.from(on));
    }

    /** In each group the head who is nearest to fifty. */
    private Map<String, String> leaders() {
        Map<String, String> leaders = new LinkedHashMap<>();
        for (HouseholdDraft household : households) {
            leaders.computeIfAbsent(household.villagerGroup, this::leader);
        }
        return leaders;
    }

    private String leader(String group) {
        HouseholdDraft household = households.stream()
                .filter(other -> other.villagerGroup.equals(group) && !other.isRegistered())
                .min(Comparator.comparingInt(
                        other -> Math.abs(other.persons.get(0).age(AFTER) - 50)))
                .orElseThrow();
        return Site.personKey(household.key, household.persons.get(0).slot);
    }

    private Map<Business, List<HouseholdDraft>> businesses(Draws own) {
        List<HouseholdDraft> owners = own.shuffled(households.stream()
                .filter(household -> !household.isRegistered()
                        && !poverty.overlooked().contains(household)
                        && household.hasWorker(AFTER))
                .toList());
        Map<Business, List<HouseholdDraft>> businesses = new EnumMap<>(Business.class);
        businesses.put(Business.PROCESSING, owners.subList(0, 2));
        businesses.put(Business.LIVESTOCK, owners.subList(2, 3));
        businesses.put(Business.LARGE_GROWER, owners.subList(3, 4));
        businesses.put(Business.SHOP, owners.subList(4, 8));
        return businesses;
    }

    private static Map<Business, List<String>> keysOf(Map<Business, List<HouseholdDraft>> businesses) {
        Map<Business, List<String>> keys = new EnumMap<>(Business.class);
        businesses.forEach((business, owners) -> keys.put(business, keys(owners)));
        return keys;
    }

    private static List<String> keys(List<HouseholdDraft> drafts) {
        return new ArrayList<>(drafts.stream().map(draft -> draft.key).sorted().toList());
    }
}
