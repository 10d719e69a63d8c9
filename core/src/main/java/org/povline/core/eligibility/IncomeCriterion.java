package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.IncomeAccount;
import org.povline.core.standard.IncomeRule;
import org.povline.core.standard.MemberRule;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;

/**
 * The family's income a head against a line: total against line times persons, never divided.
 *
 * <p>The line says which account of income it is held against. Where a scheme has a rule of its own for what is counted,
 * or for who is a member, the rule goes before the account's and the ledger's.
 *
 * @param code the criterion's code
 * @param line the scheme whose line it is
 * @param counting the scheme whose rules say what is counted; nothing for the plain account
 * @param members the scheme whose rules say who is a member; nothing for whoever the ledger lists
 * @param below whether the income must be what the line means, or must not
 */
record IncomeCriterion(
        String code, SchemeId line, Optional<SchemeId> counting, Optional<SchemeId> members, boolean below)
        implements Criterion<HouseholdCase> {
    IncomeCriterion {
        requireNonNull(code, "code");
    }

    /** By the registry's account, of all members whom the ledger lists. */
    static IncomeCriterion asListed(String code, String line, boolean below) {
        return new IncomeCriterion(code, new SchemeId(line), Optional.empty(), Optional.empty(), below);
    }

    /** By what a scheme counts, of those whom dibao takes for members. */
    static IncomeCriterion counted(String code, String line, String counting, boolean below) {
        return new IncomeCriterion(
                code,
                new SchemeId(line),
                Optional.of(new SchemeId(counting)),
                Optional.of(new SchemeId("dibao")),
                below);
    }

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        return under(rules, rules.line(line));
    }

    /** The same, held against this line. */
    Test<HouseholdCase> under(RulesInForce rules, Rule<Line> found) {
        Rule<FamilyAccount> account = account(rules);
        Rule<Line> whole = found.and(account);
        if (whole.absent().isPresent()) {
            return Tests.withoutRule(code, whole.ground(Requirement.of(code)));
        }
        Requirement.Line required = whole.content().orElseThrow().required(below);
        return new IncomeTest(
                code, required, whole.ground(required), account.content().orElseThrow());
    }

    /** Whose income it is, by which account. */
    Rule<FamilyAccount> account(RulesInForce rules) {
        Rule<FamilyRule> family = family(rules);
        return accounting(rules)
                .and(family)
                .map(accounting -> family.content()
                        .map(members ->
                                new FamilyAccount(accounting, members, counting.flatMap(OwnIncome::as), rules.date())));
    }

    private Rule<FamilyRule> family(RulesInForce rules) {
        return members.map(of ->
                        rules.rule(of, Role.MEMBERS, MemberRule.class).map(rule -> Optional.of(FamilyRule.of(rule))))
                .orElseGet(() -> Rule.given(FamilyRule.asListed()));
    }

    /** The account that the line, or the rule on what is counted, asks for. */
    Rule<Accounting> accounting(RulesInForce rules) {
        return counting.isPresent()
                ? rules.rule(counting.get(), Role.INCOME, IncomeRule.class)
                        .map(rule -> Optional.of(Accounting.of(IncomeAccount.countable(rule), rules)))
                : rules.line(line).map(in -> Optional.of(Accounting.of(IncomeAccount.of(in.income()), rules)));
    }
}
