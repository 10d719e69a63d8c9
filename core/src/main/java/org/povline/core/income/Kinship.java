package org.povline.core.income;

import static org.povline.core.code.SchoolStatus.COLLEGE_OR_ABOVE;
import static org.povline.core.code.SchoolStatus.MASTER_OR_ABOVE;
import static org.povline.core.code.SchoolStatus.NOT_AT_SCHOOL;
import static org.povline.core.code.SchoolStatus.PRESCHOOL_AGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;

/**
 * What a household's members are to the applicant on a day, as far as ledger and assessment tell; persons by their place.
 *
 * @param applicant the applicant's place; {@link #NOBODY} where it is not known who applies
 * @param fullAge the age from which a child is no minor any more
 */
record Kinship(
        List<Person> members, int applicant, @Nullable Assessment assessment, LocalDate date, int fullAge) {
    static final int NOBODY = -1;

    /** A fact that may be asked of a member. */
    enum Asked {
        STANDING,
        RELATIONSHIP,
        BIRTH_DATE,
        SCHOOLING,
        LIVES_INDEPENDENTLY,
        LIVES_IN_COMMON
    }

    /** Whether an inquiry says anything of how the person belongs to the family. */
    boolean isRecorded(int person) {
        return recordPlace(person) >= 0;
    }

    /** Who is listed and of whom no inquiry has a record is presumed to. */
    Truth livesInCommon(int person) {
        Membership record = record(person);
        return record == null ? Truth.SATISFIED : isYes(record.livesInCommon());
    }

    /** Whether the person has one of these standings; nobody has without a record. */
    Truth hasStanding(int person, Set<MemberStanding> standings) {
        Membership record = record(person);
        return record == null || standings.isEmpty()
                ? Truth.NOT_SATISFIED
                : record.standing().test(standings::contains);
    }

    int ties(int person) {
        if (person == applicant) {
            return Ties.SELF;
        }
        int ties = tiesByRelationship(person);
        return (ties & Ties.CHILD) == Ties.CHILD ? narrow(ties, person) : ties;
    }

    private int tiesByRelationship(int person) {
        if (applicant == NOBODY) {
            return Ties.ANY | Ties.SELF;
        }
        return relationship(applicant) instanceof Fact.Known<Relationship> one
                        && relationship(person) instanceof Fact.Known<Relationship> other
                ? Ties.between(one.value(), other.value())
                : Ties.ANY;
    }

    private Fact<Relationship> relationship(int person) {
        return members.get(person).relationship();
    }

    /** Who may be a child is one of three by age and dependence; a grown person of another tie may be that too. */
    private int narrow(int ties, int person) {
        Truth minor = isMinor(person);
        Truth dependent = minor == Truth.SATISFIED ? Truth.NOT_SATISFIED : isDependent(person);
        int narrowed = ties;
        narrowed &= minor == Truth.NOT_SATISFIED ? ~Ties.MINOR : ~0;
        narrowed &= dependent == Truth.NOT_SATISFIED ? ~Ties.DEPENDENT : ~0;
        boolean child = ties == Ties.CHILD;
        boolean otherwise = minor == Truth.SATISFIED || (minor == Truth.NOT_SATISFIED && dependent == Truth.SATISFIED);
        return child && otherwise ? narrowed & ~Ties.OTHER : narrowed;
    }

    private Truth isMinor(int person) {
        return members.get(person).identity().birthDate() instanceof Fact.Known<LocalDate> birth
                        && !birth.value().isAfter(date)
                ? Truth.of(CompletedYears.of(birth.value(), date) < fullAge)
                : Truth.UNKNOWN;
    }

    /** Whether a grown child is in school, or cannot live on their own. */
    private Truth isDependent(int person) {
        Truth atSchool = isAtSchool(members.get(person).schooling().attending());
        return atSchool.or(isIndependent(person).not());
    }

    private Truth isIndependent(int person) {
        Membership record = record(person);
        return record == null ? Truth.UNKNOWN : isYes(record.livesIndependently());
    }

    private static Truth isAtSchool(Fact<SchoolStatus> attending) {
        if (!(attending instanceof Fact.Known<SchoolStatus> known) || known.value() == COLLEGE_OR_ABOVE) {
            return Truth.UNKNOWN;
        }
        SchoolStatus status = known.value();
        return Truth.of(status != NOT_AT_SCHOOL && status != PRESCHOOL_AGE && status != MASTER_OR_ABOVE);
    }

    private static Truth isYes(Fact<YesNo> fact) {
        return fact instanceof Fact.Known<YesNo> known ? Truth.of(known.value() == YesNo.YES) : Truth.UNKNOWN;
    }

    private @Nullable Membership record(int person) {
        int place = recordPlace(person);
        return assessment == null || place < 0 ? null : assessment.members().get(place);
    }

    private int recordPlace(int person) {
        List<Membership> records = assessment == null ? List.of() : assessment.members();
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).key().equals(members.get(person).key())) {
                return i;
            }
        }
        return -1;
    }

    /** The first fact that leaves the tie open. */
    Asked toLearnOfTie(int person) {
        if (tiesByRelationship(person) != Ties.CHILD) {
            return Asked.RELATIONSHIP;
        }
        if (isMinor(person) == Truth.UNKNOWN) {
            return Asked.BIRTH_DATE;
        }
        return isIndependent(person) == Truth.UNKNOWN ? Asked.LIVES_INDEPENDENTLY : Asked.SCHOOLING;
    }

    OpenMember open(int person, Asked asked) {
        return new OpenMember(members.get(person).key(), asked.name(), path(person, asked));
    }

    private String path(int person, Asked asked) {
        return switch (asked) {
            case RELATIONSHIP -> member(ofUnknownRelationship(person)) + ".relationship";
            case BIRTH_DATE -> member(person) + ".identity.birthDate";
            case SCHOOLING -> member(person) + ".schooling.attending";
            case STANDING -> found(person) + ".standing";
            case LIVES_IN_COMMON -> found(person) + ".livesInCommon";
            case LIVES_INDEPENDENTLY -> found(person) + ".livesIndependently";
        };
    }

    /** Whose relationship is to be learnt: the applicant's before the person's; of nobody who applies, the first unknown. */
    private int ofUnknownRelationship(int person) {
        if (applicant != NOBODY) {
            return relationship(applicant).isKnown() ? person : applicant;
        }
        return IntStream.range(0, members.size())
                .filter(i -> !relationship(i).isKnown())
                .findFirst()
                .orElse(person);
    }

    private static String member(int person) {
        return "members[" + person + "]";
    }

    /** The record of the member; the next one where there is none yet. */
    private String found(int person) {
        int place = recordPlace(person);
        int next = assessment == null ? 0 : assessment.members().size();
        return "assessment.members[" + (place < 0 ? next : place) + "]";
    }
}
