package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;

/**
 * Plants faults in a household. A person takes one fault at most, so that no fault hides another; what has no place in
 * the household is not planted.
 */
final class Soil {
    private static final int AREA_AND_SEQUENCE = 17;
    private static final LocalDate GROWN_BEFORE = LocalDate.of(1985, 1, 1);

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
            case CHECK_DIGIT_WRONG -> number(kind, this::withWrongCheckDigit);
            case DIGITS_TRANSPOSED -> number(kind, this::transposed);
            case DIGIT_LOST -> number(kind, number -> without(number, draws.below(number.length())));
            case NUMBER_ROUNDED -> number(kind, number -> number.charAt(0) + "." + number.substring(1, 6) + "E+17");
            case NUMBER_MISSING -> numberFact(kind, number -> Fact.notReported());
            case SEX_AGAINST_NUMBER -> number(kind, Soil::ofTheOtherSex);
            case BIRTH_DATE_AGAINST_NUMBER -> birthDate(kind, born -> Fact.of(anotherDay(born)));
            case BIRTH_DATE_UNREADABLE -> birthDate(kind, born -> Fact.unreadable(born.getYear() + "年13月"));
            case NAME_MISSING -> person(kind, "identity.name", person -> true, this::nameless);
            case HEAD_BLANK -> relationship(kind, is(Relationship.HEAD), Fact.notReported());
            case TWO_HEADS -> twoHeads();
            case RELATIONSHIP_AGAINST_SEX -> againstSex();
            case PARENT_YOUNGER_THAN_CHILD -> youngParent();
            default -> plantElsewhere(kind);
        };
    }

    private Household plantElsewhere(DirtKind kind) {
        return switch (kind) {
            case HEALTH_CONTRADICTORY ->
                health(kind, Fact.of(EnumSet.of(HealthCondition.HEALTHY, HealthCondition.DISABLED)));
            case HEALTH_MISSING -> health(kind, Fact.notReported());
            case CHILD_WITH_LABOUR -> person(kind, "work.capacity", Soil::isChild, Soil::working);
            case SCHOOL_AGAINST_AGE -> person(kind, "schooling.attending", Soil::isGrown, Soil::inPrimarySchool);
            case MONTHS_BEYOND_A_YEAR -> months(kind, Fact.of(Count.of(draws.between(13, 36))));
            case PLACE_WITHOUT_MONTHS -> months(kind, Fact.of(Count.of(0)));
            case TWO_MEDICAL_INSURANCES -> person(kind, "enrollments", Soil::isInsuredOnce, Soil::insuredTwice);
            case MEDICAL_MISSING -> person(kind, "enrollments[0].enrolled", person -> true, Soil::insuranceUnknown);
            case CERTIFICATE_KIND_WRONG -> certificate();
            case PHONE_TOO_SHORT -> phone();
            case KIND_MISSING -> kindMissing();
            case LAND_NEGATIVE -> land(kind, LandKind.DRY_FIELD, Fact.unreadable("-" + draws.between(1, 20) + ".5"));
            case LAND_ABSURD -> land(kind, LandKind.FOREST, Fact.of(LandArea.ofMu(draws.between(20_000, 90_000))));
            case LAND_NOT_ADDING_UP -> land(kind, LandKind.CULTIVATED, cultivatedWith(draws.between(1, 9)));
            case INCOME_NOT_ADDING_UP -> income(kind, "statedNet", this::notAddingUp);
            case PER_HEAD_NOT_MATCHING -> income(kind, "statedNetPerHead", this::notMatching);
            case WAGES_UNREADABLE -> income(kind, "wages", of -> Edits.wages(of, Fact.unreadable("一万二左右")));
            case DUPLICATE_PERSON -> duplicate();
            default -> throw new IllegalArgumentException("No way to plant " + kind);
        };
    }

    private String withWrongCheckDigit(String number) {
        char right = number.charAt(17);
        char wrong = (char) ('0' + draws.below(10));
        return number.substring(0, 17) + (wrong == right ? wrong == '0' ? '1' : '0' : wrong);
    }

    /** Only within the area or the sequence, so that the birth date stays one; a first digit 0 is no swap either. */
    private String transposed(String number) {
        int[] places = IntStream.range(1, AREA_AND_SEQUENCE - 1)
                .filter(place -> place < 5 || place >= 14)
                .filter(place -> number.charAt(place) != number.charAt(place + 1))
                .toArray();
        int place = places[draws.below(places.length)];
        return number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
    }

    private static String without(String text, int place) {
        return text.substring(0, place) + text.substring(place + 1);
    }

    /** The neighbouring sequence belongs to nobody: women and men of one rank never share a birthday. */
    private static String ofTheOtherSex(String number) {
        char other = (char) (number.charAt(16) ^ 1);
        return Numbering.withCheckDigit(number.substring(0, 16) + other + number.charAt(17));
    }

    private static LocalDate anotherDay(LocalDate born) {
        return born.getDayOfMonth() > 1 ? born.minusDays(1) : born.plusDays(1);
    }

    private Person nameless(Person person) {
        return Edits.identity(person, Edits.name(person.identity(), Fact.notReported()));
    }

    private Household twoHeads() {
        boolean headed = household.members().stream().anyMatch(is(Relationship.HEAD));
        return headed
                ? relationship(DirtKind.TWO_HEADS, is(Relationship.HEAD).negate(), Fact.of(Relationship.HEAD))
                : household;
    }

    private Household againstSex() {
        return person(
                DirtKind.RELATIONSHIP_AGAINST_SEX,
                "relationship",
                is(Relationship.SON).or(is(Relationship.DAUGHTER)),
                person -> Edits.relationship(
                        person, Fact.of(is(Relationship.SON).test(person) ? Relationship.DAUGHTER : Relationship.SON)));
    }

    private Household youngParent() {
        return person(
                DirtKind.PARENT_YOUNGER_THAN_CHILD,
                "relationship",
                is(Relationship.SON).or(is(Relationship.DAUGHTER)),
                person -> Edits.relationship(
                        person,
                        Fact.of(is(Relationship.SON).test(person) ? Relationship.FATHER : Relationship.MOTHER)));
    }

    private static boolean isChild(Person person) {
        return person.schooling().attending().known().filter(Soil::isOfChildren).isPresent();
    }

    private static boolean isOfChildren(SchoolStatus status) {
        return status == SchoolStatus.PRIMARY || status == SchoolStatus.GRADE_7;
    }

    private static Person working(Person child) {
        return Edits.work(
                child,
                new Work(
                        Fact.of(LabourCapacity.ORDINARY),
                        child.work().place(),
                        child.work().monthsAway(),
                        child.work().publicPost()));
    }

    private static boolean isGrown(Person person) {
        return person.identity()
                .birthDate()
                .known()
                .filter(GROWN_BEFORE::isAfter)
                .isPresent();
    }

    private static Person inPrimarySchool(Person person) {
        return Edits.schooling(
                person, new Schooling(Facts.notApplicable(), Fact.of(SchoolStatus.PRIMARY), Facts.notApplicable()));
    }

    private static boolean isInsuredOnce(Person person) {
        return person.enrollments()
                .get(0)
                .equals(new Enrollment(Programme.COOPERATIVE_MEDICAL, Facts.YES, Facts.notApplicable()));
    }

    private static Person insuredTwice(Person person) {
        Enrollment second = new Enrollment(Programme.EMPLOYEE_MEDICAL, Facts.YES, Facts.notApplicable());
        return Edits.enrollments(person, Edits.replaced(person.enrollments(), 1, second));
    }

    private static Person insuranceUnknown(Person person) {
        Enrollment unknown =
                new Enrollment(person.enrollments().get(0).programme(), Fact.notReported(), Fact.notReported());
        return Edits.enrollments(person, Edits.replaced(person.enrollments(), 0, unknown));
    }

    private Household certificate() {
        return person(
                DirtKind.CERTIFICATE_KIND_WRONG,
                "health.disability.certificateNumber",
                person -> person.health().disability().isKnown(),
                person -> Edits.health(
                        person,
                        new Health(
                                person.health().conditions(),
                                person.health().disability().map(Soil::ofNoKind))));
    }

    private static Disability ofNoKind(Disability disability) {
        return new Disability(
                disability.kind(),
                disability.level(),
                disability.certificateNumber().map(number -> number.substring(0, 18) + "9" + number.charAt(19)));
    }

    private Household phone() {
        Residence home = household.residence();
        Fact<String> shorter = home.phone().map(phone -> phone.substring(0, 9));
        note(DirtKind.PHONE_TOO_SHORT, "", "residence.phone");
        return Edits.residence(household, new Residence(home.area(), home.hamlet(), home.villagerGroup(), shorter));
    }

    private Household kindMissing() {
        Registration entry = household.registration();
        note(DirtKind.KIND_MISSING, "", "registration.kind");
        return Edits.registration(
                household,
                new Registration(
                        Fact.notReported(),
                        entry.status(),
                        entry.identified(),
                        entry.lifted(),
                        entry.mainCause(),
                        entry.otherCauses()));
    }

    private Household land(DirtKind kind, LandKind use, Fact<LandArea> area) {
        if (faults.stream().anyMatch(fault -> fault.path().startsWith("land."))) {
            return household;
        }
        Map<LandKind, Fact<LandArea>> land = new EnumMap<>(household.land());
        land.put(use, area);
        note(kind, "", "land." + use);
        return Edits.land(household, land);
    }

    private Fact<LandArea> cultivatedWith(int moreMu) {
        return Fact.orNotReported(household.land().get(LandKind.CULTIVATED))
                .map(area -> area.plus(LandArea.ofMu(moreMu)));
    }

    private IncomeStatement notAddingUp(IncomeStatement statement) {
        return Edits.net(statement, statement.statedNet().map(this::more));
    }

    private IncomeStatement notMatching(IncomeStatement statement) {
        return Edits.perHead(statement, statement.statedNetPerHead().map(this::more));
    }

    private Amount more(Amount amount) {
        return amount.plus(Amount.ofYuan(draws.between(200, 900)));
    }

    private Household income(DirtKind kind, String field, UnaryOperator<IncomeStatement> edit) {
        int last = household.incomes().size() - 1;
        String path = "incomes[" + last + "].";
        if (faults.stream().anyMatch(fault -> fault.path().startsWith(path))) {
            return household;
        }
        note(kind, "", path + field);
        return Edits.incomes(
                household,
                Edits.replaced(
                        household.incomes(),
                        last,
                        edit.apply(household.incomes().get(last))));
    }

    /** The person keeps number and facts, and the incomes a head follow the new number of members. */
    private Household duplicate() {
        List<Person> whole = neighbour.household().members().stream()
                .filter(person -> isSound(neighbour.faults(), person))
                .toList();
        if (whole.isEmpty() || faults.stream().anyMatch(fault -> fault.path().startsWith("incomes["))) {
            return household;
        }
        Person twin = draws.oneOf(whole);
        List<Person> members = new ArrayList<>(household.members());
        String key = Site.personKey(household.key(), 89);
        members.add(new Person(
                key,
                twin.identity(),
                Fact.of(Relationship.OTHER),
                twin.schooling(),
                twin.health(),
                twin.work(),
                twin.enrollments(),
                twin.party()));
        note(DirtKind.DUPLICATE_PERSON, key, "members[" + (members.size() - 1) + "].identity.documentNumber");
        return Edits.incomes(Edits.members(household, members), sharedBy(members.size()));
    }

    private List<IncomeStatement> sharedBy(int members) {
        return household.incomes().stream()
                .map(statement ->
                        Edits.perHead(statement, statement.statedNet().map(net -> Incomes.perHead(yuan(net), members))))
                .toList();
    }

    private static long yuan(Amount amount) {
        return amount.yuan().longValueExact();
    }

    private Household months(DirtKind kind, Fact<Count> months) {
        return person(
                kind,
                "work.monthsAway",
                person -> person.work().place().isKnown(),
                person -> Edits.work(
                        person,
                        new Work(
                                person.work().capacity(),
                                person.work().place(),
                                months,
                                person.work().publicPost())));
    }

    private Household health(DirtKind kind, Fact<Set<HealthCondition>> conditions) {
        return person(
                kind,
                "health.conditions",
                person -> !person.health().disability().isKnown(),
                person -> Edits.health(
                        person, new Health(conditions, person.health().disability())));
    }

    private Household relationship(DirtKind kind, Predicate<Person> who, Fact<Relationship> relationship) {
        return person(kind, "relationship", who, person -> Edits.relationship(person, relationship));
    }

    private Household number(DirtKind kind, UnaryOperator<String> edit) {
        return numberFact(kind, number -> number.map(edit));
    }

    private Household numberFact(DirtKind kind, UnaryOperator<Fact<String>> edit) {
        return person(
                kind,
                "identity.documentNumber",
                person ->
                        person.identity().documentType().known().stream().anyMatch(IdDocumentType.RESIDENT_ID::equals),
                person -> Edits.identity(
                        person,
                        Edits.number(
                                person.identity(), edit.apply(person.identity().documentNumber()))));
    }

    private interface Redating {
        Fact<LocalDate> apply(LocalDate born);
    }

    private Household birthDate(DirtKind kind, Redating redating) {
        return person(
                kind,
                "identity.birthDate",
                person -> person.identity().birthDate().isKnown(),
                person -> Edits.identity(
                        person,
                        Edits.birthDate(
                                person.identity(),
                                person.identity()
                                        .birthDate()
                                        .known()
                                        .map(redating::apply)
                                        .orElseThrow())));
    }

    private Household person(DirtKind kind, String field, Predicate<Person> who, UnaryOperator<Person> edit) {
        List<Person> members = household.members();
        int[] places = IntStream.range(0, members.size())
                .filter(place -> isSound(faults, members.get(place)) && who.test(members.get(place)))
                .toArray();
        if (places.length == 0) {
            return household;
        }
        int place = places[draws.below(places.length)];
        note(kind, members.get(place).key(), "members[" + place + "]." + field);
        return Edits.member(household, place, edit.apply(members.get(place)));
    }

    private static boolean isSound(List<PlantedFault> faults, Person person) {
        return faults.stream().noneMatch(fault -> fault.person().equals(person.key()));
    }

    private void note(DirtKind kind, String person, String path) {
        faults.add(new PlantedFault(household.key(), person, path, kind));
    }

    private static Predicate<Person> is(Relationship relationship) {
        return person ->
                person.relationship().known().filter(relationship::equals).isPresent();
    }
}
