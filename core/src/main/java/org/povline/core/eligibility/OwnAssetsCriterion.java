package org.povline.core.eligibility;

import java.util.List;
import org.povline.core.income.FamilyRule;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Membership;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Role;

/**
 * Whether the applicant alone owns no more than the area's rule allows. An inquiry of a household says what the household
 * owns: that is the applicant's own only where nobody else is listed, whoever counts as a family; of others the inquiry
 * must say it.
 *
 * @param household the same question of the household
 */
record OwnAssetsCriterion(AssetsCriterion household) implements Criterion<HouseholdCase> {

    @Override
    public String code() {
        return household.code();
    }

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Test<HouseholdCase> ofHousehold = household.under(rules, Rule.given(FamilyRule.asListed()));
        Rule<AssetRule> rule = rules.rule(household.scheme(), Role.ASSETS, AssetRule.class);
        if (rule.absent().isPresent()) {
            return ofHousehold;
        }
        Ground ground = rule.ground(Requirement.of(code()));
        return subject -> {
            if (subject.household().members().size() < 2) {
                return ofHousehold.of(subject);
            }
            Person person = subject.applicantOrNull();
            return person == null ? Tests.withoutApplicant(code(), subject, ground) : own(subject, person, ground);
        };
    }

    private CriterionResult own(HouseholdCase subject, Person person, Ground ground) {
        Fact<YesNo> conform = subject.membership(person)
                .map(Membership::own)
                .map(OwnMeans::assetsConform)
                .orElse(Fact.notReported());
        Truth truth = conform.test(YesNo.YES::equals);
        return new CriterionResult(
                code(),
                truth,
                Observation.none(),
                ground,
                truth == Truth.UNKNOWN
                        ? Tests.either(new MissingFact("OWN_ASSETS", subject.ownPath(person, "assetsConform")))
                        : List.of());
    }
}
