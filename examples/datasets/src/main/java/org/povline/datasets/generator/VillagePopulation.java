package org.povline.datasets.generator;

import static org.povline.datasets.generator.VillageDrawing.AFTER;
import static org.povline.datasets.generator.VillageDrawing.BEFORE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.MemberChange;
import org.povline.core.code.Relationship;

/** Who lives in the village: 410 households of 2103 persons on the later day, ten groups, seven hamlets. */
final class VillagePopulation {
    static final Site SITE = Site.of(0);
    static final int HOUSEHOLDS = 410;
    static final int PERSONS = 2103;
    private static final List<Integer> HAMLETS_OF_GROUPS = List.of(0, 0, 1, 1, 2, 2, 3, 4, 5, 6);

    private static final int DEATHS = 11;
    private static final int MARRIAGES_OUT = 5;
    private static final int MARRIAGES_IN = 5;
    private static final int OLDEST_TO_DIE = 94;
    private static final int DAYS_BETWEEN = 270;

    private final Families families;
    private final List<HouseholdDraft> households = new ArrayList<>(HOUSEHOLDS);

    VillagePopulation(long seed, Draws draws) {
        families = new Families(new Numbering(seed), AFTER);
        for (int number = 0; number < HOUSEHOLDS; number++) {
            households.add(families.draw(SITE, number, draws.fork(number)));
        }
        fill(draws.fork(-1));
        addOneWithoutFamily(draws.fork(-2));
        reach(PERSONS, draws.fork(-3));
        carryToBed(draws.fork(-4));
        settle(draws.fork(-5));
    }

    List<HouseholdDraft> households() {
        return households;
    }

    /** The village has fewer households of one and two than the generator makes: most of them are drawn anew. */
    private void fill(Draws draws) {
        households.replaceAll(household -> household.persons.size() < 3 && draws.chance(700)
                ? families.draw(SITE, household.number, draws.fork(household.number))
                : household);
    }

    private void addOneWithoutFamily(Draws draws) {
        for (int attempt = 0; households.stream().noneMatch(VillagePopulation::isWithoutFamily); attempt++) {
            HouseholdDraft drawn = families.draw(SITE, HOUSEHOLDS / 2, draws.fork(attempt));
            if (isWithoutFamily(drawn)) {
                households.set(drawn.number, drawn);
            }
        }
    }

    static boolean isWithoutFamily(HouseholdDraft household) {
        return Circumstances.isWithoutFamily(household, AFTER);
    }

    /** Draws households of three and more anew and takes what brings the sum nearer. */
    private void reach(int persons, Draws draws) {
        int missing = persons - sum();
        for (int attempt = 0; missing != 0; attempt++) {
            HouseholdDraft old = households.get(draws.below(HOUSEHOLDS));
            HouseholdDraft drawn = families.draw(SITE, old.number, draws.fork(attempt));
            int more = drawn.persons.size() - old.persons.size();
            if (old.persons.size() > 2 && drawn.persons.size() > 2 && Math.abs(missing - more) < Math.abs(missing)) {
                households.set(old.number, drawn);
                missing -= more;
            }
        }
    }

    private int sum() {
        return households.stream()
                .mapToInt(household -> household.persons.size())
                .sum();
    }

    /** One child cannot walk: somebody must need the wheelchair. */
    private void carryToBed(Draws draws) {
        List<PersonDraft> children = households.stream()
                .flatMap(household -> household.persons.stream())
                .filter(person -> person.age(AFTER) >= 8 && person.age(AFTER) <= 14)
                .toList();
        PersonDraft child = draws.oneOf(children);
        child.ailment = Ailment.DISABLED;
        child.disability = DisabilityKind.PHYSICAL;
        child.level = DisabilityLevel.LEVEL_1;
    }

    static boolean cannotWalk(PersonDraft person) {
        return person.disability == DisabilityKind.PHYSICAL
                && person.level == DisabilityLevel.LEVEL_1
                && person.age(AFTER) < 18;
    }

    private void settle(Draws draws) {
        List<String> hamlets = draws.shuffled(Names.hamlets()).subList(0, 7);
        VillagerGroups groups = new VillagerGroups(draws);
        for (HouseholdDraft household : households) {
            int group = groups.at(household.number, HOUSEHOLDS);
            household.villagerGroup = VillagerGroups.name(group);
            household.hamlet = hamlets.get(HAMLETS_OF_GROUPS.get(group));
        }
    }

    /** Who died or left before the later day is added; who was married in then came late. Births need nothing. */
    void change(Draws draws) {
        List<HouseholdDraft> order = draws.shuffled(households);
        first(order, DEATHS, household -> die(household, draws));
        first(order, MARRIAGES_OUT, household -> marryOut(household, draws));
        first(order, MARRIAGES_IN, household -> marryIn(household, draws));
    }

    private interface Change {
        boolean happens(HouseholdDraft household);
    }

    private static void first(List<HouseholdDraft> order, int number, Change change) {
        int left = number;
        for (HouseholdDraft household : order) {
            boolean untouched = household.persons.stream().allMatch(VillagePopulation::isUntouched);
            if (left > 0 && untouched && household.persons.size() < Site.PERSONS_A_HOUSEHOLD - 1) {
                left -= change.happens(household) ? 1 : 0;
            }
        }
    }

    private static boolean isUntouched(PersonDraft person) {
        return person.until.equals(LocalDate.MAX) && person.from.equals(LocalDate.MIN);
    }

    private static LocalDate someDay(Draws draws) {
        return BEFORE.plusDays(draws.between(2, DAYS_BETWEEN));
    }

    /** A widow or widower was married until the spouse died this year. */
    private boolean die(HouseholdDraft household, Draws draws) {
        Optional<PersonDraft> survivor = household.persons.stream()
                .filter(person -> person.marital == MaritalStatus.WIDOWED && person.age(AFTER) >= 65)
                .filter(person -> person.age(AFTER) < OLDEST_TO_DIE - 5)
                .filter(person -> household.member(late(person.relationship)).isEmpty())
                .findFirst();
        survivor.ifPresent(person -> bury(household, person, draws));
        return survivor.isPresent();
    }

    private void bury(HouseholdDraft household, PersonDraft survivor, Draws draws) {
        int age = survivor.age(AFTER) + (survivor.male ? 0 : draws.between(0, 4));
        PersonDraft dead = families.newcomer(household, !survivor.male, age, draws);
        dead.relationship = late(survivor.relationship);
        dead.marital = MaritalStatus.MARRIED;
        dead.maritalBefore = MaritalStatus.MARRIED;
        dead.group = survivor.group;
        dead.name = Names.person(
                survivor.relationship == Relationship.MOTHER
                        ? household.persons.get(0).name.charAt(0)
                        : Names.surname(draws),
                draws);
        dead.until = someDay(draws);
        survivor.maritalBefore = MaritalStatus.MARRIED;
        survivor.maritalSince = dead.until;
        household.persons.add(dead);
    }

    private static Relationship late(Relationship survivor) {
        return switch (survivor) {
            case FATHER -> Relationship.MOTHER;
            case MOTHER -> Relationship.FATHER;
            case HUSBANDS_FATHER -> Relationship.HUSBANDS_MOTHER;
            case HUSBANDS_MOTHER -> Relationship.HUSBANDS_FATHER;
            default -> Relationship.SPOUSE;
        };
    }

    private boolean marryOut(HouseholdDraft household, Draws draws) {
        int age = draws.between(21, 25);
        boolean possible = household
                        .member(Relationship.SPOUSE)
                        .filter(wife -> isOldEnough(wife, age))
                        .isPresent()
                && isOldEnough(household.persons.get(0), age)
                && household.persons.stream().noneMatch(person -> Math.abs(person.age(AFTER) - age) < 2);
        if (possible) {
            PersonDraft daughter = families.newcomer(household, false, age, draws);
            daughter.relationship = Relationship.DAUGHTER;
            daughter.group = household.persons.get(0).group;
            daughter.name = Names.person(household.persons.get(0).name.charAt(0), draws);
            daughter.until = someDay(draws);
            daughter.leaving = MemberChange.MARRIED_OUT;
            household.persons.add(daughter);
        }
        return possible;
    }

    private static boolean isOldEnough(PersonDraft parent, int child) {
        return parent.age(AFTER) >= child + 22 && parent.age(AFTER) <= child + 40;
    }

    private static boolean marryIn(HouseholdDraft household, Draws draws) {
        Optional<PersonDraft> bride = bride(household, Relationship.HEAD, Relationship.SPOUSE)
                .or(() -> bride(household, Relationship.SON, Relationship.DAUGHTER_IN_LAW));
        bride.ifPresent(wife -> wife.from = someDay(draws));
        bride.flatMap(wife -> household.persons.stream()
                        .filter(person -> person.male && person.marital == MaritalStatus.MARRIED)
                        .filter(person -> person.relationship == husband(wife))
                        .findFirst())
                .ifPresent(man -> man.maritalSince = bride.orElseThrow().from);
        return bride.isPresent();
    }

    private static Relationship husband(PersonDraft wife) {
        return wife.relationship == Relationship.SPOUSE ? Relationship.HEAD : Relationship.SON;
    }

    /** A young wife in a household without children, one couple alone standing in these two relations. */
    private static Optional<PersonDraft> bride(HouseholdDraft household, Relationship man, Relationship wife) {
        boolean childless = household.persons.stream().allMatch(person -> person.age(AFTER) > 16);
        List<PersonDraft> wives = with(household, wife);
        List<PersonDraft> men = with(household, man).stream()
                .filter(person -> person.marital == MaritalStatus.MARRIED)
                .toList();
        return childless && wives.size() == 1 && men.size() == 1
                ? wives.stream().filter(VillagePopulation::mayBeBride).findFirst()
                : Optional.empty();
    }

    private static List<PersonDraft> with(HouseholdDraft household, Relationship relationship) {
        return household.persons.stream()
                .filter(person -> person.relationship == relationship)
                .toList();
    }

    /** Not one whose illness or disability is why the household was poor before she came. */
    private static boolean mayBeBride(PersonDraft wife) {
        return !wife.male && wife.age(AFTER) <= 32 && wife.partyJoined == null && wife.ailment == Ailment.NONE;
    }
}
