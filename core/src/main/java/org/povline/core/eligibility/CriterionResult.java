package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povline.core.quantity.Truth;

/**
 * How one criterion came out, and why.
 *
 * @param code the criterion
 * @param truth satisfied, not satisfied, or unknown
 * @param observed what it saw
 * @param ground what it asks for, and by which standards
 * @param openings how it can become known; empty where it is, or where no fact would help because no standard is in force
 */
public record CriterionResult(String code, Truth truth, Observation observed, Ground ground, List<Opening> openings) {
    /** Refuses null. */
    public CriterionResult {
        requireNonNull(code, "code");
        requireNonNull(truth, "truth");
        requireNonNull(observed, "observed");
        requireNonNull(ground, "ground");
        openings = Openings.kept(openings);
    }

    /** What it can come out as once these facts are learnt. */
    Set<Truth> attainable(Set<MissingFact> learnt) {
        if (truth != Truth.UNKNOWN) {
            return EnumSet.of(truth);
        }
        Set<Truth> attainable = EnumSet.noneOf(Truth.class);
        for (Opening opening : openings) {
            if (learnt.containsAll(opening.facts())) {
                attainable.add(opening.truth());
            }
        }
        return attainable;
    }

    /** Code and truth: what was observed is somebody's. */
    @Override
    public String toString() {
        return code + "=" + truth;
    }
}
