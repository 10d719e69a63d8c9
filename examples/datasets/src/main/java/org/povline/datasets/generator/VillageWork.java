package org.povline.datasets.generator;

import static org.povline.datasets.generator.VillageDrawing.AFTER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.code.HouseholdKind;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Mass;
import org.povline.core.registry.AidForm;
import org.povline.core.registry.AidItem;
import org.povline.core.registry.AidRecipient;
import org.povline.core.registry.AidRecord;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.FieldVisit;
import org.povline.core.registry.Posting;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.VisitTarget;
import org.povline.core.registry.WorkEntry;
import org.povline.core.registry.WorkKind;

/**
 * What the work team did from March to September 2016, entry by entry, so that the log adds up to what a report states:
 * 24 days a month for seven months, 308 different households, and so on. A stated "more than 300" is met by a little
 * more.
 */
final class VillageWork {
    private static final int YEAR = 2016;
    private static final int FIRST_MONTH = 3;
    private static final int LAST_MONTH = 9;
    private static final int DAYS_A_MONTH = 24;
    private static final String FIRST_WORKER = "team-1";
    private static final String SECOND_WORKER = "team-2";

    private static final int ROUND = 308;
    private static final int CHICKS = 220;
    private static final int DUCKLINGS = 590;
    private static final int BAGS = 32;
    private static final int PUPILS_IN_SPRING = 27;
    private static final int PUPILS_IN_AUTUMN = 26;
    private static final int YUAN_A_PUPIL = 300;

    private static final BigDecimal CHICK = new BigDecimal("14.50");
    private static final BigDecimal DUCKLING = new BigDecimal("11.50");
    private static final BigDecimal BAG = new BigDecimal("115");
    private static final BigDecimal KILOGRAMS_A_BAG = BigDecimal.valueOf(40);

    private final List<HouseholdDraft> households;
    private final List<HouseholdDraft> registered;
    private final List<HouseholdDraft> poor;
    private final List<HouseholdDraft> producers;
    private final List<AidRecord> aid = new ArrayList<>();
    private final List<FieldVisit> visits = new ArrayList<>();
    private final Set<HouseholdDraft> called = new LinkedHashSet<>();

    /** Takes the businesses in the order of their kinds: processing, livestock, large growers, shops. */
    VillageWork(
            List<HouseholdDraft> households,
            Collection<List<HouseholdDraft>> businesses,
            List<HouseholdDraft> overlooked) {
        this.households = households;
        this.registered =
                households.stream().filter(HouseholdDraft::isRegistered).toList();
        this.poor = Stream.concat(registered.stream(), overlooked.stream()).toList();
        this.producers =
                businesses.stream().skip(1).limit(2).flatMap(List::stream).toList();
    }

    List<AidRecord> aid() {
        poultry();
        money("aid-office", LocalDate.of(YEAR, 5, 16), AidRecipient.VILLAGE, Facts.notApplicable(), "县教育部门", 5900);
        wheelchair();
        pupils(LocalDate.of(YEAR, 4, 12), PUPILS_IN_SPRING, 1);
        pupils(LocalDate.of(YEAR, 9, 13), PUPILS_IN_AUTUMN, 1 + PUPILS_IN_SPRING);
        return aid;
    }

    /** Each registered household gets its part of the three, some one more than others. */
    private void poultry() {
        for (int i = 0; i < registered.size(); i++) {
            int chicks = part(CHICKS, i);
            int ducklings = part(DUCKLINGS, i);
            int bags = part(BAGS, i);
            List<AidItem> items = new ArrayList<>(List.of(item("鸡苗", chicks, "只"), item("鸭苗", ducklings, "只")));
            if (bags > 0) {
                items.add(new AidItem(
                        Fact.of("饲料"),
                        Fact.of(Count.of(bags)),
                        Fact.of("包"),
                        Fact.of(Mass.ofKilograms(KILOGRAMS_A_BAG.multiply(BigDecimal.valueOf(bags))))));
            }
            aid.add(new AidRecord(
                    "aid-poultry-" + (i + 1),
                    day(LocalDate.of(YEAR, 6, 21)),
                    AidForm.IN_KIND,
                    AidRecipient.HOUSEHOLD,
                    Fact.of(registered.get(i).key),
                    Fact.of("县教育部门"),
                    items,
                    Fact.of(Amount.ofYuan(worth(chicks, ducklings, bags)))));
        }
    }

    private int part(int total, int index) {
        return total * (index + 1) / registered.size() - total * index / registered.size();
    }

    private static BigDecimal worth(int chicks, int ducklings, int bags) {
        return CHICK.multiply(BigDecimal.valueOf(chicks))
                .add(DUCKLING.multiply(BigDecimal.valueOf(ducklings)))
                .add(BAG.multiply(BigDecimal.valueOf(bags)));
    }

    private static AidItem item(String name, int number, String unit) {
        return new AidItem(Fact.of(name), Fact.of(Count.of(number)), Fact.of(unit), Facts.notApplicable());
    }

    private void wheelchair() {
        for (HouseholdDraft household : registered) {
            for (PersonDraft person : household.persons) {
                if (VillagePopulation.cannotWalk(person) && aid.stream().noneMatch(VillageWork::isToPerson)) {
                    aid.add(new AidRecord(
                            "aid-wheelchair",
                            day(LocalDate.of(YEAR, 7, 19)),
                            AidForm.IN_KIND,
                            AidRecipient.PERSON,
                            Fact.of(Site.personKey(household.key, person.slot)),
                            Fact.of("县残联"),
                            List.of(item("轮椅", 1, "台")),
                            Fact.of(Amount.ofYuan(1560))));
                }
            }
        }
    }

    private static boolean isToPerson(AidRecord record) {
        return record.recipient() == AidRecipient.PERSON;
    }

    /** Primary school pupils, those of poor households first; most receive it in both terms. */
    private void pupils(LocalDate on, int number, int firstKey) {
        List<String> pupils = Stream.concat(poor.stream(), households.stream().filter(this::isNotPoor))
                .flatMap(household -> household.persons.stream()
                        .filter(person -> isInPrimarySchool(person, on))
                        .map(person -> Site.personKey(household.key, person.slot)))
                .limit(number)
                .toList();
        for (int i = 0; i < pupils.size(); i++) {
            money(
                    "aid-pupil-" + (firstKey + i),
                    on,
                    AidRecipient.PUPILS,
                    Fact.of(pupils.get(i)),
                    "校友公益助学组织",
                    YUAN_A_PUPIL);
        }
    }

    private boolean isNotPoor(HouseholdDraft household) {
        return !poor.contains(household);
    }

    private static boolean isInPrimarySchool(PersonDraft person, LocalDate on) {
        int age = person.age(LocalDate.of(on.getMonthValue() < 9 ? YEAR - 1 : YEAR, 9, 1));
        return person.isMember(on) && age >= 6 && age < 12;
    }

    private void money(String key, LocalDate on, AidRecipient recipient, Fact<String> to, String donor, int yuan) {
        aid.add(new AidRecord(
                key, day(on), AidForm.MONEY, recipient, to, Fact.of(donor), List.of(), Fact.of(Amount.ofYuan(yuan))));
    }

    private static Fact<DateRange> day(LocalDate on) {
        return Fact.of(new DateRange(on, on.plusDays(1)));
    }

    PostingLog log() {
        visits();
        return new PostingLog(
                Fact.of(DateRange.ofMonth(YearMonth.of(YEAR, FIRST_MONTH))), postings(), visits, entries());
    }

    /** One member is there 24 days a month; the second shares some of them, which adds no day. */
    private static List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        for (int month = FIRST_MONTH; month <= LAST_MONTH; month++) {
            LocalDate first = LocalDate.of(YEAR, month, 1);
            postings.add(new Posting(FIRST_WORKER, new DateRange(first, first.plusDays(DAYS_A_MONTH))));
            postings.add(new Posting(SECOND_WORKER, new DateRange(first.plusDays(7), first.plusDays(19))));
        }
        return postings;
    }

    private void visits() {
        calls(VisitTarget.POOR_HOUSEHOLDS, registeredAs(HouseholdKind.ORDINARY_POOR), 207, any -> 2);
        calls(
                VisitTarget.DIBAO_HOUSEHOLDS,
                registered.stream().filter(HouseholdDraft::isSupported).toList(),
                28,
                any -> 1);
        calls(VisitTarget.LARGE_PRODUCERS, producers, 2, any -> 1);
        calls(VisitTarget.HARDSHIP_HOUSEHOLDS, poor, 200, any -> 1);
        calls(VisitTarget.POOR_CHILDREN, ordered(VillageWork::children), 60, VillageWork::children);
        calls(VisitTarget.EMPTY_NEST_ELDERLY, ordered(VillageWork::emptyNest), 20, VillageWork::emptyNest);
        calls(VisitTarget.ORPHANED_OR_DISABLED, ordered(VillageWork::disabled), 10, VillageWork::disabled);
        calls(VisitTarget.ELDERLY_WITHOUT_FAMILY, alone(), 20, any -> 1);
        round();
        villagers();
    }

    private List<HouseholdDraft> registeredAs(HouseholdKind kind) {
        return registered.stream().filter(household -> household.kind == kind).toList();
    }

    private List<HouseholdDraft> alone() {
        return households.stream().filter(VillagePopulation::isWithoutFamily).toList();
    }

    private List<HouseholdDraft> ordered(ToIntFunction<HouseholdDraft> persons) {
        return Stream.concat(poor.stream(), households.stream().filter(this::isNotPoor))
                .filter(household -> persons.applyAsInt(household) > 0)
                .toList();
    }

    private static int children(HouseholdDraft household) {
        return count(household, person -> person.age(AFTER) < 16 && person.age(AFTER) >= 1);
    }

    private static int disabled(HouseholdDraft household) {
        return count(household, person -> person.ailment.isDisability());
    }

    /** Old people of a household in which every grown child works away. */
    private static int emptyNest(HouseholdDraft household) {
        int adultsAtHome =
                count(household, person -> person.age(AFTER) >= 16 && person.age(AFTER) < 60 && !person.isAway(AFTER));
        return adultsAtHome == 0 && household.away(AFTER) > 0 ? household.aged(60, AFTER) : 0;
    }

    private static int count(HouseholdDraft household, Predicate<PersonDraft> who) {
        return (int) household.persons.stream()
                .filter(person -> person.isMember(AFTER) && who.test(person))
                .count();
    }

    /** Calls at one household after the other, and again from the first, until so many persons were met. */
    private void calls(VisitTarget target, List<HouseholdDraft> whom, int persons, ToIntFunction<HouseholdDraft> met) {
        int left = persons;
        for (int call = 0; left > 0; call++) {
            HouseholdDraft household = whom.get(call % whom.size());
            int number = Math.min(left, met.applyAsInt(household));
            visit(target, Fact.of(household.key), number);
            called.add(household);
            left -= number;
        }
    }

    /** Once to each household that was called at for a reason of its own, and to others up to the number. */
    private void round() {
        Set<HouseholdDraft> all = new LinkedHashSet<>(called);
        households.forEach(household -> {
            if (all.size() < ROUND) {
                all.add(household);
            }
        });
        all.forEach(household -> visit(VisitTarget.HOUSEHOLDS, Fact.of(household.key), 1));
    }

    private void villagers() {
        IntStream.range(0, 51).forEach(any -> visit(VisitTarget.VILLAGERS, Facts.notApplicable(), 6));
    }

    private void visit(VisitTarget target, Fact<String> household, int persons) {
        visits.add(new FieldVisit(workday(visits.size()), target, household, Fact.of(Count.of(persons))));
    }

    /** Spread over the days on which somebody was there. */
    private static LocalDate workday(int number) {
        int day = number * 5 % ((LAST_MONTH - FIRST_MONTH + 1) * DAYS_A_MONTH);
        return LocalDate.of(YEAR, FIRST_MONTH + day / DAYS_A_MONTH, 1 + day % DAYS_A_MONTH);
    }

    private static List<WorkEntry> entries() {
        List<WorkEntry> entries = new ArrayList<>();
        monthly(entries, WorkKind.DIARIES, 1, 1, 1, 1, 1, 1, 1);
        monthly(entries, WorkKind.MEETINGS, 2, 1, 1, 1, 1, 1, 1);
        monthly(entries, WorkKind.SERVICES, 1, 2, 3, 2, 2, 2, 2);
        monthly(entries, WorkKind.CONTACT_CARDS, 180, 90, 40, 0, 0, 0, 0);
        monthly(entries, WorkKind.LEAFLETS, 120, 110, 90, 80, 70, 70, 60);
        monthly(entries, WorkKind.DISPUTES_SETTLED, 1, 2, 1, 2, 2, 1, 2);
        monthly(entries, WorkKind.PROJECTS, 1, 1, 0, 0, 0, 0, 0);
        monthly(entries, WorkKind.GOOD_DEEDS, 2, 3, 3, 3, 4, 3, 3);
        return entries;
    }

    private static void monthly(List<WorkEntry> entries, WorkKind kind, int... numbers) {
        for (int month = 0; month < numbers.length; month++) {
            if (numbers[month] > 0) {
                LocalDate on = LocalDate.of(YEAR, FIRST_MONTH + month, DAYS_A_MONTH);
                entries.add(new WorkEntry(on, kind, Count.of(numbers[month])));
            }
        }
    }
}
