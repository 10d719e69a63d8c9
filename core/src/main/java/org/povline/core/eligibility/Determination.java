package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What was decided about one case under one scheme, with every criterion in its trace. Immutable.
 *
 * <p>{@code toString} names outcome, scheme and key.
 */
public sealed interface Determination {

    /** What was asked, by which rules, and how each criterion came out. */
    Trace trace();

    /** The outcome as a word: {@code ELIGIBLE}, {@code INELIGIBLE} or {@code UNDETERMINED}. */
    Outcome outcome();

    /** The result for whichever of the three this is. */
    <R> R fold(
            Function<? super Eligible, ? extends R> eligible,
            Function<? super Ineligible, ? extends R> ineligible,
            Function<? super Undetermined, ? extends R> undetermined);

    /** The three outcomes. */
    enum Outcome {
        /** 符合条件. */
        ELIGIBLE,
        /** 不符合条件. */
        INELIGIBLE,
        /** 现有信息不足以认定. */
        UNDETERMINED
    }

    /**
     * Entitled.
     *
     * @param category as what: the scheme's id, or the branch of the scheme that is met
     * @param trace the trace
     */
    record Eligible(String category, Trace trace) implements Determination {
        /** Refuses null. */
        public Eligible {
            requireNonNull(category, "category");
            requireNonNull(trace, "trace");
        }

        @Override
        public Outcome outcome() {
            return Outcome.ELIGIBLE;
        }

        @Override
        public <R> R fold(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super Undetermined, ? extends R> undetermined) {
            return eligible.apply(this);
        }

        @Override
        public String toString() {
            return outcome() + " " + trace;
        }
    }

    /** Not entitled. */
    record Ineligible(Trace trace) implements Determination {
        /** Refuses null. */
        public Ineligible {
            requireNonNull(trace, "trace");
        }

        /** The criteria that stand against it; one of them alone may do so. */
        public List<CriterionResult> decisive() {
            return trace.decisive();
        }

        @Override
        public Outcome outcome() {
            return Outcome.INELIGIBLE;
        }

        @Override
        public <R> R fold(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super Undetermined, ? extends R> undetermined) {
            return ineligible.apply(this);
        }

        @Override
        public String toString() {
            return outcome() + " " + trace;
        }
    }

    /** Not to be decided: facts are unknown, or no standard is in force. Never to be read as a refusal. */
    record Undetermined(Trace trace) implements Determination {
        /** Refuses null. */
        public Undetermined {
            requireNonNull(trace, "trace");
        }

        /**
         * What would have to be learnt to decide: the facts of which each alone may do so, as sets of one; where none
         * can, the smallest sets that can. With more than ten open facts pairs are tried, with more than a hundred
         * single ones only, and then all together. Empty where no fact helps, because a standard is missing.
         */
        public List<Set<MissingFact>> wouldDecide() {
            return trace.wouldDecide();
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R fold(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Override
        public String toString() {
            return outcome() + " " + trace;
        }
    }
}
