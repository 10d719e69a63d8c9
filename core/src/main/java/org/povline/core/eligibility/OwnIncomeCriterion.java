package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.income.IncomeAccount;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant's own income is below a line, as a scheme counts it. A ledger has incomes of households: only who
 * is listed alone has one of their own in it, that of the household, and of others an inquiry must say it.
 *
 * @param code the criterion's code
 * @param own which income, as the scheme counts it whose line it is
 */
record OwnIncomeCriterion(String code, OwnIncome own) implements Criterion<HouseholdCase> {
    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        SchemeId scheme = own.counting();
        IncomeCriterion household = new IncomeCriterion(code, scheme, Optional.of(scheme), Optional.empty(), true);
        Test<HouseholdCase> ofHousehold = household.under(rules);
        Rule<Accounting> accounting = household.accounting(rules);
        Rule<Line> line = rules.line(scheme).and(accounting);
        if (line.absent().isPresent()) {
            return ofHousehold;
        }
        Requirement.Line required = line.content().orElseThrow().required(true);
        IncomeAccount account = accounting.content().orElseThrow().account();
        Ground ground = line.ground(required);
        return subject -> {
            if (subject.household().members().size() < 2) {
                return ofHousehold.of(subject);
            }
            Person person = subject.applicantOrNull();
            return person == null
                    ? Tests.withoutApplicant(code, subject, ground)
                    : own(subject, person, required, new Counted(account, rules.date()), ground);
        };
    }

    private CriterionResult own(
            HouseholdCase subject, Person person, Requirement.Line required, Counted counted, Ground ground) {
        Observation.Income observed = Observation.Income.own(
                counted.account.concept(), own.range(person, subject, counted.account, counted.date));
        Truth truth = required.met(observed);
        return new CriterionResult(
                code, truth, observed, ground, truth == Truth.UNKNOWN ? openings(subject, person, counted) : List.of());
    }

    /** What was counted is to be learnt first; where it is told, what the rule leaves open of it. */
    private List<Opening> openings(HouseholdCase subject, Person person, Counted counted) {
        Set<MissingFact> open = new LinkedHashSet<>();
        if (!own.of(person, subject).isKnown()) {
            open.add(new MissingFact("OWN_INCOME", own.path(person, subject)));
        }
        counted.account
                .openOf(person, subject.assessmentOrNull(), counted.date)
                .forEach(part -> open.add(new MissingFact(part.code(), part.path())));
        return List.of(new Opening(open, Truth.SATISFIED), new Opening(open, Truth.NOT_SATISFIED));
    }

    /** The account under the rule in force on a day. */
    private record Counted(IncomeAccount account, LocalDate date) {}
}
