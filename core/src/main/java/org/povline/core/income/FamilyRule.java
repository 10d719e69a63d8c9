package org.povline.core.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Person;
import org.povline.core.standard.MemberRule;

/**
 * Who of a household's listed members counts as its family, 共同生活的家庭成员.
 *
 * <p>By a rule of assistance a person counts whose tie to the applicant the rule names: always, or if living in common.
 * Kin whom it does not name are others with a duty. A listed member lives in common unless the assessment says otherwise;
 * where it has a record of the member and does not tell, that is not known. Whoever the rule excludes by standing does
 * not count, the applicant included; else the applicant does. The tie follows from what the person and the applicant are
 * to the head of the household. A child is a minor below the full age of the rule, and dependent above while in school up to a
 * bachelor's course or where the assessment says that they cannot live on their own. What is not known makes a member
 * open only where the rule turns on it; a member whose record is {@linkplain Person#isInDoubt() in doubt} as a whole is
 * open under every rule. Where it is not known who applies, every tie is possible. Whoever is said to be born
 * after the day is open under every rule, too.
 *
 * <p>Immutable, and made once for many households.
 */
public final class FamilyRule {
    private static final FamilyRule AS_LISTED = new FamilyRule(null, 0, 0, 0);

    private final @Nullable Set<MemberStanding> excluded;
    private final int always;
    private final int ifLivingInCommon;
    private final int fullAge;

    private FamilyRule(@Nullable Set<MemberStanding> excluded, int always, int ifLivingInCommon, int fullAge) {
        this.excluded = excluded;
        this.always = always;
        this.ifLivingInCommon = ifLivingInCommon;
        this.fullAge = fullAge;
    }

    /** The family as a rule of assistance has it. */
    public static FamilyRule of(MemberRule rule) {
        int always = Ties.of(rule.always()) | Ties.SELF;
        int ifLivingInCommon = Ties.of(rule.ifLivingInCommon());
        return new FamilyRule(
                rule.excluded(),
                Ties.withOthers(always, ifLivingInCommon),
                Ties.withOthers(ifLivingInCommon, always),
                rule.fullAge());
    }

    /** The family as the poverty registry has it: every listed member, as far as it is beyond doubt that there is one. */
    public static FamilyRule asListed() {
        return AS_LISTED;
    }

    /**
     * Who counts on the day.
     *
     * @param applicant the member who applies, or for whom somebody does; nobody where that is not known
     * @param assessment what was found out beyond the ledger, if anything was
     * @throws IllegalArgumentException if the applicant is not listed
     */
    public Family of(Household household, @Nullable Person applicant, @Nullable Assessment assessment, LocalDate date) {
        int place = place(household.members(), applicant);
        return excluded == null
                ? asListed(household.members(), date)
                : of(household.members(), new Kinship(household.members(), place, assessment, date, fullAge), excluded);
    }

    /**
     * How many count on the day, of whom {@link #of} says who they are.
     *
     * @param applicant the member who applies, or for whom somebody does; nobody where that is not known
     * @param assessment what was found out beyond the ledger, if anything was
     * @throws IllegalArgumentException if the applicant is not listed
     */
    public FamilySize sizeOf(
            Household household, @Nullable Person applicant, @Nullable Assessment assessment, LocalDate date) {
        List<Person> members = household.members();
        int place = place(members, applicant);
        return excluded == null
                ? sizeAsListed(members, date)
                : sizeOf(members.size(), new Kinship(members, place, assessment, date, fullAge), excluded);
    }

    private FamilySize sizeOf(int persons, Kinship kinship, Set<MemberStanding> excluded) {
        int certainly = 0;
        int perhaps = 0;
        int presumed = 0;
        for (int i = 0; i < persons; i++) {
            Truth counts = counts(kinship, i, excluded);
            presumed += counts != Truth.NOT_SATISFIED && isPresumed(kinship, i, excluded) ? 1 : 0;
            certainly += counts == Truth.SATISFIED ? 1 : 0;
            perhaps += counts == Truth.UNKNOWN ? 1 : 0;
        }
        return new FamilySize(certainly, certainly + perhaps, presumed);
    }

    /** Whether the rule turns on what no inquiry tells of the member: how they live, or where they are. */
    private boolean isPresumed(Kinship kinship, int person, Set<MemberStanding> excluded) {
        return !kinship.isRecorded(person) && (!excluded.isEmpty() || (kinship.ties(person) & ~always) != 0);
    }

    private Family of(List<Person> persons, Kinship kinship, Set<MemberStanding> excluded) {
        List<String> members = new ArrayList<>(persons.size());
        List<String> left = new ArrayList<>();
        List<OpenMember> open = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            String key = persons.get(i).key();
            switch (counts(kinship, i, excluded)) {
                case SATISFIED -> members.add(key);
                case NOT_SATISFIED -> left.add(key);
                case UNKNOWN -> open.add(open(kinship, i, excluded));
            }
        }
        return Family.of(members, left, open);
    }

    private OpenMember open(Kinship kinship, int person, Set<MemberStanding> excluded) {
        Person member = kinship.members().get(person);
        return isDoubtful(member, kinship.date())
                ? doubtful(member, person)
                : kinship.open(person, toLearn(kinship, person, kinship.hasStanding(person, excluded)));
    }

    /** Of whom it is in doubt whether they are a member at all counts at most perhaps, the applicant included. */
    private Truth counts(Kinship kinship, int person, Set<MemberStanding> excluded) {
        Truth stands = kinship.hasStanding(person, excluded);
        Truth counts =
                isTied(kinship.ties(person), kinship.livesInCommon(person)).and(stands.not());
        return isDoubtful(kinship.members().get(person), kinship.date()) ? counts.and(Truth.UNKNOWN) : counts;
    }

    private Truth isTied(int ties, Truth livesInCommon) {
        int byRule = always | ifLivingInCommon;
        if ((ties & ~always) == 0) {
            return Truth.SATISFIED;
        }
        if ((ties & byRule) == 0) {
            return Truth.NOT_SATISFIED;
        }
        return switch (livesInCommon) {
            case SATISFIED -> (ties & ~byRule) == 0 ? Truth.SATISFIED : Truth.UNKNOWN;
            case NOT_SATISFIED -> (ties & always) == 0 ? Truth.NOT_SATISFIED : Truth.UNKNOWN;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** The first fact to learn of an open member; how they live, where that can make them one whatever the tie. */
    private Kinship.Asked toLearn(Kinship kinship, int person, Truth standing) {
        if (standing == Truth.UNKNOWN) {
            return Kinship.Asked.STANDING;
        }
        boolean anyTieServes = (kinship.ties(person) & ~(always | ifLivingInCommon)) == 0;
        return anyTieServes && kinship.livesInCommon(person) == Truth.UNKNOWN
                ? Kinship.Asked.LIVES_IN_COMMON
                : kinship.toLearnOfTie(person);
    }

    private static int place(List<Person> members, @Nullable Person applicant) {
        if (applicant == null) {
            return Kinship.NOBODY;
        }
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(applicant.key())) {
                return i;
            }
        }
        throw new IllegalArgumentException("The applicant must be a member of the household");
    }

    private static FamilySize sizeAsListed(List<Person> members, LocalDate date) {
        int doubtful = 0;
        for (int i = 0; i < members.size(); i++) {
            doubtful += isDoubtful(members.get(i), date) ? 1 : 0;
        }
        return new FamilySize(members.size() - doubtful, members.size(), 0);
    }

    /** Whether it is doubtful that there was such a member on the day. */
    private static boolean isDoubtful(Person member, LocalDate date) {
        return member.isInDoubt() || member.isBornAfter(date);
    }

    private static OpenMember doubtful(Person member, int place) {
        return member.isInDoubt() ? OpenMember.doubted(member.key(), place) : OpenMember.unborn(member.key(), place);
    }

    private static Family asListed(List<Person> members, LocalDate date) {
        List<String> certain = new ArrayList<>(members.size());
        List<OpenMember> open = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Person member = members.get(i);
            if (isDoubtful(member, date)) {
                open.add(doubtful(member, i));
            } else {
                certain.add(member.key());
            }
        }
        return Family.of(certain, List.of(), open);
    }
}
