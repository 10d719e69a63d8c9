package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Illness;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;

/** Which fact stands in which column, for writing. */
final class WrittenColumns {
    static final List<WrittenColumn<Household, ?>> HOUSEHOLD = household();
    static final List<WrittenColumn<Person, ?>> MEMBER = member();
    static final List<WrittenColumn<IncomeStatement, ?>> INCOME = List.of(
            new WrittenColumn<>(IncomeColumns.WAGES, IncomeStatement::wages),
            new WrittenColumn<>(IncomeColumns.BUSINESS, IncomeStatement::business),
            new WrittenColumn<>(IncomeColumns.PROPERTY, IncomeStatement::property),
            new WrittenColumn<>(IncomeColumns.TRANSFERS, IncomeStatement::transfers),
            new WrittenColumn<>(IncomeColumns.BUSINESS_COSTS, IncomeStatement::businessCosts),
            new WrittenColumn<>(IncomeColumns.NET, IncomeStatement::statedNet),
            new WrittenColumn<>(IncomeColumns.NET_PER_HEAD, IncomeStatement::statedNetPerHead));

    private WrittenColumns() {}

    /** What a ledger's cell says at a path of a household; nothing where no column of written ledgers holds it. */
    static Optional<String> text(LedgerColumn<?> column, Household household, String path) {
        int member = Places.member(path);
        if (member >= 0) {
            return text(MEMBER, column, household.members().get(member));
        }
        int income = Places.income(path);
        return income < 0
                ? text(HOUSEHOLD, column, household)
                : text(INCOME, column, household.incomes().get(income));
    }

    private static <S> Optional<String> text(List<WrittenColumn<S, ?>> columns, LedgerColumn<?> column, S subject) {
        return columns.stream()
                .filter(written -> written.column() == column)
                .map(written -> written.text(subject))
                .findFirst();
    }

    private static List<WrittenColumn<Household, ?>> household() {
        Listed<Household> listed = new Listed<>();
        listed.put(HouseholdColumns.NUMBER, household -> Fact.of(household.key()));
        listed.put(HouseholdColumns.AREA, household -> household.residence().area());
        listed.put(HouseholdColumns.HAMLET, household -> household.residence().hamlet());
        listed.put(HouseholdColumns.GROUP, household -> household.residence().villagerGroup());
        listed.put(HouseholdColumns.PHONE, household -> household.residence().phone());
        listed.put(
                HouseholdColumns.STATED_MEMBERS,
                household -> household.residence().statedMembers());
        listed.put(HouseholdColumns.KIND, household -> household.registration().kind());
        listed.put(HouseholdColumns.TYPE, household -> household.registration().type());
        listed.put(HouseholdColumns.BASIS, household -> household.registration().basis());
        listed.put(
                HouseholdColumns.STATUS, household -> household.registration().status());
        listed.put(
                HouseholdColumns.IDENTIFIED,
                household -> household.registration().identified());
        listed.put(
                HouseholdColumns.LIFTED, household -> household.registration().lifted());
        listed.put(
                HouseholdColumns.MAIN_CAUSE,
                household -> household.registration().mainCause());
        listed.put(
                HouseholdColumns.OTHER_CAUSES,
                household -> list(household.registration().otherCauses()));
        monitoring(listed);
        living(listed);
        HouseholdColumns.LAND.forEach((kind, column) ->
                listed.put(column, household -> Fact.orNotAsked(household.land().get(kind))));
        return listed.columns;
    }

    private static void monitoring(Listed<Household> listed) {
        listed.put(
                HouseholdColumns.MONITORED_KIND,
                household -> household.monitoring().kind());
        listed.put(
                HouseholdColumns.MONITORED_SINCE,
                household -> household.monitoring().identified());
        listed.put(
                HouseholdColumns.RISKS, household -> list(household.monitoring().risks()));
        listed.put(
                HouseholdColumns.RISK_REMOVED,
                household -> household.monitoring().riskRemoved());
        listed.put(
                HouseholdColumns.RISK_REMOVED_ON,
                household -> household.monitoring().removed());
        listed.put(
                MonitoringColumns.REMOVAL_MANNER,
                household -> household.monitoring().removalManner());
        listed.put(
                MonitoringColumns.DISASTER,
                household -> household.monitoring().circumstances().disaster());
        listed.put(
                MonitoringColumns.OTHER_RISK,
                household -> household.monitoring().circumstances().otherRisk());
        listed.put(
                MonitoringColumns.OUT_OF_SCHOOL,
                household -> household.monitoring().circumstances().outOfSchool());
        listed.put(
                MonitoringColumns.HOUSE_DAMAGED,
                household -> household.monitoring().circumstances().houseDamaged());
        listed.put(
                MonitoringColumns.UNINSURED,
                household -> household.monitoring().circumstances().uninsured());
        listed.put(
                MonitoringColumns.WATER_DAMAGED,
                household -> household.monitoring().circumstances().waterDamaged());
        listed.put(
                MonitoringColumns.CLAIMS,
                household -> household.monitoring().circumstances().insuranceClaims());
        listed.put(
                MonitoringColumns.OWN_MEDICAL,
                household -> household.monitoring().circumstances().ownMedicalSpending());
        help(listed);
    }

    private static void help(Listed<Household> listed) {
        listed.put(
                MonitoringColumns.HELP_STATE,
                household -> household.monitoring().help().state());
        MonitoringColumns.KINDS.forEach((kind, column) ->
                listed.put(column, household -> household.monitoring().help().of(kind)));
        MonitoringColumns.ITEMS.forEach((item, column) ->
                listed.put(column, household -> household.monitoring().help().of(item)));
        listed.put(
                MonitoringColumns.FARE,
                household -> household.monitoring().help().fareSubsidy());
        listed.put(
                MonitoringColumns.SAFETY_NET,
                household -> household.monitoring().help().safetyNet());
        listed.put(
                MonitoringColumns.CONTACT,
                household -> household.monitoring().help().contact());
        listed.put(
                MonitoringColumns.CONTACT_PHONE,
                household -> household.monitoring().help().contactPhone());
    }

    private static void living(Listed<Household> listed) {
        listed.put(HouseholdColumns.HOUSING, household -> household.living().housing());
        listed.put(HouseholdColumns.FLOOR_AREA, household -> household.living().floorArea());
        listed.put(HouseholdColumns.SAFE_WATER, household -> household.living().safeWater());
        listed.put(HouseholdColumns.ELECTRICITY, household -> household.living().electricity());
        listed.put(HouseholdColumns.TOILET, household -> household.living().sanitaryToilet());
        listed.put(HouseholdColumns.ROAD, household -> household.living().road());
        listed.put(HouseholdColumns.DISTANCE, household -> household.living().distanceToMainRoad());
        listed.put(HouseholdColumns.FUEL, household -> household.living().fuel());
    }

    /** A list that is empty says nothing, as does a blank cell. */
    private static <T> Fact<List<T>> list(List<T> values) {
        return values.isEmpty() ? Fact.notReported() : Fact.of(values);
    }

    private static List<WrittenColumn<Person, ?>> member() {
        Listed<Person> listed = new Listed<>();
        listed.put(MemberColumns.NUMBER, person -> Fact.of(person.key()));
        listed.put(MemberColumns.NAME, person -> person.identity().name());
        listed.put(MemberColumns.SEX, person -> person.identity().sex());
        listed.put(MemberColumns.BIRTH_DATE, person -> person.identity().birthDate());
        listed.put(MemberColumns.ETHNIC_GROUP, person -> person.identity().ethnicGroup());
        listed.put(MemberColumns.DOCUMENT_TYPE, person -> person.identity().documentType());
        listed.put(MemberColumns.DOCUMENT_NUMBER, person -> person.identity().documentNumber());
        listed.put(MemberColumns.PHONE, person -> person.identity().phone());
        listed.put(MemberColumns.MARITAL_STATUS, person -> person.identity().maritalStatus());
        listed.put(MemberColumns.RELATIONSHIP, Person::relationship);
        listed.put(MemberColumns.ATTAINED, person -> person.schooling().attained());
        listed.put(MemberColumns.ATTENDING, person -> person.schooling().attending());
        listed.put(
                MemberColumns.REASON_OUT_OF_SCHOOL, person -> person.schooling().reasonOutOfSchool());
        listed.put(MemberColumns.PUTONGHUA, person -> person.schooling().speaksPutonghua());
        listed.put(MemberColumns.HEALTH, person -> person.health().conditions());
        listed.put(MemberColumns.ILLNESS, person -> within(person.health().illness(), Illness::name));
        listed.put(MemberColumns.ILLNESS_GRADE, person -> within(person.health().illness(), Illness::grade));
        listed.put(
                MemberColumns.DISABILITY_KIND, person -> within(person.health().disability(), Disability::kind));
        listed.put(
                MemberColumns.DISABILITY_LEVEL, person -> within(person.health().disability(), Disability::level));
        listed.put(
                MemberColumns.CERTIFICATE_NUMBER,
                person -> within(person.health().disability(), Disability::certificateNumber));
        work(listed);
        MemberColumns.ENROLLMENTS.forEach(columns -> enrollment(columns, listed));
        listed.put(MemberColumns.POLITICAL_STATUS, person -> within(person.party(), PartyMembership::status));
        listed.put(MemberColumns.JOINED_PARTY, person -> within(person.party(), PartyMembership::joinedOn));
        listed.put(MemberColumns.FULL_MEMBER, person -> within(person.party(), PartyMembership::fullSince));
        return listed.columns;
    }

    private static void work(Listed<Person> listed) {
        listed.put(MemberColumns.CAPACITY, person -> person.work().capacity());
        listed.put(MemberColumns.WORK_PLACE, person -> person.work().place());
        listed.put(MemberColumns.MONTHS_AWAY, person -> person.work().monthsAway());
        listed.put(MemberColumns.PUBLIC_POST, person -> person.work().publicPost());
        listed.put(WorkColumns.PUBLIC_POST_MONTHS, person -> person.work().publicPostMonths());
        for (int i = 0; i < WorkColumns.JOBS.size(); i++) {
            job(listed, i, WorkColumns.JOBS.get(i));
        }
        listed.put(WorkColumns.WORKING, person -> person.work().situation().working());
        listed.put(WorkColumns.ABROAD, person -> person.work().situation().abroad());
        listed.put(
                WorkColumns.PLANS_TO_GO_OUT, person -> person.work().situation().plansToGoOut());
        listed.put(
                WorkColumns.NEEDS_JOB_SERVICE,
                person -> person.work().situation().needsJobService());
        listed.put(WorkColumns.IN_ARMY, person -> person.work().situation().inArmy());
    }

    private static void job(Listed<Person> listed, int index, JobColumns columns) {
        job(listed, index, columns.employer(), Employment::employer);
        job(listed, index, columns.industry(), Employment::industry);
        job(listed, index, columns.channel(), Employment::channel);
        job(listed, index, columns.pointToPoint(), Employment::pointToPoint);
        job(listed, index, columns.place(), Employment::place);
        job(listed, index, columns.start(), Employment::start);
        job(listed, index, columns.end(), Employment::end);
        job(listed, index, columns.monthlyPay(), Employment::monthlyPay);
    }

    /** No job is written as not applicable; for further ones there is nothing to say. */
    private static <T> void job(
            Listed<Person> listed, int index, LedgerColumn<T> column, Function<Employment, Fact<T>> fact) {
        Fact<T> none = index == 0 ? Fact.missing(MissingReason.NOT_APPLICABLE) : Fact.notAsked();
        listed.put(
                column,
                person -> index > 0 && !person.work().jobs().isKnown()
                        ? Fact.notAsked()
                        : within(
                                person.work().jobs(),
                                jobs -> jobs.size() > index ? fact.apply(jobs.get(index)) : none));
    }

    private static void enrollment(EnrollmentColumns columns, Listed<Person> listed) {
        listed.put(columns.enrolled(), person -> of(person, columns.programme(), Enrollment::enrolled));
        listed.put(columns.benefit(), person -> of(person, columns.programme(), Enrollment::benefitPerMonth));
        listed.put(columns.since(), person -> of(person, columns.programme(), Enrollment::since));
    }

    private static <T> Fact<T> of(Person person, Programme programme, Function<Enrollment, Fact<T>> fact) {
        return person.enrollments().stream()
                .filter(enrollment -> enrollment.programme() == programme)
                .findFirst()
                .map(fact)
                .orElse(Fact.notAsked());
    }

    /** The part of a group; a group that is missing is missing in all its parts. */
    private static <G, T> Fact<T> within(Fact<G> group, Function<G, Fact<T>> part) {
        return group.fold(part, Fact::missing, Fact::unreadable);
    }

    private static final class Listed<S> {
        private final List<WrittenColumn<S, ?>> columns = new ArrayList<>();

        <T> void put(LedgerColumn<T> column, Function<S, Fact<T>> fact) {
            columns.add(new WrittenColumn<>(column, fact));
        }
    }
}
