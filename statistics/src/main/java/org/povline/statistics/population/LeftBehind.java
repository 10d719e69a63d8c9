package org.povline.statistics.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/**
 * Who stays behind while others work away, 留守, by the members that the ledger lists. Somebody is away who works outside the
 * township for six months a year or more.
 *
 * <ul>
 *   <li>children: below 16, whose parents are both away, or one is away and the other has no labour capacity: whether that one
 *       can care for the child is not known then;
 *   <li>women: below 60, whose husband is away;
 *   <li>the old: 60 and above, in whose household everybody of 16 to 59 who works is away.
 * </ul>
 *
 * <p>A relationship to the head tells parents and spouses only in part: whose parents are not listed, or may be any of several
 * couples of which some are away, is unknown. Who is of another age, or has no such relative, is not counted at all: the three
 * numbers of a group are of those whom the question concerns.
 *
 * <p>Source: 国发〔2016〕13号 for children, not verified by its text; for women and the old there is no national definition, and
 * this is the usual one of field work: not verified. Immutable.
 *
 * @param children 留守儿童, among those below 16
 * @param women 留守妇女, among wives below 60
 * @param old 留守老人, among those of 60 and above with members of working age in the household
 */
public record LeftBehind(TruthCount children, TruthCount women, TruthCount old) {
    /** Nobody. */
    public static final LeftBehind NONE = new LeftBehind(TruthCount.NONE, TruthCount.NONE, TruthCount.NONE);

    private static final int CHILD_BELOW = 16;
    private static final int OLD_FROM = 60;
    private static final Count MONTHS_AWAY = Count.of(6);
    private static final Set<Relationship> OWN_CHILDREN = EnumSet.of(Relationship.SON, Relationship.DAUGHTER);
    private static final Set<Relationship> GENERATION_OF_CHILDREN =
            EnumSet.of(Relationship.SON, Relationship.DAUGHTER, Relationship.DAUGHTER_IN_LAW, Relationship.SON_IN_LAW);
    private static final Set<Relationship> GRANDCHILDREN = EnumSet.of(
            Relationship.SONS_SON,
            Relationship.SONS_DAUGHTER,
            Relationship.DAUGHTERS_SON,
            Relationship.DAUGHTERS_DAUGHTER,
            Relationship.GRANDCHILD);
    private static final Set<Relationship> HEAD_AND_SPOUSE = EnumSet.of(Relationship.HEAD, Relationship.SPOUSE);
    private static final Set<LabourCapacity> INCAPABLE = EnumSet.of(LabourCapacity.LOST, LabourCapacity.NONE);

    /** Those of all these households. */
    public static LeftBehind of(Iterable<Household> households, LocalDate asOf) {
        LeftBehind sum = NONE;
        for (Household household : households) {
            sum = sum.plus(of(household, asOf));
        }
        return sum;
    }

    /** Those of one household. */
    public static LeftBehind of(Household household, LocalDate asOf) {
        LeftBehind counted = NONE;
        for (Person person : household.members()) {
            Optional<Integer> age = age(person, asOf);
            if (age.isPresent()) {
                counted = counted.plus(person, age.get(), household.members(), asOf);
            }
        }
        return counted;
    }

    /** The sums. */
    public LeftBehind plus(LeftBehind other) {
        return new LeftBehind(children.plus(other.children), women.plus(other.women), old.plus(other.old));
    }

    private LeftBehind plus(Person person, int age, List<Person> members, LocalDate asOf) {
        if (age < CHILD_BELOW) {
            return new LeftBehind(children.plus(isLeftByParents(person, members, asOf)), women, old);
        }
        if (age >= OLD_FROM) {
            List<Person> working = members.stream()
                    .filter(each -> isOfWorkingAge(each, asOf) && !isIncapable(each))
                    .toList();
            return working.isEmpty() ? this : new LeftBehind(children, women, old.plus(allAway(working)));
        }
        return husband(person, members)
                .map(husband -> new LeftBehind(children, women.plus(isAway(husband)), old))
                .orElse(this);
    }

    private static Truth isLeftByParents(Person child, List<Person> members, LocalDate asOf) {
        List<Person> parents = parents(child, members, asOf);
        boolean mayHaveOthers = parents.size() != 2;
        List<Truth> away = parents.stream().map(LeftBehind::isAway).toList();
        if (parents.isEmpty() || away.contains(Truth.UNKNOWN)) {
            return Truth.UNKNOWN;
        }
        if (away.stream().allMatch(each -> each == Truth.SATISFIED)) {
            return parents.size() < 2 ? Truth.UNKNOWN : Truth.SATISFIED;
        }
        if (away.stream().allMatch(each -> each == Truth.NOT_SATISFIED)) {
            return Truth.NOT_SATISFIED;
        }
        boolean isCareUncertain = mayHaveOthers
                || parents.stream().anyMatch(each -> isAway(each) == Truth.NOT_SATISFIED && isIncapable(each));
        return isCareUncertain ? Truth.UNKNOWN : Truth.NOT_SATISFIED;
    }

    private static List<Person> parents(Person child, List<Person> members, LocalDate asOf) {
        if (is(child, OWN_CHILDREN)) {
            return members.stream().filter(each -> is(each, HEAD_AND_SPOUSE)).toList();
        }
        return is(child, GRANDCHILDREN)
                ? members.stream()
                        .filter(each -> is(each, GENERATION_OF_CHILDREN))
                        .filter(each -> age(each, asOf)
                                .filter(age -> age >= CHILD_BELOW)
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** Of the two who are head and spouse, or of the one couple of the next generation. */
    private static Optional<Person> husband(Person wife, List<Person> members) {
        if (wife.identity().sex().known().filter(Sex.FEMALE::equals).isEmpty()) {
            return Optional.empty();
        }
        if (is(wife, HEAD_AND_SPOUSE)) {
            return theOnly(members, each -> !each.equals(wife) && is(each, HEAD_AND_SPOUSE));
        }
        if (is(wife, EnumSet.of(Relationship.DAUGHTER_IN_LAW))) {
            return theOnly(members, each -> is(each, EnumSet.of(Relationship.SON)));
        }
        return Optional.empty();
    }

    private static Optional<Person> theOnly(List<Person> members, Predicate<Person> wanted) {
        List<Person> found = new ArrayList<>(members);
        found.removeIf(wanted.negate());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Truth allAway(List<Person> persons) {
        return persons.stream().map(LeftBehind::isAway).reduce(Truth.SATISFIED, Truth::and);
    }

    private static Truth isAway(Person person) {
        Truth isElsewhere = person.work().place().test(place -> place != WorkPlace.IN_TOWNSHIP);
        Truth isLong = person.work()
                .monthsAway()
                .truth(months -> months.isBelow(MONTHS_AWAY).not());
        return isElsewhere.and(isLong);
    }

    private static boolean isOfWorkingAge(Person person, LocalDate asOf) {
        return age(person, asOf)
                .filter(age -> age >= CHILD_BELOW && age < OLD_FROM)
                .isPresent();
    }

    private static boolean isIncapable(Person person) {
        return person.work().capacity().known().filter(INCAPABLE::contains).isPresent();
    }

    private static boolean is(Person person, Set<Relationship> wanted) {
        return person.relationship().known().filter(wanted::contains).isPresent();
    }

    private static Optional<Integer> age(Person person, LocalDate asOf) {
        return person.identity()
                .birthDate()
                .known()
                .filter(born -> !born.isAfter(asOf))
                .map(born -> CompletedYears.of(born, asOf));
    }
}
