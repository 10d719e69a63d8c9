package org.povline.datasets.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.povline.core.eligibility.CriterionResult;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.MissingFact;
import org.povline.core.quantity.Truth;

/**
 * Assertions on determinations: by outcome, criteria and missing facts, which have stable codes, and never by text.
 * Failures print what a determination prints and how its criteria came out, which is nothing personal.
 */
public final class DeterminationAssert extends AbstractAssert<DeterminationAssert, Determination> {

    private DeterminationAssert(Determination actual) {
        super(actual, DeterminationAssert.class);
        isNotNull();
    }

    /** Starts an assertion on a determination. */
    public static DeterminationAssert assertThatDetermination(Determination actual) {
        return new DeterminationAssert(actual);
    }

    /** That the case is entitled. */
    public DeterminationAssert isEligible() {
        return require(actual.outcome() == Outcome.ELIGIBLE, "ELIGIBLE");
    }

    /** That the case is entitled, and as this. */
    public DeterminationAssert isEligibleAs(String category) {
        return require(
                actual instanceof Determination.Eligible eligible
                        && eligible.category().equals(category),
                "ELIGIBLE as " + category);
    }

    /** That the case is not entitled, and that exactly these criteria stand against it, in any order. */
    public DeterminationAssert isIneligibleFor(String... criteria) {
        return require(
                actual instanceof Determination.Ineligible ineligible
                        && codes(ineligible).equals(Set.of(criteria)),
                "INELIGIBLE for " + sorted(criteria));
    }

    /** That nothing could be decided, and that exactly these facts alone would decide, in any order. */
    public DeterminationAssert isUndeterminedFor(String... facts) {
        return require(
                actual instanceof Determination.Undetermined open
                        && open.wouldDecide().stream().allMatch(set -> set.size() == 1)
                        && single(open).equals(Set.of(facts)),
                "UNDETERMINED for " + sorted(facts));
    }

    /** That a criterion came out so. */
    public DeterminationAssert has(String criterion, Truth truth) {
        return require(
                actual.trace().results().stream()
                        .anyMatch(result -> result.code().equals(criterion) && result.truth() == truth),
                criterion + "=" + truth);
    }

    /** That the decision leans on this standard. */
    public DeterminationAssert leansOn(String standard) {
        return require(
                actual.trace().results().stream()
                        .flatMap(result -> result.ground().standards().stream())
                        .anyMatch(each -> each.id().text().equals(standard)),
                "a decision by " + standard);
    }

    private static Set<String> codes(Determination.Ineligible ineligible) {
        return ineligible.decisive().stream().map(CriterionResult::code).collect(Collectors.toSet());
    }

    private static Set<String> single(Determination.Undetermined open) {
        return open.wouldDecide().stream()
                .flatMap(Set::stream)
                .map(MissingFact::code)
                .collect(Collectors.toSet());
    }

    private static List<String> sorted(String... codes) {
        return Arrays.stream(codes).sorted().toList();
    }

    private DeterminationAssert require(boolean holds, String expected) {
        if (!holds) {
            failWithMessage(
                    "Expected %s but was %s with %s",
                    expected, actual, actual.trace().results());
        }
        return this;
    }
}
