package org.povline.datasets.generator;

import static org.povline.datasets.parts.HouseholdParts.INCOMES;
import static org.povline.datasets.parts.HouseholdParts.MEMBERS;
import static org.povline.datasets.parts.HouseholdParts.STATED_NET_PER_HEAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;
import org.povline.datasets.parts.HouseholdParts;
import org.povline.datasets.parts.Part;
import org.povline.datasets.parts.PersonParts;

/**
 * Plants faults in a household. A person takes one fault at most, so that no fault hides another; what has no place in
 * the household is not planted.
 */
final class Soil {
    private static final LocalDate GROWN_BEFORE = LocalDate.of(1985, 1, 1);
    private static final Schooling IN_PRIMARY_SCHOOL =
            Schooling.of(Facts.notApplicable(), Fact.of(SchoolStatus.PRIMARY), Facts.notApplicable());
    private static final Predicate<Person> IS_CHILD = is(Relationship.SON).or(is(Relationship.DAUGHTER));

    private final Household household;
    private final GeneratedHousehold neighbour;
    private final Draws draws;
    private final List<PlantedFault> faults;

    Soil(Household household, GeneratedHousehold neighbour, Draws draws, List<PlantedFault> faults) {
        this.household = household;
        this.neighbour = neighbour;
        this.draws = draws;
        this.faults = faults;
    }

    Household plant(DirtKind kind) {
        return switch (kind) {
            case CHECK_DIGIT_WRONG -> number(kind, number -> NumberSlips.wrongCheckDigit(number, draws));
            case DIGITS_TRANSPOSED -> number(kind, number -> NumberSlips.transposed(number, draws));
            case DIGIT_LOST -> number(kind, number -> NumberSlips.digitLost(number, draws));
            case NUMBER_ROUNDED -> number(kind, NumberSlips::rounded);
            case NUMBER_MISSING ->
                person(kind, PersonParts.DOCUMENT_NUMBER, Soil::hasResidentId, to(Fact.notReported()));
            case SEX_AGAINST_NUMBER -> number(kind, NumberSlips::ofTheOtherSex);
            case BIRTH_DATE_AGAINST_NUMBER -> birthDate(kind, born -> Fact.of(anotherDay(born)));
            case BIRTH_DATE_UNREADABLE -> birthDate(kind, born -> Fact.unreadable(born.getYear() + "年13月"));
            case NAME_MISSING -> person(kind, PersonParts.NAME, person -> true, to(Fact.notReported()));
            case HEAD_BLANK -> relationship(kind, is(Relationship.HEAD), to(Fact.notReported()));
            case TWO_HEADS -> relationship(kind, this::isBesideAHead, to(Fact.of(Relationship.HEAD)));
            case RELATIONSHIP_AGAINST_SEX -> relationship(kind, IS_CHILD, child -> child.map(Soil::theOther));
            case PARENT_YOUNGER_THAN_CHILD -> relationship(kind, IS_CHILD, child -> child.map(Soil::parent));
            default -> plantElsewhere(kind);
        };
    }

    private Household plantElsewhere(DirtKind kind) {
        return switch (kind) {
            case HEALTH_CONTRADICTORY ->
                person(
                        kind,
                        PersonParts.CONDITIONS,
                        Soil::isNotCertified,
                        to(Fact.of(EnumSet.of(HealthCondition.HEALTHY, HealthCondition.DISABLED))));
            case HEALTH_MISSING -> person(kind, PersonParts.CONDITIONS, Soil::isNotCertified, to(Fact.notReported()));
            case CHILD_WITH_LABOUR ->
                person(kind, PersonParts.CAPACITY, Soil::isPupil, to(Fact.of(LabourCapacity.ORDINARY)));
            case SCHOOL_AGAINST_AGE ->
                person(
                        kind,
                        "schooling.attending",
                        Soil::isGrown,
                        person -> PersonParts.SCHOOLING.with(person, IN_PRIMARY_SCHOOL));
            case MONTHS_BEYOND_A_YEAR -> monthsAway(kind, draws.between(13, 36));
            case PLACE_WITHOUT_MONTHS -> monthsAway(kind, 0);
            case TWO_MEDICAL_INSURANCES ->
                person(kind, PersonParts.ENROLLMENTS, Soil::isInsuredOnce, Soil::insuredTwice);
            case MEDICAL_MISSING ->
                person(
                        kind,
                        PersonParts.ENROLLMENTS
                                .then(Part.<Enrollment>element(0))
                                .then(PersonParts.ENROLLED),
                        person -> true,
                        to(Fact.notReported()));
            case CERTIFICATE_KIND_WRONG -> certificate(kind);
            case PHONE_TOO_SHORT ->
                household(kind, HouseholdParts.PHONE, number -> number.map(phone -> phone.substring(0, 9)));
            case KIND_MISSING -> household(kind, HouseholdParts.KIND, to(Fact.notReported()));
            case LAND_NEGATIVE -> land(kind, LandKind.DRY_FIELD, Fact.unreadable("-" + draws.between(1, 20) + ".5"));
            case LAND_ABSURD -> land(kind, LandKind.FOREST, Fact.of(LandArea.ofMu(draws.between(20_000, 90_000))));
            case LAND_NOT_ADDING_UP -> land(kind, LandKind.CULTIVATED, cultivatedWith(draws.between(1, 9)));
            case INCOME_NOT_ADDING_UP -> income(kind, HouseholdParts.STATED_NET, net -> net.map(this::more));
            case PER_HEAD_NOT_MATCHING -> income(kind, STATED_NET_PER_HEAD, net -> net.map(this::more));
            case WAGES_UNREADABLE -> income(kind, HouseholdParts.WAGES, to(Fact.unreadable("一万二左右")));
            case DUPLICATE_PERSON -> duplicate();
            default -> throw new IllegalArgumentException("No way to plant " + kind);
        };
    }

    private static <P> UnaryOperator<P> to(P part) {
        return any -> part;
    }

    private static LocalDate anotherDay(LocalDate born) {
        return born.getDayOfMonth() > 1 ? born.minusDays(1) : born.plusDays(1);
    }

    private boolean isBesideAHead(Person person) {
        return is(Relationship.HEAD).negate().test(person)
                && household.members().stream().anyMatch(is(Relationship.HEAD));
    }

    private static Relationship theOther(Relationship child) {
        return child == Relationship.SON ? Relationship.DAUGHTER : Relationship.SON;
    }

    private static Relationship parent(Relationship child) {
        return child == Relationship.SON ? Relationship.FATHER : Relationship.MOTHER;
    }

    private static boolean isPupil(Person person) {
        return person.schooling().attending().known().filter(Soil::isOfChildren).isPresent();
    }

    private static boolean isOfChildren(SchoolStatus status) {
        return status == SchoolStatus.PRIMARY || status == SchoolStatus.GRADE_7;
    }

    private static boolean isGrown(Person person) {
        return person.identity()
                .birthDate()
                .known()
                .filter(GROWN_BEFORE::isAfter)
                .isPresent();
    }

    private static boolean isNotCertified(Person person) {
        return !person.health().disability().isKnown();
    }

    private static boolean isInsuredOnce(Person person) {
        return person.enrollments()
                .get(0)
                .equals(Enrollment.of(Programme.COOPERATIVE_MEDICAL, Facts.YES, Facts.notApplicable()));
    }

    private static List<Enrollment> insuredTwice(List<Enrollment> enrollments) {
        Enrollment second = Enrollment.of(Programme.EMPLOYEE_MEDICAL, Facts.YES, Facts.notApplicable());
        return Part.<Enrollment>element(1).with(enrollments, second);
    }

    private Household certificate(DirtKind kind) {
        return person(
                kind,
                PersonParts.DISABILITY.path() + "." + PersonParts.CERTIFICATE_NUMBER.path(),
                person -> person.health().disability().isKnown(),
                person -> PersonParts.DISABILITY.changed(
                        person,
                        disability -> disability.map(own ->
                                PersonParts.CERTIFICATE_NUMBER.changed(own, number -> number.map(Soil::ofNoKind)))));
    }

    private static String ofNoKind(String certificate) {
        return certificate.substring(0, 18) + "9" + certificate.charAt(19);
    }

    private Household land(DirtKind kind, LandKind use, Fact<LandArea> area) {
        if (isTouched("land.")) {
            return household;
        }
        Map<LandKind, Fact<LandArea>> land = new EnumMap<>(household.land());
        land.put(use, area);
        note(kind, "", "land." + use);
        return HouseholdParts.LAND.with(household, land);
    }

    private Fact<LandArea> cultivatedWith(int moreMu) {
        return Fact.orNotReported(household.land().get(LandKind.CULTIVATED))
                .map(area -> area.plus(LandArea.ofMu(moreMu)));
    }

    private Amount more(Amount amount) {
        return amount.plus(Amount.ofYuan(draws.between(200, 900)));
    }

    private <P> Household income(DirtKind kind, Part<IncomeStatement, P> part, UnaryOperator<P> edit) {
        Part<Household, IncomeStatement> last =
                INCOMES.then(Part.element(household.incomes().size() - 1));
        return isTouched(last.path() + ".") ? household : household(kind, last.then(part), edit);
    }

    private boolean isTouched(String path) {
        return faults.stream().anyMatch(fault -> fault.path().startsWith(path));
    }

    /** The person keeps number and facts, and the incomes a head follow the new number of members. */
    private Household duplicate() {
        List<Person> whole = neighbour.household().members().stream()
                .filter(person -> isSound(neighbour.faults(), person))
                .toList();
        if (whole.isEmpty() || isTouched("incomes[")) {
            return household;
        }
        String key = Site.personKey(household.key(), 89);
        List<Person> members = new ArrayList<>(household.members());
        Person twin = PersonParts.KEY.with(draws.oneOf(whole), key);
        members.add(PersonParts.RELATIONSHIP.with(twin, Fact.of(Relationship.OTHER)));
        note(DirtKind.DUPLICATE_PERSON, key, "members[" + (members.size() - 1) + "].identity.documentNumber");
        return INCOMES.with(MEMBERS.with(household, members), sharedBy(members.size()));
    }

    private List<IncomeStatement> sharedBy(int members) {
        return household.incomes().stream()
                .map(statement -> STATED_NET_PER_HEAD.with(
                        statement, statement.statedNet().map(net -> Incomes.perHead(yuan(net), members))))
                .toList();
    }

    private static long yuan(Amount amount) {
        return amount.yuan().longValueExact();
    }

    private Household monthsAway(DirtKind kind, int months) {
        return person(
                kind,
                PersonParts.MONTHS_AWAY,
                person -> person.work().place().isKnown(),
                to(Fact.of(Count.of(months))));
    }

    private Household relationship(DirtKind kind, Predicate<Person> who, UnaryOperator<Fact<Relationship>> edit) {
        return person(kind, PersonParts.RELATIONSHIP, who, edit);
    }

    private static boolean hasResidentId(Person person) {
        return person.identity().documentType().equals(Fact.of(IdDocumentType.RESIDENT_ID));
    }

    private Household number(DirtKind kind, UnaryOperator<String> edit) {
        return person(kind, PersonParts.DOCUMENT_NUMBER, Soil::hasResidentId, number -> number.map(edit));
    }

    private Household birthDate(DirtKind kind, Function<LocalDate, Fact<LocalDate>> edit) {
        return person(
                kind,
                PersonParts.BIRTH_DATE,
                person -> person.identity().birthDate().isKnown(),
                born -> born.known().map(edit).orElseThrow());
    }

    private <P> Household person(DirtKind kind, Part<Person, P> part, Predicate<Person> who, UnaryOperator<P> edit) {
        return person(kind, part.path(), who, person -> part.changed(person, edit));
    }

    private Household person(DirtKind kind, String path, Predicate<Person> who, UnaryOperator<Person> edit) {
        List<Person> members = household.members();
        int[] places = IntStream.range(0, members.size())
                .filter(place -> isSound(faults, members.get(place)) && who.test(members.get(place)))
                .toArray();
        if (places.length == 0) {
            return household;
        }
        int place = places[draws.below(places.length)];
        Part<Household, Person> member = MEMBERS.then(Part.element(place));
        note(kind, members.get(place).key(), member.path() + "." + path);
        return member.changed(household, edit);
    }

    private static boolean isSound(List<PlantedFault> faults, Person person) {
        return faults.stream().noneMatch(fault -> fault.person().equals(person.key()));
    }

    private <P> Household household(DirtKind kind, Part<Household, P> part, UnaryOperator<P> edit) {
        note(kind, "", part.path());
        return part.changed(household, edit);
    }

    private void note(DirtKind kind, String person, String path) {
        faults.add(new PlantedFault(household.key(), person, path, kind));
    }

    private static Predicate<Person> is(Relationship relationship) {
        return person -> person.relationship().equals(Fact.of(relationship));
    }
}
