package org.povline.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdType;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberMove;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registry;
import org.povline.core.registry.YesNo;

/**
 * What a check looks at, and where it says what is wrong. One subject serves a whole run and points at one record after
 * the other, so that a silent check makes nothing: a check must not keep it. For one thread.
 */
public final class Subject {
    private final LocalDate asOf;
    private final CheckSettings settings;
    private final Lines lines;
    private final LocalDate schoolYear;
    private final boolean monitoring;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Person> membersBefore = new HashMap<>();

    private String place = "";
    private @Nullable Household household;
    private @Nullable Household before;
    private @Nullable Member member;
    private @Nullable DeclaredFigures declared;
    private @Nullable DeclaredFigures declaredBefore;
    private @Nullable Registry registry;
    private @Nullable Registry registryBefore;
    private @Nullable Membership membership;
    private int householdIndex = -1;
    private int memberIndex = -1;
    private int incomeAt = -1;
    private boolean monitored;
    private @Nullable Check check;

    Subject(LocalDate asOf, CheckSettings settings, Lines lines) {
        this.asOf = asOf;
        this.settings = settings;
        this.lines = lines;
        schoolYear = startOfSchoolYear(asOf);
        monitoring = lines.isMonitoringKnown(asOf);
    }

    static LocalDate startOfSchoolYear(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), 9, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    /** The day of the check, on which ages are completed. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The numbers to compare with. */
    public CheckSettings settings() {
        return settings;
    }

    /** The household at hand, also of a member. */
    public Household household() {
        return required(household);
    }

    /** The same household in the ledger before. */
    public Household before() {
        return required(before);
    }

    /** The member at hand. */
    public Person person() {
        return member().person();
    }

    /** What the village declares. */
    public DeclaredFigures declared() {
        return required(declared);
    }

    /** What the village declared the time before. */
    public DeclaredFigures declaredBefore() {
        return required(declaredBefore);
    }

    /** The whole ledger, where the run is over one. */
    public Optional<Registry> registry() {
        return Optional.ofNullable(registry);
    }

    @Nullable
    Registry registryOrNull() {
        return registry;
    }

    /** The member of the same key in the household before, if there was one. */
    @Nullable
    Person memberBefore(String key) {
        return membersBefore.get(key);
    }

    /** Who came and went between two ledgers, if the later one tells of moves. */
    @Nullable
    Membership membership() {
        return membership;
    }

    @Nullable
    Registry registryBefore() {
        return registryBefore;
    }

    /** The completed years of the member on the day of the check; {@code -1} where the birth is not known or later. */
    public int age() {
        return member().age();
    }

    /** Whether the member has completed so many years. */
    boolean isAged(CheckParameter years) {
        return age() >= settings.value(years);
    }

    /** The member at hand as the checks see it. */
    Member member() {
        return required(member);
    }

    /** All members of the household as the checks see them. */
    List<Member> members() {
        return members;
    }

    IdNumber number() {
        return member().number();
    }

    /** The first of September on which the school year of the day of the check began. */
    LocalDate schoolYear() {
        return schoolYear;
    }

    /** Whether the member is in a programme; not asked for where the ledger has no such column. */
    public Fact<YesNo> in(Programme programme) {
        return member().in(programme);
    }

    /** The path of that answer from the member. */
    String pathOf(Programme programme) {
        List<Enrollment> enrollments = person().enrollments();
        int at = 0;
        while (at < enrollments.size() && enrollments.get(at).programme() != programme) {
            at++;
        }
        return "enrollments[" + at + "].enrolled";
    }

    /** Whether the household is certainly monitored. */
    boolean isMonitored() {
        return monitored;
    }

    private static boolean isMonitored(Household household) {
        MonitoredKind kind = Read.value(household.monitoring().kind());
        return kind != null && kind != MonitoredKind.NOT_MONITORED;
    }

    /** Whether the ledger says that the household is not monitored, be it by a blank, since households are monitored. */
    boolean isNotMonitored() {
        Fact<MonitoredKind> kind = household().monitoring().kind();
        return Read.value(kind) == MonitoredKind.NOT_MONITORED || (Read.isBlank(kind) && monitoring);
    }

    /** Monitored, and the risk still stands. */
    boolean isAtRisk() {
        return isMonitored() && Read.isNo(household().monitoring().riskRemoved());
    }

    /** Monitored, and the risk is gone. */
    boolean isRemoved() {
        return isMonitored() && Read.isYes(household().monitoring().riskRemoved());
    }

    /** Whether the household was lifted out of poverty. */
    boolean isLifted() {
        HouseholdType type = Read.value(household().registration().type());
        if (type != null) {
            return type != HouseholdType.ORDINARY_FARM;
        }
        PovertyStatus status = Read.value(household().registration().status());
        return status == PovertyStatus.LIFTED
                || status == PovertyStatus.NEWLY_LIFTED
                || status == PovertyStatus.LIFTED_EARLIER;
    }

    /** The latest statement of income, if there is one. */
    @Nullable
    IncomeStatement income() {
        int at = incomeAt();
        return at < 0 ? null : household().incomes().get(at);
    }

    int incomeAt() {
        return incomeAt;
    }

    private static int latest(List<IncomeStatement> incomes) {
        int latest = -1;
        for (int i = 0; i < incomes.size(); i++) {
            if (latest < 0
                    || incomes.get(i)
                            .period()
                            .endExclusive()
                            .isAfter(incomes.get(latest).period().endExclusive())) {
                latest = i;
            }
        }
        return latest;
    }

    String incomePath(String part) {
        return "incomes[" + incomeAt() + "]." + part;
    }

    /** The range below which households are monitored on a day where the household lives, if the book knows one. */
    @Nullable
    Amount monitoredBelow(LocalDate on) {
        AreaCode area = Read.value(household().residence().area());
        return area == null ? null : lines.monitored(area, on);
    }

    /**
     * Says that something is wrong at a path from the record at hand.
     *
     * @param path the fact that is most to blame
     * @param arguments names and values for the text, in turn: never anything personal
     */
    public Verdict found(String path, Object... arguments) {
        return report(severity(), path, arguments);
    }

    /** Says that a cell is blank, which is a warning at most. */
    public Verdict blank(String path, Object... arguments) {
        return report(lighter(severity(), Severity.WARNING), path, arguments);
    }

    /** Says that something is remarkable, at most a lead of this weight. */
    Verdict lead(Severity most, String path, Object... arguments) {
        return report(lighter(severity(), most), path, arguments);
    }

    private Verdict report(Severity severity, String path, Object... arguments) {
        Map<String, Argument> named = new LinkedHashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put((String) arguments[i], argument(arguments[i + 1]));
        }
        findings.add(new Finding(required(check).code(), severity, Location.path(place() + path), named));
        return Verdict.FIRED;
    }

    private Severity severity() {
        return required(check).severity();
    }

    static Severity lighter(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Argument argument(Object value) {
        if (value instanceof Number number) {
            return Argument.of(number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue()));
        }
        return value instanceof LocalDate date ? Argument.of(date) : Argument.of(String.valueOf(value));
    }

    private String place() {
        String outer = householdIndex < 0 ? place : place + "households[" + householdIndex + "].";
        return memberIndex < 0 ? outer : outer + "members[" + memberIndex + "].";
    }

    Verdict run(Check next) {
        check = next;
        return next.rule().check(this);
    }

    Subject at(String prefix) {
        place = prefix;
        return this;
    }

    Subject in(@Nullable Registry ledger, @Nullable Registry ledgerBefore) {
        registry = ledger;
        registryBefore = ledgerBefore;
        List<MemberMove> moves = ledger == null ? null : Read.value(ledger.moves());
        membership = ledger == null || ledgerBefore == null || moves == null
                ? null
                : Membership.of(ledgerBefore, ledger, moves);
        return this;
    }

    void enter(Household next, @Nullable Household earlier, int index) {
        household = next;
        before = earlier;
        householdIndex = index;
        incomeAt = latest(next.incomes());
        monitored = isMonitored(next);
        leavePersons();
        enterMembers(next.members());
        membersBefore.clear();
        if (earlier != null) {
            earlier.members().forEach(person -> membersBefore.putIfAbsent(person.key(), person));
        }
    }

    private void enterMembers(List<Person> persons) {
        members.clear();
        for (int i = 0; i < persons.size(); i++) {
            members.add(Member.of(persons.get(i), asOf));
        }
    }

    void enterMember(int index) {
        member = members.get(index);
        memberIndex = index;
    }

    void leavePersons() {
        member = null;
        memberIndex = -1;
    }

    void enter(DeclaredFigures figures, @Nullable DeclaredFigures earlier) {
        declared = figures;
        declaredBefore = earlier;
        householdIndex = -1;
        memberIndex = -1;
    }

    List<Finding> findings() {
        return findings;
    }

    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("A check of this scope has no such part to look at");
        }
        return part;
    }
}
