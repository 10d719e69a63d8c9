package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;

class BriefTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());

    @Test
    void tellsTheOutcomeAndWhatDecided() {
        List<String> lines = lines(Schemes.DIBAO, Families.of(2).earning(3_000_000), Locale.ENGLISH);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("H1 does not meet the conditions");
        assertThat(lines.get(1))
                .startsWith("- The income a head is not low enough for dibao.")
                .contains("30000 yuan", "5000 yuan");
    }

    @Test
    void tellsWhatWouldDecide() {
        Families unknown = Families.of(2).with(Families.wages(Fact.notReported()));
        assertThat(lines(Schemes.DIBAO, unknown, Locale.ENGLISH))
                .last()
                .asString()
                .startsWith("Facts that would decide");
        assertThat(lines(Schemes.DIBAO, unknown, Locale.SIMPLIFIED_CHINESE))
                .first()
                .asString()
                .startsWith("H1")
                .contains("最低生活保障");
    }

    @Test
    void tellsTheMemberWhereTheSchemeDecidesOne() {
        assertThat(lines(Schemes.TEKUN, Families.of(2), Locale.ENGLISH).get(0)).contains("H1 P0");
    }

    @Test
    void tellsTheSmallestSetWhereNoFactAloneWouldDecide() {
        Condition<HouseholdCase> either = Condition.any(new Unknown("ONE"), new Unknown("OTHER"));
        assertThat(lines(
                        Scheme.of("own", Condition.all(either, Condition.not(either))), Families.of(1), Locale.ENGLISH))
                .hasSizeGreaterThan(2)
                .contains("- ONE: not known.");
    }

    @ParameterizedTest
    @MethodSource("org.povline.core.eligibility.Schemes#ofHouseholds")
    void hasWordsWhereNoStandardIsInForce(Scheme<HouseholdCase> scheme) {
        Determination decided = ENGINE.determine(scheme, Families.of(1).subject(), Books.FROM.minusDays(1));
        assertThat(Brief.of(decided).lines(Locale.ENGLISH))
                .hasSizeGreaterThan(1)
                .noneMatch(String::isBlank);
        assertThat(Brief.of(decided)).hasToString("Brief(" + decided + ")");
    }

    private static List<String> lines(Scheme<HouseholdCase> scheme, Families family, Locale locale) {
        return Brief.of(ENGINE.determine(scheme, family.subject(), Books.DAY)).lines(locale);
    }

    /** A host's own criterion that nothing is known of. */
    private record Unknown(String code) implements Criterion<HouseholdCase> {
        @Override
        public Test<HouseholdCase> under(RulesInForce rules) {
            List<Opening> openings = Tests.either(new MissingFact(code, "own." + code));
            return subject ->
                    new CriterionResult(code, Truth.UNKNOWN, Observation.none(), Ground.itself(code), openings);
        }
    }
}
