package org.povline.datasets.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.MobileNumber;
import org.povline.core.identity.ResidentId;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/**
 * What a clean household must be, written without a look at how one is made: the tests' own small set of checks. Gives
 * the names of what does not hold.
 */
final class Soundness {
    private static final Set<Relationship> WOMEN = EnumSet.of(
            Relationship.DAUGHTER,
            Relationship.DAUGHTER_IN_LAW,
            Relationship.SONS_DAUGHTER,
            Relationship.GREAT_GRANDDAUGHTER,
            Relationship.MOTHER,
            Relationship.HUSBANDS_MOTHER);
    private static final Set<Relationship> MEN = EnumSet.of(
            Relationship.SON,
            Relationship.SONS_SON,
            Relationship.GREAT_GRANDSON,
            Relationship.FATHER,
            Relationship.HUSBANDS_FATHER);
    private static final Set<Relationship> PARENTS = EnumSet.of(
            Relationship.FATHER, Relationship.MOTHER, Relationship.HUSBANDS_FATHER, Relationship.HUSBANDS_MOTHER);
    private static final Set<Relationship> CHILDREN = EnumSet.of(Relationship.SON, Relationship.DAUGHTER);

    private final List<String> faults = new ArrayList<>();
    private final LocalDate on;

    private Soundness(LocalDate on) {
        this.on = on;
    }

    static List<String> faults(Household household, LocalDate on) {
        Soundness soundness = new Soundness(on);
        soundness.check(household);
        household.members().forEach(soundness::check);
        return soundness.faults;
    }

    static int age(Person person, LocalDate on) {
        return Period.between(known(person.identity().birthDate()), on).getYears();
    }

    static String residentId(Person person) {
        return known(person.identity().documentNumber()).substring(0, 18);
    }

    static boolean isRegistered(Household household) {
        return household.registration().kind().known().stream().noneMatch(HouseholdKind.ORDINARY_FARM::equals);
    }

    static BigDecimal yuan(Fact<Amount> amount) {
        return known(amount).yuan();
    }

    static BigDecimal mu(Household household, LandKind use) {
        return known(household.land().get(use)).mu();
    }

    static <T> T known(Fact<T> fact) {
        return fact.known().orElseThrow();
    }

    static boolean has(Person person, Programme programme, YesNo answer) {
        return person.enrollments().stream()
                .anyMatch(enrollment -> enrollment.programme() == programme
                        && enrollment.enrolled().equals(Fact.of(answer)));
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    private void check(Household household) {
        List<Person> members = household.members();
        require(members.size() >= 1 && members.size() <= 10, "size");
        require(count(members, Relationship.HEAD) == 1, "one head");
        require(is(members.get(0), Relationship.HEAD), "head first");
        require(count(members, Relationship.SPOUSE) <= 1, "one spouse");
        require(MobileNumber.faultOf(known(household.residence().phone())).isEmpty(), "phone");
        members.forEach(member -> checkToHead(members.get(0), member));
        checkLand(household);
        household.incomes().forEach(statement -> checkIncome(statement, members.size()));
        checkPoverty(household);
    }

    private void checkToHead(Person head, Person member) {
        int gap = age(head, on) - age(member, on);
        require(!is(member, Relationship.SPOUSE) || sex(head) != sex(member), "spouse of the other sex");
        require(!is(member, Relationship.SPOUSE) || Math.abs(gap) <= 8, "spouse of like age");
        require(!isOneOf(member, PARENTS) || gap <= -18, "parent older");
        require(!isOneOf(member, CHILDREN) || gap >= 18, "child younger");
        require(!is(member, Relationship.SONS_SON) || gap >= 36, "grandchild younger still");
        require(!isOneOf(member, WOMEN) || sex(member) == Sex.FEMALE, "a woman");
        require(!isOneOf(member, MEN) || sex(member) == Sex.MALE, "a man");
    }

    private void checkLand(Household household) {
        BigDecimal parts = mu(household, LandKind.PADDY).add(mu(household, LandKind.DRY_FIELD));
        require(parts.compareTo(mu(household, LandKind.CULTIVATED)) == 0, "land adds up");
        require(mu(household, LandKind.CULTIVATED).compareTo(BigDecimal.valueOf(100)) <= 0, "not too much field");
        require(mu(household, LandKind.FOREST).compareTo(BigDecimal.valueOf(200)) <= 0, "not too much forest");
    }

    private void checkIncome(IncomeStatement of, int members) {
        BigDecimal net = yuan(of.wages())
                .add(yuan(of.business()))
                .add(yuan(of.property()))
                .add(yuan(of.transfers()))
                .subtract(yuan(of.businessCosts()));
        require(net.compareTo(yuan(of.statedNet())) == 0, "income adds up");
        BigDecimal perHead = net.divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
        require(perHead.compareTo(yuan(of.statedNetPerHead())) == 0, "income a head");
        require(yuan(of.wages()).signum() == 0 || yuan(of.wages()).intValue() >= 100, "wages worth naming");
        require(yuan(of.business()).signum() >= 0 && yuan(of.transfers()).signum() >= 0, "parts not negative");
    }

    private void checkPoverty(Household household) {
        boolean registered = isRegistered(household);
        require(registered == household.registration().status().isKnown(), "status where registered");
        require(registered == household.registration().mainCause().isKnown(), "cause where registered");
        Set<PovertyCause> causes = EnumSet.noneOf(PovertyCause.class);
        causes.addAll(household.registration().otherCauses());
        household.registration().mainCause().known().ifPresent(causes::add);
        require(
                !causes.contains(PovertyCause.DISABILITY)
                        || household.members().stream().anyMatch(person -> suffers(person, HealthCondition.DISABLED)),
                "disability where it is the cause");
    }

    private static boolean suffers(Person person, HealthCondition condition) {
        return known(person.health().conditions()).contains(condition);
    }

    private void check(Person person) {
        checkIdentity(person);
        checkSchool(person);
        checkWork(person);
        checkInsurance(person);
    }

    private void checkIdentity(Person person) {
        String number = known(person.identity().documentNumber());
        boolean disabled = person.identity().documentType().equals(Fact.of(IdDocumentType.DISABILITY_CERTIFICATE));
        require(
                disabled
                        ? DisabilityCertificate.faultOf(number).isEmpty()
                        : ResidentId.faultOf(number).isEmpty(),
                "number");
        ResidentId id = ResidentId.of(number.substring(0, 18));
        require(id.birthDate().equals(known(person.identity().birthDate())), "birth date of the number");
        require(id.isMale() == (sex(person) == Sex.MALE), "sex of the number");
        require(!known(person.identity().birthDate()).isAfter(on), "born");
        require(age(person, on) <= 97, "alive");
        require(disabled == suffers(person, HealthCondition.DISABLED), "certificate where disabled");
        require(disabled == person.health().disability().isKnown(), "disability told where disabled");
        require(HealthCondition.isConsistent(known(person.health().conditions())), "health");
    }

    private void checkSchool(Person person) {
        int age = age(person, on);
        SchoolStatus attending = known(person.schooling().attending());
        boolean atSchool = attending != SchoolStatus.NOT_AT_SCHOOL;
        require(atSchool != person.schooling().attained().isKnown(), "either learning or learnt");
        require(attending != SchoolStatus.PRIMARY || (age >= 6 && age <= 13), "age of primary school");
        require(attending != SchoolStatus.GRADE_9 || (age >= 14 && age <= 16), "age of grade 9");
        require(attending != SchoolStatus.COLLEGE_OR_ABOVE || age >= 18, "age of college");
        require(atSchool || age < 7 || age > 14, "children at school");
        require(
                atSchool
                        || age < 16
                        || age > 22
                        || !isUnschooled(known(person.schooling().attained())),
                "nine years for the young");
    }

    private static boolean isUnschooled(EducationLevel level) {
        return level == EducationLevel.ILLITERATE || level == EducationLevel.PRIMARY;
    }

    private void checkWork(Person person) {
        int age = age(person, on);
        LabourCapacity capacity = known(person.work().capacity());
        boolean able = capacity == LabourCapacity.ORDINARY || capacity == LabourCapacity.SKILLED;
        int months = known(person.work().monthsAway()).count().intValueExact();
        require(!able || (age >= 16 && age < 60), "labour at working age");
        require(!able || !person.schooling().attained().equals(Fact.notReported()), "labour");
        require(!able || suffers(person, HealthCondition.HEALTHY), "labour of the healthy");
        require(person.work().place().isKnown() == (months > 0), "months where away");
        require(months <= 12, "a year has twelve");
        require(able || months == 0, "away only who can work");
    }

    private void checkInsurance(Person person) {
        boolean employee = has(person, Programme.EMPLOYEE_MEDICAL, YesNo.YES);
        require(!employee || has(person, Programme.COOPERATIVE_MEDICAL, YesNo.NO), "one medical insurance");
        boolean paid = person.enrollments().stream()
                .anyMatch(enrollment -> enrollment.benefitPerMonth().isKnown());
        require(paid == (age(person, on) >= 60), "pension from sixty");
    }

    private static long count(List<Person> members, Relationship relationship) {
        return members.stream().filter(member -> is(member, relationship)).count();
    }

    private static boolean is(Person member, Relationship relationship) {
        return member.relationship().equals(Fact.of(relationship));
    }

    private static boolean isOneOf(Person member, Set<Relationship> relationships) {
        return relationships.contains(known(member.relationship()));
    }

    private static Sex sex(Person person) {
        return known(person.identity().sex());
    }
}
