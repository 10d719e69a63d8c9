package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.SpendingKind;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/** Households for the tests of decisions, of whom everything is known and in order until a test says otherwise. */
record Families(
        List<Person> members,
        IncomeStatement income,
        Registration registration,
        Monitoring monitoring,
        LivingConditions living,
        Needs needs,
        Holdings holdings,
        Budget budget) {
    private static final AreaCode VILLAGE = AreaCode.of("522799100200");
    private static final DateRange YEAR = DateRange.ofYear(2022);
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);

    /** A head of forty, a spouse, and children of nine and younger to make up the number. */
    static Families of(int persons) {
        List<Person> members = new ArrayList<>();
        members.add(person("P0", Relationship.HEAD, LocalDate.of(1983, 5, 17)));
        if (persons > 1) {
            members.add(person("P1", Relationship.SPOUSE, LocalDate.of(1984, 5, 17)));
        }
        for (int i = 2; i < persons; i++) {
            members.add(person("P" + i, Relationship.DAUGHTER, LocalDate.of(2012 + i, 5, 17)));
        }
        return new Families(
                members,
                wages(Fact.of(Amount.ofFen(0))),
                registration(HouseholdKind.ORDINARY_POOR, Fact.of(PovertyStatus.POOR)),
                monitored(Fact.of(MonitoredKind.NOT_MONITORED)),
                new LivingConditions(
                        Fact.of(HousingGrade.A),
                        Fact.notReported(),
                        YES,
                        YES,
                        YES,
                        Fact.notReported(),
                        Fact.notReported(),
                        Fact.notReported()),
                aboveSince(Fact.of(new DateRange(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 2)))),
                holdings(0),
                budget(0));
    }

    static Person person(String key, Relationship relationship, LocalDate born) {
        return new Person(
                key,
                born(Fact.of(born)),
                Fact.of(relationship),
                Schooling.of(
                        Fact.notReported(),
                        Fact.of(born.getYear() < 2005 ? SchoolStatus.NOT_AT_SCHOOL : SchoolStatus.PRIMARY),
                        Fact.notReported()),
                Health.of(Fact.of(Set.of(HealthCondition.HEALTHY)), Fact.missing(MissingReason.NOT_APPLICABLE)),
                Work.of(
                        Fact.of(born.getYear() < 2005 ? LabourCapacity.ORDINARY : LabourCapacity.NONE),
                        Fact.notReported(),
                        Fact.notReported(),
                        Fact.notReported()),
                List.of(Enrollment.of(Programme.RESIDENT_MEDICAL, YES, Fact.notReported())),
                Fact.missing(MissingReason.NOT_APPLICABLE));
    }

    static Person able(String key, Relationship relationship, LocalDate born, LabourCapacity capacity) {
        Person plain = person(key, relationship, born);
        return new Person(
                key,
                plain.identity(),
                plain.relationship(),
                plain.schooling(),
                plain.health(),
                Work.of(Fact.of(capacity), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                plain.enrollments(),
                plain.party());
    }

    static Person outOfSchool(Person person) {
        return attending(person, SchoolStatus.NOT_AT_SCHOOL);
    }

    static Person attending(Person person, SchoolStatus status) {
        return new Person(
                person.key(),
                person.identity(),
                person.relationship(),
                Schooling.of(Fact.notReported(), Fact.of(status), Fact.notReported()),
                person.health(),
                person.work(),
                person.enrollments(),
                person.party());
    }

    private static Identity born(Fact<LocalDate> day) {
        return new Identity(
                Fact.notReported(),
                Fact.of(Sex.FEMALE),
                day,
                Fact.notReported(),
                Fact.notReported(),
                Fact.notReported(),
                Fact.notReported(),
                Fact.notReported());
    }

    static IncomeStatement wages(Fact<Amount> wages) {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        return new IncomeStatement(
                YEAR, wages, nothing, nothing, nothing, nothing, Fact.notReported(), Fact.notReported());
    }

    static IncomeStatement property(Fact<Amount> property) {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        return new IncomeStatement(
                YEAR, nothing, nothing, property, nothing, nothing, Fact.notReported(), Fact.notReported());
    }

    static Registration registration(HouseholdKind kind, Fact<PovertyStatus> status) {
        return Registration.of(
                Fact.of(kind), status, Fact.notReported(), Fact.notReported(), Fact.notReported(), List.of());
    }

    static Monitoring monitored(Fact<MonitoredKind> kind) {
        return Monitoring.of(
                kind,
                Fact.of(new DateRange(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 2))),
                List.of(),
                Fact.notReported(),
                Fact.notReported());
    }

    /** Every need met, and the income above the line since then. */
    static Needs aboveSince(Fact<DateRange> since) {
        return new Needs(YES, YES, YES, since, Fact.of(YesNo.NO), Fact.of(YesNo.NO));
    }

    static Holdings holdings(long depositsFen) {
        Map<MoneyAsset, Fact<Amount>> money = new EnumMap<>(MoneyAsset.class);
        money.put(MoneyAsset.DEPOSITS, Fact.of(Amount.ofFen(depositsFen)));
        money.put(MoneyAsset.SECURITIES, Fact.of(Amount.ofFen(0)));
        return new Holdings(
                money,
                Map.of(
                        CountedAsset.MOTOR_VEHICLES, Fact.of(Count.of(0)),
                        CountedAsset.DWELLINGS, Fact.of(Count.of(1))),
                Fact.of(List.of()),
                Fact.of(List.of()));
    }

    /** What a relative has apart who lives elsewhere and has nothing. */
    static OwnMeans earningNothing() {
        return OwnMeans.of(Fact.notReported(), Fact.of(Amount.ofFen(0)), Fact.notReported(), Fact.notReported());
    }

    static Budget budget(long spentFen) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        for (BudgetItem item : BudgetItem.values()) {
            items.put(item, Fact.of(Amount.ofFen(0)));
        }
        Map<SpendingKind, Fact<Amount>> spending = new EnumMap<>(SpendingKind.class);
        for (SpendingKind kind : SpendingKind.values()) {
            spending.put(kind, Fact.of(Amount.ofFen(kind == SpendingKind.MEDICAL ? spentFen : 0)));
        }
        return new Budget(YEAR, items, spending);
    }

    /** Known to be nothing but for what was spent on medical care. */
    static Budget spending(Fact<Amount> medical) {
        Budget plain = budget(0);
        Map<SpendingKind, Fact<Amount>> spending = new EnumMap<>(plain.spending());
        spending.put(SpendingKind.MEDICAL, medical);
        return new Budget(plain.period(), plain.items(), spending);
    }

    Families earning(long fen) {
        return with(wages(Fact.of(Amount.ofFen(fen))));
    }

    Families with(IncomeStatement other) {
        return new Families(members, other, registration, monitoring, living, needs, holdings, budget);
    }

    Families with(Registration other) {
        return new Families(members, income, other, monitoring, living, needs, holdings, budget);
    }

    Families with(Monitoring other) {
        return new Families(members, income, registration, other, living, needs, holdings, budget);
    }

    Families with(LivingConditions other) {
        return new Families(members, income, registration, monitoring, other, needs, holdings, budget);
    }

    Families with(Needs other) {
        return new Families(members, income, registration, monitoring, living, other, holdings, budget);
    }

    Families with(Holdings other) {
        return new Families(members, income, registration, monitoring, living, needs, other, budget);
    }

    Families with(Budget other) {
        return new Families(members, income, registration, monitoring, living, needs, holdings, other);
    }

    Families of(List<Person> others) {
        return new Families(others, income, registration, monitoring, living, needs, holdings, budget);
    }

    /** The head with this disability and health, as of this birth. */
    Families withHead(LocalDate born, Fact<Disability> disability, HealthCondition... conditions) {
        Person head = members.get(0);
        Set<HealthCondition> health = EnumSet.noneOf(HealthCondition.class);
        health.addAll(List.of(conditions));
        List<Person> others = new ArrayList<>(members);
        others.set(
                0,
                new Person(
                        head.key(),
                        born(Fact.of(born)),
                        head.relationship(),
                        head.schooling(),
                        Health.of(Fact.of(health), disability),
                        head.work(),
                        head.enrollments(),
                        head.party()));
        return of(others);
    }

    Household household() {
        return new Household(
                "H1",
                Residence.of(Fact.of(VILLAGE), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                registration,
                monitoring,
                living,
                Map.of(),
                members,
                List.of(income));
    }

    /** The head as clergy who live apart. */
    HouseholdCase clergy() {
        return found(new Membership(
                "P0", Fact.of(YesNo.NO), Fact.of(MemberStanding.CLERGY_FOR_THREE_YEARS), YES, OwnMeans.NOT_REPORTED));
    }

    /** The head with what an inquiry found of their own. */
    HouseholdCase own(OwnMeans own) {
        return found(new Membership("P0", YES, Fact.of(MemberStanding.PRESENT), YES, own));
    }

    /** The head, and the second member, with what an inquiry found of their own. */
    HouseholdCase own(OwnMeans head, OwnMeans second) {
        return found(
                new Membership("P0", YES, Fact.of(MemberStanding.PRESENT), YES, head),
                new Membership("P1", YES, Fact.of(MemberStanding.PRESENT), YES, second));
    }

    private HouseholdCase found(Membership... members) {
        return HouseholdCase.of(household())
                .with(new Assessment(
                        "H1",
                        Books.DAY,
                        needs,
                        List.of(members),
                        holdings,
                        Fact.of(budget),
                        List.of(),
                        Fact.of(List.of())));
    }

    HouseholdCase subject() {
        return subject(Fact.of(List.of()));
    }

    HouseholdCase subject(Fact<List<Obligor>> obligors) {
        return HouseholdCase.of(household())
                .with(new Assessment(
                        "H1", Books.DAY, needs, List.of(), holdings, Fact.of(budget), List.of(), obligors));
    }
}
