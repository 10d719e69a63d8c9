package org.povline.core.eligibility;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;

/**
 * Whether a single fact has one of the values asked for. Where the fact does not apply, it has not; where it is missing
 * for another reason, that is unknown.
 *
 * @param code the criterion's code
 * @param fact what is asked, and where it stands
 * @param values the values asked for
 * @param of reads the fact
 */
record FactCriterion<C extends Case, E extends Enum<E>>(
        String code, MissingFact fact, Set<E> values, Function<C, Fact<E>> of) implements Criterion<C> {

    @Override
    public Test<C> under(RulesInForce rules) {
        Ground ground = Ground.itself(values.stream().sorted().map(Enum::name).toArray(String[]::new));
        return subject -> result(of.apply(subject), ground);
    }

    CriterionResult result(Fact<E> value, Ground ground) {
        Truth truth = Standings.holds(value, values);
        return new CriterionResult(
                code, truth, observed(value), ground, truth == Truth.UNKNOWN ? Tests.either(fact) : List.of());
    }

    private Observation observed(Fact<E> value) {
        return value.known().map(Enum::name).map(Observation::of).orElse(Observation.none());
    }
}
