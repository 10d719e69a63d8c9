package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;

/**
 * Whether the scheme exists on the day, by its procedure: what has no line would else go on for ever. Outside of that
 * there is no answer, and not a no.
 *
 * @param code the criterion's code
 */
record InForceCriterion(String code) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Procedure> procedure = rules.rule(rules.scheme(), Role.PROCEDURE, Procedure.class);
        Ground ground = procedure.ground(Requirement.of(code));
        if (procedure.absent().isPresent()) {
            return Tests.withoutRule(code, ground);
        }
        CriterionResult met = new CriterionResult(code, Truth.SATISFIED, Observation.none(), ground, List.of());
        return subject -> met;
    }
}
