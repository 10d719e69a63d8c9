package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;

/**
 * Who stays behind while others work away, 留守, by the members that the ledger lists. Somebody is away who works outside the
 * township for six months a year or more; who is away is not left behind.
 *
 * <ul>
 *   <li>children: below 16, whose parents are both away, or one is away and the other has no labour capacity: whether that one
 *       can care for the child is not known then. A child is at home unless the ledger has it working away;
 *   <li>women: 16 to 59, whose husband is away;
 *   <li>the old: 60 and above, in whose household all others of the labour force, 16 to 59, able and not at school, are away.
 * </ul>
 *
 * <p>A relationship to the head tells parents and spouses only in part: whose parents are not listed, or may be any of several
 * couples of which some are away, is unknown; and so is what hangs on a member whose age, sex, work or schooling is unknown.
 * Who is of another age, or has no such relative, is not counted at all: the three numbers of a group are of those whom the
 * question concerns.
 *
 * <p>Source: 国发〔2016〕13号 for children, not verified by its text; for women and the old there is no national definition, and
 * this is the usual one of field work: not verified. Immutable.
 *
 * @param children 留守儿童, among those below 16
 * @param women 留守妇女, among wives of 16 to 59
 * @param old 留守老人, among those of 60 and above with others of the labour force in the household
 * @param unknownAge of whom no age is known, so that they are in none of the groups
 */
public record LeftBehind(TruthCount children, TruthCount women, TruthCount old, long unknownAge) {
    /** Nobody. */
    public static final LeftBehind NONE = new LeftBehind(
            TruthCount.none(LeftBehindMeasure.LEFT_BEHIND_CHILDREN),
            TruthCount.none(LeftBehindMeasure.LEFT_BEHIND_WOMEN),
            TruthCount.none(LeftBehindMeasure.LEFT_BEHIND_OLD),
            0);

    private static final int CHILD_BELOW = 16;
    private static final int OLD_FROM = 60;
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

    /** Refuses null and a negative count. */
    public LeftBehind {
        requireNonNull(children, "children");
        requireNonNull(women, "women");
        requireNonNull(old, "old");
        if (unknownAge < 0) {
            throw new IllegalArgumentException("Persons of unknown age (" + unknownAge + ") must not be negative");
        }
    }

    /** Those of all these households. */
    public static LeftBehind of(Iterable<Household> households, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        LeftBehind sum = NONE;
        for (Household household : households) {
            sum = sum.plus(of(household, asOf));
        }
        return sum;
    }

    /** Those of one household. */
    public static LeftBehind of(Household household, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        List<FamilyMember> members = household.members().stream()
                .map(person -> FamilyMember.of(person, asOf))
                .toList();
        LeftBehind counted = NONE;
        for (FamilyMember member : members) {
            counted = counted.plus(member, members);
        }
        return counted;
    }

    /** The sums. */
    public LeftBehind plus(LeftBehind other) {
        return new LeftBehind(
                children.plus(other.children),
                women.plus(other.women),
                old.plus(other.old),
                Math.addExact(unknownAge, other.unknownAge));
    }

    private LeftBehind plus(FamilyMember member, List<FamilyMember> members) {
        if (member.age().isEmpty()) {
            return new LeftBehind(children, women, old, Math.addExact(unknownAge, 1));
        }
        int age = member.age().get();
        if (age < CHILD_BELOW) {
            return new LeftBehind(children.plus(isLeftChild(member, members)), women, old, unknownAge);
        }
        return age < OLD_FROM ? plusWife(member, members) : plusOld(member, members);
    }

    private LeftBehind plusWife(FamilyMember wife, List<FamilyMember> members) {
        List<FamilyMember> husbands = husbands(wife, members);
        return wife.isOfSex(Sex.FEMALE) == Truth.NOT_SATISFIED || husbands.isEmpty()
                ? this
                : new LeftBehind(children, women.plus(isLeftWife(wife, husbands)), old, unknownAge);
    }

    private LeftBehind plusOld(FamilyMember person, List<FamilyMember> members) {
        List<FamilyMember> others =
                members.stream().filter(each -> !each.equals(person)).toList();
        Truth isConcerned = any(others, FamilyMember::isLabour);
        Truth areAllAway =
                any(others, each -> each.isLabour().and(each.isAway().not())).not();
        return isConcerned == Truth.NOT_SATISFIED
                ? this
                : new LeftBehind(
                        children,
                        women,
                        old.plus(isConcerned.and(areAllAway).and(person.isAway().not())),
                        unknownAge);
    }

    private static Truth isLeftWife(FamilyMember wife, List<FamilyMember> husbands) {
        return wife.isOfSex(Sex.FEMALE).and(wife.isAway().not()).and(agreed(husbands, LeftBehind::isHusbandAway));
    }

    private static Truth isHusbandAway(FamilyMember husband) {
        return husband.isOfSex(Sex.MALE).and(husband.isAway());
    }

    private static Truth isLeftChild(FamilyMember child, List<FamilyMember> members) {
        if (child.isAway() == Truth.SATISFIED) {
            return Truth.NOT_SATISFIED;
        }
        List<FamilyMember> parents = parents(child, members);
        if (parents.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth away = agreed(parents, FamilyMember::isAway);
        if (away == Truth.SATISFIED) {
            return parents.size() < 2 ? Truth.UNKNOWN : Truth.SATISFIED;
        }
        return away == Truth.UNKNOWN && parents.size() == 2 ? isWithoutCare(parents) : away;
    }

    /** Of two parents who are not both away: one at home who is able cares for the child. */
    private static Truth isWithoutCare(List<FamilyMember> parents) {
        return any(parents, each -> each.isAway().not().and(each.isCapable())) == Truth.SATISFIED
                ? Truth.NOT_SATISFIED
                : Truth.UNKNOWN;
    }

    private static List<FamilyMember> parents(FamilyMember child, List<FamilyMember> members) {
        if (child.isKnownAs(OWN_CHILDREN)) {
            return members.stream()
                    .filter(each -> each.isKnownAs(HEAD_AND_SPOUSE))
                    .toList();
        }
        return child.isKnownAs(GRANDCHILDREN) ? parentsOfGrandchildren(members) : List.of();
    }

    /** None are told if somebody of unknown age may or may not be one. */
    private static List<FamilyMember> parentsOfGrandchildren(List<FamilyMember> members) {
        List<FamilyMember> grown = members.stream()
                .filter(each -> each.isKnownAs(GENERATION_OF_CHILDREN))
                .filter(each -> isGrown(each) != Truth.NOT_SATISFIED)
                .toList();
        return grown.stream().allMatch(each -> isGrown(each) == Truth.SATISFIED) ? grown : List.of();
    }

    private static Truth isGrown(FamilyMember member) {
        return member.isAged(age -> age >= CHILD_BELOW);
    }

    /** Who may be the husband: of the two who are head and spouse the other, or any son. */
    private static List<FamilyMember> husbands(FamilyMember wife, List<FamilyMember> members) {
        Set<Relationship> wanted = EnumSet.noneOf(Relationship.class);
        if (wife.isKnownAs(HEAD_AND_SPOUSE)) {
            wanted.addAll(HEAD_AND_SPOUSE);
        } else if (wife.isKnownAs(EnumSet.of(Relationship.DAUGHTER_IN_LAW))) {
            wanted.add(Relationship.SON);
        }
        return members.stream()
                .filter(each -> !each.equals(wife) && each.isKnownAs(wanted))
                .filter(each -> each.isOfSex(Sex.MALE).and(isGrown(each)) != Truth.NOT_SATISFIED)
                .toList();
    }

    private static Truth any(List<FamilyMember> members, Function<FamilyMember, Truth> question) {
        return members.stream().map(question).reduce(Truth.NOT_SATISFIED, Truth::or);
    }

    /** The answer that all have in common; unknown where they differ, since any of them may be the one in question. */
    private static Truth agreed(List<FamilyMember> members, Function<FamilyMember, Truth> question) {
        Truth first = question.apply(members.get(0));
        return members.stream().allMatch(each -> question.apply(each) == first) ? first : Truth.UNKNOWN;
    }
}
