package org.povline.statistics.deprivation;

import java.util.List;
import java.util.function.Function;
import org.povline.core.eligibility.CriterionResult;
import org.povline.core.eligibility.Trace;
import org.povline.core.quantity.Truth;

/**
 * In which indicators somebody is deprived, and of which that is not known: bit i stands for indicator i of the
 * specification.
 *
 * @param deprived the indicators in which somebody is deprived
 * @param unknown the indicators of which that is not known
 */
public record DeprivationProfile(long deprived, long unknown) implements Comparable<DeprivationProfile> {
    /** Refuses an indicator that is both. */
    public DeprivationProfile {
        if ((deprived & unknown) != 0) {
            throw new IllegalArgumentException("An indicator must not be both deprived and unknown");
        }
    }

    /** The profile of one who is deprived where the truth is {@code SATISFIED}, in the order of the indicators. */
    public static DeprivationProfile of(List<Truth> deprivations) {
        long deprived = 0;
        long unknown = 0;
        for (int i = 0; i < deprivations.size(); i++) {
            Truth truth = deprivations.get(i);
            deprived |= bit(truth == Truth.SATISFIED, i);
            unknown |= bit(truth == Truth.UNKNOWN, i);
        }
        return new DeprivationProfile(deprived, unknown);
    }

    /**
     * The profile by a decision's criteria: deprived where the criterion of the indicator's code is not satisfied. A code
     * that the decision has no criterion for is unknown.
     */
    public static DeprivationProfile of(DeprivationSpecification specification, Trace trace) {
        Function<Indicator, Truth> lacking = indicator -> trace.results().stream()
                .filter(result -> result.code().equals(indicator.code()))
                .map(CriterionResult::truth)
                .reduce(Truth::and)
                .map(Truth::not)
                .orElse(Truth.UNKNOWN);
        return of(specification.indicators().stream().map(lacking).toList());
    }

    /** By the bits, as unsigned numbers: any fixed order makes sums repeatable. */
    @Override
    public int compareTo(DeprivationProfile other) {
        int byDeprived = Long.compareUnsigned(deprived, other.deprived);
        return byDeprived != 0 ? byDeprived : Long.compareUnsigned(unknown, other.unknown);
    }

    private static long bit(boolean set, int place) {
        return set ? 1L << place : 0;
    }
}
