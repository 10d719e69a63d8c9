package org.povline.core.income;

import java.util.Set;
import org.povline.core.code.Relationship;
import org.povline.core.standard.FamilyTie;

/**
 * Sets of the ties that a person may have to the applicant, as bits, so that a household is gone through without
 * allocating. Several bits say that it is not known which one holds.
 */
final class Ties {
    static final int SELF = 1;
    static final int SPOUSE = 1 << 1;
    static final int MINOR = 1 << 2;
    static final int DEPENDENT = 1 << 3;
    static final int PARENT = 1 << 4;
    static final int OTHER = 1 << 5;

    /** No tie that any rule names: neither kin nor bound by a duty. */
    static final int NONE = 1 << 6;

    static final int CHILD = MINOR | DEPENDENT | OTHER;

    /** Of two members whose ties to the head do not tell the tie between them. */
    static final int ANY = SPOUSE | CHILD | PARENT | NONE;

    /** A son's wife and another child of the head: she may be married to that child or to another. */
    private static final int SPOUSE_OR_SIBLINGS = SPOUSE | OTHER | NONE;

    private Ties() {}

    static int of(Set<FamilyTie> ties) {
        int bits = 0;
        for (FamilyTie tie : ties) {
            bits |= bit(tie);
        }
        return bits;
    }

    /** Kin whom a rule names nowhere are others with a duty, where it names those. */
    static int withOthers(int named, int namedElsewhere) {
        return (named & OTHER) == 0 ? named : (named | ANY) & ~NONE & ~namedElsewhere;
    }

    private static int bit(FamilyTie tie) {
        return switch (tie) {
            case APPLICANT -> SELF;
            case SPOUSE -> SPOUSE;
            case MINOR_CHILD -> MINOR;
            case DEPENDENT_ADULT_CHILD -> DEPENDENT;
            case PARENT -> PARENT;
            case OTHER_WITH_DUTY -> OTHER;
        };
    }

    /**
     * What a member may be to the applicant, from what both are to the head. A child stands for every age.
     *
     * <p>Source of the duties: Civil Code (2020) arts. 1059, 1067, 1074 and 1075: spouses, parents and children,
     * grandparents and grandchildren, brothers and sisters; parents and spouses of these count by the duty that binds
     * them to each other.
     */
    static int between(Relationship applicant, Relationship member) {
        return switch (applicant) {
            case HEAD -> toHead(member);
            case SPOUSE -> toSpouse(member);
            case SON, DAUGHTER -> toChild(applicant, member);
            case FATHER, MOTHER, PARENT -> toParent(member);
            default -> member == Relationship.NON_RELATIVE ? NONE : ANY;
        };
    }

    private static int toHead(Relationship member) {
        return switch (member) {
            case HEAD -> ANY;
            case SPOUSE -> SPOUSE;
            case SON, DAUGHTER -> CHILD;
            case FATHER, MOTHER, PARENT -> PARENT;
            default -> further(member);
        };
    }

    private static int toSpouse(Relationship member) {
        return switch (member) {
            case HEAD -> SPOUSE;
            case SON, DAUGHTER -> CHILD;
            case WIFES_FATHER, WIFES_MOTHER, HUSBANDS_FATHER, HUSBANDS_MOTHER -> PARENT;
            case FATHER, MOTHER, PARENT -> OTHER;
            case SPOUSE -> ANY;
            default -> further(member);
        };
    }

    private static int toChild(Relationship applicant, Relationship member) {
        return switch (member) {
            case HEAD, SPOUSE -> PARENT;
            case SON, DAUGHTER, FATHER, MOTHER, PARENT -> OTHER;
            case DAUGHTER_IN_LAW -> applicant == Relationship.SON ? SPOUSE_OR_SIBLINGS : OTHER;
            case SON_IN_LAW -> applicant == Relationship.DAUGHTER ? SPOUSE_OR_SIBLINGS : OTHER;
            case NON_RELATIVE -> NONE;
            default -> ANY;
        };
    }

    private static int toParent(Relationship member) {
        return switch (member) {
            case HEAD, SIBLING -> CHILD;
            case FATHER, MOTHER, PARENT -> SPOUSE;
            case SPOUSE, SON, DAUGHTER -> OTHER;
            case NON_RELATIVE -> NONE;
            default -> ANY;
        };
    }

    /** Kin of the head or of the head's spouse beyond spouse, parents and children. */
    private static int further(Relationship member) {
        return switch (member) {
            case WIFES_FATHER,
                    WIFES_MOTHER,
                    HUSBANDS_FATHER,
                    HUSBANDS_MOTHER,
                    DAUGHTER_IN_LAW,
                    SON_IN_LAW,
                    SONS_SON,
                    SONS_DAUGHTER,
                    DAUGHTERS_SON,
                    DAUGHTERS_DAUGHTER,
                    GRANDCHILD,
                    PATERNAL_GRANDFATHER,
                    PATERNAL_GRANDMOTHER,
                    MATERNAL_GRANDFATHER,
                    MATERNAL_GRANDMOTHER,
                    GRANDPARENT,
                    SIBLING -> OTHER;
            case NON_RELATIVE -> NONE;
            default -> OTHER | NONE;
        };
    }
}
