package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povline.core.code.HousingGrade;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Need;
import org.povline.core.standard.NeedsRule;
import org.povline.core.standard.Role;

/**
 * Whether a household lacks nothing of one need, 两不愁三保障. What the rule in force does not ask for is met.
 *
 * <ul>
 *   <li>food and clothing, and whether the income will last: as an inquiry established it;
 *   <li>education: nobody of school age is out of school, but for illness or disability;
 *   <li>medical care: everybody is in a basic medical insurance; nobody is out of it but who is known to be in none of
 *       those that the rule names;
 *   <li>housing: the house is of grade A or B;
 *   <li>water: safe.
 * </ul>
 *
 * @param need the need
 */
record NeedCriterion(Need need) implements Criterion<HouseholdCase> {
    @Override
    public String code() {
        return "NEED_" + need.name();
    }

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<NeedsRule> rule = rules.rule(rules.scheme(), Role.NEEDS, NeedsRule.class);
        Ground ground = rule.ground(Requirement.of(need.name()));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code(), ground);
        }
        NeedsRule asked = rule.content().get();
        if (!asked.required().contains(need)) {
            CriterionResult met =
                    new CriterionResult(code(), Truth.SATISFIED, Observation.of("NOT_REQUIRED"), ground, List.of());
            return subject -> met;
        }
        return subject -> Tests.inAll(code(), places(subject, asked, rules), ground);
    }

    private List<Place> places(HouseholdCase subject, NeedsRule asked, RulesInForce rules) {
        return switch (need) {
            case FOOD -> assessed(subject, assessment -> assessment.needs().food(), "food");
            case CLOTHING -> assessed(subject, assessment -> assessment.needs().clothing(), "clothing");
            case INCOME_STABLE ->
                assessed(subject, assessment -> assessment.needs().incomeStable(), "incomeStable");
            case EDUCATION -> new SchoolAges(asked, rules.date()).places(subject.household());
            case MEDICAL -> medical(subject.household(), asked.basicMedical(), rules.date());
            case HOUSING ->
                List.of(Place.of(
                        "HOUSING",
                        subject.household().living().housing().test(HousingGrade::isSafe),
                        new MissingFact("HOUSING", "living.housing")));
            case WATER ->
                List.of(Place.of(
                        "WATER",
                        isYes(subject.household().living().safeWater()),
                        new MissingFact("WATER", "living.safeWater")));
        };
    }

    private interface Asked {
        Fact<YesNo> of(Assessment assessment);
    }

    private List<Place> assessed(HouseholdCase subject, Asked asked, String component) {
        Fact<YesNo> fact = subject.assessment().map(asked::of).orElse(Fact.notReported());
        return List.of(
                Place.of(need.name(), isYes(fact), new MissingFact(need.name(), "assessment.needs." + component)));
    }

    private static List<Place> medical(Household household, Set<Programme> insurances, LocalDate date) {
        List<Place> places = new ArrayList<>(household.members().size());
        for (int i = 0; i < household.members().size(); i++) {
            places.add(medical(household.members().get(i), "members[" + i + "]", insurances, date));
        }
        return places;
    }

    /** Nobody insures whom nobody bore. */
    private static Place medical(Person person, String path, Set<Programme> insurances, LocalDate date) {
        Truth insured = insured(person, insurances);
        return person.isBornAfter(date)
                ? Place.of(
                        person.key(),
                        insured.or(Truth.UNKNOWN),
                        new MissingFact("BIRTH_DATE", path + ".identity.birthDate"))
                : Place.of(person.key(), insured, new MissingFact("MEDICAL", path + ".enrollments"));
    }

    private static Truth insured(Person person, Set<Programme> insurances) {
        Truth insured = Truth.NOT_SATISFIED;
        for (Programme programme : insurances) {
            insured = insured.or(enrolled(person, programme));
        }
        return insured;
    }

    /** What the ledger does not name is not known. */
    private static Truth enrolled(Person person, Programme programme) {
        return person.enrollments().stream()
                .filter(enrollment -> enrollment.programme() == programme)
                .map(enrollment -> isYes(enrollment.enrolled()))
                .reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    private static Truth isYes(Fact<YesNo> fact) {
        return fact.test(YesNo.YES::equals);
    }
}
