package org.povline.statistics.deprivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HousingGrade;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.Trace;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Need;
import org.povline.core.standard.NeedsRule;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Validity;

/** The needs that the engine decides are counted as they stand in its trace. */
class DecidedNeedsTest {
    private static final AreaCode COUNTY = AreaCode.of("522799");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final DeprivationSpecification NEEDS = DeprivationSpecification.basicNeeds();

    /** Fed, not clothed, an adult of whose insurance nothing is known, in a dangerous house with safe water. */
    private static HouseholdCase household() {
        Identity adult = new Identity(null, null, Fact.of(LocalDate.of(1980, 5, 17)), null, null, null, null, null);
        Household household = new Household(
                "h1",
                null,
                null,
                null,
                new LivingConditions(Fact.of(HousingGrade.D), null, Fact.of(YesNo.YES), null, null, null, null, null),
                null,
                List.of(new Person("p1", adult, null, null, null, null, null, null)),
                List.of());
        Needs needs = new Needs(Fact.of(YesNo.YES), Fact.of(YesNo.NO), null, null, null, null);
        return HouseholdCase.of(household)
                .with(new Assessment("h1", DAY, needs, List.of(), null, null, List.of(), null));
    }

    private static Trace trace(Scheme<HouseholdCase> scheme) {
        Standard needs = new Standard(
                new StandardId("exit.needs"),
                new SchemeId("exit"),
                Role.NEEDS,
                COUNTY,
                new Validity(LocalDate.of(2016, 1, 1), null, null),
                new NeedsRule(EnumSet.allOf(Need.class), 6, 16, Set.of(Programme.RESIDENT_MEDICAL)),
                new Provenance(List.of(Citation.of("A rule for tests", "No. 1")), Strength.P, true, null, ""));
        StandardBook book =
                StandardBook.of("test", "1", List.of(new Area(COUNTY, "示例县", AreaCode.of("522700"))), List.of(needs));
        return EligibilityEngine.of(book)
                .ruling(scheme, COUNTY, DAY)
                .decide(household())
                .trace();
    }

    @Test
    void areDeprivationsWhereTheyAreNotMetAndUnknownWhereThatIsNotDecided() {
        assertThat(NEEDS.indicators())
                .extracting(Indicator::code)
                .containsExactly(
                        "NEED_FOOD", "NEED_CLOTHING", "NEED_EDUCATION", "NEED_MEDICAL", "NEED_HOUSING", "NEED_WATER");
        assertThat(DeprivationProfile.of(NEEDS, trace(Schemes.EXIT)))
                .as("clothing and housing; medical")
                .isEqualTo(new DeprivationProfile(0b010010, 0b001000));
    }

    @Test
    void areUnknownWhereTheSchemeDoesNotAskForThem() {
        assertThat(DeprivationProfile.of(NEEDS, trace(Schemes.REGISTERED)))
                .isEqualTo(new DeprivationProfile(0, 0b111111));
    }
}
