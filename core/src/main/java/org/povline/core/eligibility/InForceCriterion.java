package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.quantity.Truth;
import org.povline.core.standard.Content;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Role;

/**
 * Whether the scheme exists on the day, by its procedure, or by its line where none is known: what has neither would else
 * go on for ever. Outside of that
 * there is no answer, and not a no.
 *
 * @param code the criterion's code
 */
record InForceCriterion(String code) implements Criterion<HouseholdCase> {

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<Procedure> procedure = rules.rule(rules.scheme(), Role.PROCEDURE, Procedure.class);
        Rule<?> regime =
                procedure.absent().isPresent() ? rules.rule(rules.scheme(), Role.LINE, Content.class) : procedure;
        if (regime.absent().isPresent()) {
            return Tests.withoutRule(code, procedure.ground(Requirement.of(code)));
        }
        Ground ground = regime.ground(Requirement.of(code));
        CriterionResult met = new CriterionResult(code, Truth.SATISFIED, Observation.none(), ground, List.of());
        return subject -> met;
    }
}
