package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;

/** What a criterion asks for. */
public sealed interface Requirement {

    /** Codes of what is asked for. */
    static Requirement of(String... codes) {
        return new Codes(List.of(codes));
    }

    /**
     * An income on one side of a line.
     *
     * @param fenPerPersonYear the line, or the least that it may be where sources give it differently
     * @param toFenPerPersonYear the line, or the most that it may be
     * @param boundary whether who is on the line is meant by it
     * @param below whether to be meant by the line satisfies, or not to be
     */
    record Line(Ratio fenPerPersonYear, Ratio toFenPerPersonYear, Boundary boundary, boolean below)
            implements Requirement {
        /** Refuses null. */
        public Line {
            requireNonNull(fenPerPersonYear, "fenPerPersonYear");
            requireNonNull(toFenPerPersonYear, "toFenPerPersonYear");
            requireNonNull(boundary, "boundary");
        }

        /** Whether an income meets it: total against line times persons, never divided. */
        public Truth met(Observation.Income income) {
            return met(income.total(), income.minPersons(), income.maxPersons());
        }

        /** Whether the line is one number. */
        public boolean isExact() {
            return fenPerPersonYear.equals(toFenPerPersonYear);
        }

        /** An income is meant if the least line means it, and not meant if the highest does not. */
        private Truth meant(AmountRange total, int minPersons, int maxPersons) {
            Truth byLeast = total.isBelowPerHead(fenPerPersonYear, minPersons, maxPersons, boundary);
            if (byLeast == Truth.SATISFIED || isExact()) {
                return byLeast;
            }
            Truth byMost = total.isBelowPerHead(toFenPerPersonYear, minPersons, maxPersons, boundary);
            return byMost == Truth.NOT_SATISFIED ? byMost : Truth.UNKNOWN;
        }

        Truth met(AmountRange total, int minPersons, int maxPersons) {
            if (minPersons < 1) {
                return Truth.UNKNOWN;
            }
            Truth meant = meant(total, minPersons, maxPersons);
            return below ? meant : meant.not();
        }
    }

    /**
     * A share on one side of a limit.
     *
     * @param share the limit
     * @param boundary whether the limit itself is meant
     * @param below whether to be meant by the limit satisfies, or not to be
     */
    record Share(Ratio share, Boundary boundary, boolean below) implements Requirement {
        /** Refuses null. */
        public Share {
            requireNonNull(share, "share");
            requireNonNull(boundary, "boundary");
        }
    }

    /**
     * What is asked for, as stable codes.
     *
     * @param codes in the order of the rule
     */
    record Codes(List<String> codes) implements Requirement {
        /** Copies the codes. */
        public Codes {
            codes = List.copyOf(codes);
        }
    }
}
