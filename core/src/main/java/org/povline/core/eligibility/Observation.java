package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalLong;
import org.povline.core.finding.Finding;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.FamilySize;
import org.povline.core.quantity.AmountRange;
import org.povline.core.standard.IncomeConcept;

/** What a criterion saw of the case. Its {@code toString} tells the kind only: the numbers are somebody's. */
public sealed interface Observation {

    /** Nothing was to be seen: the criterion had no rule to look by. */
    static Observation none() {
        return Codes.NONE;
    }

    /** Codes of what was seen. */
    static Observation of(String... codes) {
        return new Codes(List.of(codes));
    }

    /**
     * An income and who shares it.
     *
     * @param concept by which account
     * @param total of the family in twelve months
     * @param minPersons at least so many share it
     * @param maxPersons at most so many
     * @param presumedPersons so many of them are presumed to live in common and to be present, since no inquiry has a record
     *     of them
     * @param apartPersons so many other listed members do not belong to the family, or perhaps do not: what they have of their
     *     own is not in the total
     * @param findings which sources of the income disagree, so that the part is unknown
     */
    record Income(
            IncomeConcept concept,
            AmountRange total,
            int minPersons,
            int maxPersons,
            int presumedPersons,
            int apartPersons,
            List<Finding> findings)
            implements Observation {
        /** Refuses null. */
        public Income {
            requireNonNull(concept, "concept");
            requireNonNull(total, "total");
            findings = List.copyOf(findings);
        }

        static Income of(FamilyIncome family) {
            AccountedIncome income = family.income();
            FamilySize size = family.size();
            return new Income(
                    income.concept(),
                    family.total(),
                    size.minPersons(),
                    size.maxPersons(),
                    size.presumed(),
                    family.apart(),
                    income.findings());
        }

        /** What one person has of their own. */
        static Income own(IncomeConcept concept, AmountRange total) {
            return new Income(concept, total, 1, 1, 0, 0, List.of());
        }

        /** The same, with an income so many fen higher. */
        Income shifted(long fen) {
            return new Income(
                    concept,
                    total.plus(new AmountRange(fen, fen)),
                    minPersons,
                    maxPersons,
                    presumedPersons,
                    apartPersons,
                    findings);
        }

        @Override
        public String toString() {
            return "Income(" + concept + ")";
        }
    }

    /**
     * A part of a whole, both in fen.
     *
     * @param part the part
     * @param whole the whole
     */
    record Part(AmountRange part, AmountRange whole) implements Observation {
        /** Refuses null. */
        public Part {
            requireNonNull(part, "part");
            requireNonNull(whole, "whole");
        }

        /** The same of a whole so many fen larger. */
        Part shifted(long fen) {
            return new Part(part, whole.plus(new AmountRange(fen, fen)));
        }

        @Override
        public String toString() {
            return "Part";
        }
    }

    /**
     * Persons among persons.
     *
     * @param minPersons at least so many
     * @param maxPersons at most so many; nothing where some are not counted
     * @param among so many in all; 0 where it is not known
     */
    record Persons(long minPersons, OptionalLong maxPersons, long among) implements Observation {
        /** Whether the number is known. */
        boolean isExact() {
            return maxPersons.equals(OptionalLong.of(minPersons));
        }

        @Override
        public String toString() {
            return "Persons";
        }
    }

    /**
     * What was seen, as stable codes and keys: the members who stand against it, the assets above their limit.
     *
     * @param codes in the order seen
     */
    record Codes(List<String> codes) implements Observation {
        private static final Codes NONE = new Codes(List.of());

        /** Copies the codes. */
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Codes";
        }
    }
}
