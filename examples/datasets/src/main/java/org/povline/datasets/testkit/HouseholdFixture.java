package org.povline.datasets.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;
import org.povline.core.registry.YesNo;

/** A household in the making, see {@link Fixtures#aHousehold()}. Immutable. */
public final class HouseholdFixture {
    static final HouseholdFixture PLAIN = new HouseholdFixture(
            key(1), Fixtures.DAY, HouseholdKind.ORDINARY_FARM, Map.of(LandKind.CULTIVATED, 6L), List.of(), Map.of());
    static final int MOST = 9999;
    private static final String VILLAGE = "522799100200";

    private final String key;
    private final LocalDate asOf;
    private final HouseholdKind kind;
    private final Map<LandKind, Long> mu;
    private final List<PersonFixture> members;
    private final Map<Integer, Long> netIncomes;

    private HouseholdFixture(
            String key,
            LocalDate asOf,
            HouseholdKind kind,
            Map<LandKind, Long> mu,
            List<PersonFixture> members,
            Map<Integer, Long> netIncomes) {
        this.key = key;
        this.asOf = asOf;
        this.kind = kind;
        this.mu = mu;
        this.members = members;
        this.netIncomes = netIncomes;
    }

    static String key(int number) {
        return VILLAGE + "-" + padded(number, 4);
    }

    private static String padded(int number, int digits) {
        return "0".repeat(Math.max(0, digits - Integer.toString(number).length())) + number;
    }

    /** Under another key; the members' keys and identity numbers follow it. */
    public HouseholdFixture withKey(String other) {
        return new HouseholdFixture(other, asOf, kind, mu, members, netIncomes);
    }

    /** As of this day: what the members are by their age. */
    public HouseholdFixture asOf(LocalDate day) {
        return new HouseholdFixture(key, day, kind, mu, members, netIncomes);
    }

    /** In the poverty registry as a household of this kind, poor since 2014. */
    public HouseholdFixture registeredAs(HouseholdKind other) {
        return new HouseholdFixture(key, asOf, other, mu, members, netIncomes);
    }

    /** With so much land of a kind. */
    public HouseholdFixture withLand(LandKind use, long area) {
        Map<LandKind, Long> more = new EnumMap<>(mu);
        more.put(use, area);
        return new HouseholdFixture(key, asOf, kind, more, members, netIncomes);
    }

    /** With these members, after those it has; without any it has one plain head. */
    public HouseholdFixture with(PersonFixture... persons) {
        List<PersonFixture> more = new ArrayList<>(members);
        more.addAll(List.of(persons));
        return new HouseholdFixture(key, asOf, kind, mu, List.copyOf(more), netIncomes);
    }

    /** With a net income of so many yuan in a calendar year, all of it from wages. */
    public HouseholdFixture earning(int year, long yuan) {
        Map<Integer, Long> more = new TreeMap<>(netIncomes);
        more.put(year, yuan);
        return new HouseholdFixture(key, asOf, kind, mu, members, more);
    }

    /** The household. */
    public Household build() {
        List<Person> persons = persons();
        return new Household(
                key,
                Residence.of(Fact.of(AreaCode.of(VILLAGE)), unknown(), Fact.of("第1组"), unknown()),
                registration(),
                Monitoring.of(notAsked(), notAsked(), List.of(), notAsked(), notAsked()),
                living(),
                land(),
                persons,
                netIncomes.entrySet().stream()
                        .map(income -> statement(income.getKey(), income.getValue(), persons.size()))
                        .toList());
    }

    private List<Person> persons() {
        List<PersonFixture> all = members.isEmpty() ? List.of(PersonFixture.PLAIN) : members;
        List<Person> persons = new ArrayList<>();
        for (PersonFixture person : all) {
            Relationship unlessSet = persons.isEmpty() ? Relationship.HEAD : Relationship.OTHER;
            persons.add(person.build(key + "-" + padded(persons.size() + 1, 2), unlessSet, asOf));
        }
        return persons;
    }

    private Registration registration() {
        boolean poor = kind != HouseholdKind.ORDINARY_FARM;
        return Registration.of(
                Fact.of(kind),
                poor ? Fact.of(PovertyStatus.POOR) : notApplicable(),
                poor ? Fact.of(DateRange.ofYear(2014)) : notApplicable(),
                notApplicable(),
                poor ? unknown() : notApplicable(),
                List.of());
    }

    private static LivingConditions living() {
        Fact<YesNo> yes = Fact.of(YesNo.YES);
        return new LivingConditions(Fact.of(HousingGrade.B), unknown(), yes, yes, yes, unknown(), unknown(), unknown());
    }

    private Map<LandKind, Fact<LandArea>> land() {
        Map<LandKind, Fact<LandArea>> land = new EnumMap<>(LandKind.class);
        mu.forEach((use, area) -> land.put(use, Fact.of(LandArea.ofMu(area))));
        return land;
    }

    private static IncomeStatement statement(int year, long net, int members) {
        Fact<Amount> none = Fact.of(Amount.ofYuan(0));
        BigDecimal perHead = BigDecimal.valueOf(net).divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
        return new IncomeStatement(
                DateRange.ofYear(year),
                Fact.of(Amount.ofYuan(net)),
                none,
                none,
                none,
                none,
                Fact.of(Amount.ofYuan(net)),
                Fact.of(Amount.ofYuan(perHead)));
    }

    private static <T> Fact<T> unknown() {
        return Fact.notReported();
    }

    private static <T> Fact<T> notApplicable() {
        return Fact.missing(MissingReason.NOT_APPLICABLE);
    }

    private static <T> Fact<T> notAsked() {
        return Fact.missing(MissingReason.NOT_ASKED);
    }
}
