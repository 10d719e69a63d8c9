package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Specimens;

class ExplanationTest {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> LANGUAGES = List.of(CHINESE, Locale.ENGLISH);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
        ResourceBundle.clearCache();
    }

    static Stream<Arguments> lettersThatWereReadThrough() {
        return Decisions.read().entrySet().stream()
                .flatMap(decided -> LANGUAGES.stream()
                        .map(locale -> Arguments.of(decided.getKey(), locale.getLanguage(), decided.getValue())));
    }

    /** Both texts of a decision stand in one file, the official's first. */
    @ParameterizedTest
    @MethodSource("lettersThatWereReadThrough")
    void saysWhatWasReadThrough(String name, String language, Determination decided) throws IOException {
        assertThat(both(decided, Locale.forLanguageTag(language)))
                .isEqualTo(resource("letters/" + name + "." + language + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US"})
    void saysTheSameUnderEveryDefaultLocale(String defaultLocale) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));
        ResourceBundle.clearCache();
        for (Map.Entry<String, Determination> decided : Decisions.read().entrySet()) {
            for (Locale locale : LANGUAGES) {
                assertThat(both(decided.getValue(), locale))
                        .isEqualTo(resource("letters/" + decided.getKey() + "." + locale.getLanguage() + ".txt"));
            }
        }
    }

    @Test
    void hasEveryCriterionBothWaysAndUnknownInItsCorpus() {
        List<String> seen = Decisions.all()
                .flatMap(decided -> decided.trace().results().stream())
                .map(CriterionResult::toString)
                .distinct()
                .toList();
        List<String> all = Schemes.ofHouseholds().stream()
                .flatMap(scheme -> scheme.criteria().stream())
                .map(Criterion::code)
                .distinct()
                .flatMap(code -> Arrays.stream(Truth.values()).map(truth -> code + "=" + truth))
                .toList();
        assertThat(seen)
                .containsAll(all.stream()
                        .filter(code -> !code.equals("REGIME_IN_FORCE=NOT_SATISFIED"))
                        .toList());
    }

    @Test
    void leavesNoCodeAndNoKeyOfAMemberInAnyLetterToACitizen() {
        assertThat(Decisions.all()).isNotEmpty().allSatisfy(decided -> {
            for (Locale locale : LANGUAGES) {
                assertThat(Explanation.of(decided).forCitizen(locale))
                        .doesNotContainPattern("[A-Z]{2}|_|\\{|null|P[0-9]|O1");
            }
        });
    }

    @Test
    void marksTheDecisiveCriteriaForOfficialsAndNamesEveryCriterionAndStandard() {
        assertThat(Decisions.all()).allSatisfy(decided -> {
            String note = Explanation.of(decided).forOfficial(CHINESE);
            assertThat(decided.trace().results()).allSatisfy(result -> {
                assertThat(note).contains("〔" + result.code() + "〕");
                assertThat(result.ground().standards())
                        .allSatisfy(standard -> assertThat(note).contains("- " + standard.id() + "："));
            });
            assertThat(note.lines().filter(line -> line.startsWith("※")))
                    .hasSize(decided.trace().decisive().size());
        });
    }

    @Test
    void neverWordsWhatIsNotKnownAsARefusal() {
        assertThat(Decisions.all().filter(decided -> decided.outcome() == Outcome.UNDETERMINED))
                .isNotEmpty()
                .allSatisfy(decided -> {
                    assertThat(Explanation.of(decided).forCitizen(CHINESE))
                            .contains("还不能确定", "这不是拒绝")
                            .doesNotContain("家不符合", "人不符合", "不予");
                    assertThat(Explanation.of(decided).forCitizen(Locale.ENGLISH))
                            .contains("cannot be told yet", "not a refusal")
                            .doesNotContain("does not meet");
                });
    }

    /** A condition that is met is no reason for a refusal, unless nothing else is: then the letter says whom the scheme leaves out. */
    @Test
    void namesNoConditionThatIsMetAmongTheReasonsOfARefusal() {
        assertThat(Decisions.all().filter(decided -> decided.outcome() == Outcome.INELIGIBLE))
                .isNotEmpty()
                .allSatisfy(decided -> {
                    boolean onlyMet =
                            decided.trace().decisive().stream().allMatch(result -> result.truth() == Truth.SATISFIED);
                    String letter = Explanation.of(decided).forCitizen(Locale.ENGLISH);
                    assertThat(letter.contains("The scheme is not for those of whom this holds"))
                            .isEqualTo(onlyMet);
                    assertThat(decided.trace().decisive())
                            .filteredOn(result -> result.truth() == Truth.SATISFIED)
                            .allSatisfy(result -> assertThat(letter).doesNotContain("- " + met(result)));
                });
    }

    private static String met(CriterionResult result) {
        return Words.of(Locale.ENGLISH).say("criterion." + result.code() + ".SATISFIED");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 1, 0", "2026-07-01, 1, 1"})
    void tellsOfARefusalOnceAndWithReasonsWhereTheLawAsksForThem(String day, int told, int withReasons) {
        String letter = Explanation.of(Dated.decide(Schemes.DIBAO, day)).forCitizen(CHINESE);
        assertThat(letter.lines().filter(line -> line.startsWith("- 不予"))).hasSize(told);
        assertThat(letter.lines().filter(line -> line.startsWith("- 不予") && line.contains("说明理由")))
                .hasSize(withReasons);
    }

    @Test
    void namesTheProcedureOfTheDayAndNotOneInForceNow() {
        String note = Explanation.of(Dated.decide(Schemes.DIBAO, "2015-12-31")).forOfficial(CHINESE);
        assertThat(note).contains("当日有效的办理程序：\n- dibao.procedure.2012").doesNotContain("现行");
    }

    @Test
    void saysWhomItPresumesToLiveInCommon() {
        Families family = Families.of(3).earning(1_400_000);
        Determination presumed =
                EligibilityEngine.of(Books.everything()).determine(Schemes.DIBAO, family.subject(), Books.DAY);
        Determination oneFound = EligibilityEngine.of(Books.everything())
                .determine(Schemes.DIBAO, family.own(OwnMeans.NOT_REPORTED), Books.DAY);
        assertThat(both(presumed, Locale.ENGLISH))
                .contains("3 persons presumed to live in common", "Nobody has looked into how 3 persons of these live");
        assertThat(both(oneFound, CHINESE)).contains("其中2人没有调查记录，推定共同生活", "其中2人没有调查记录，按共同生活计算");
        assertThat(DeterminationJson.toJson(oneFound)).contains("\"presumedPersons\" : 2");
    }

    @Test
    void tellsAHostsOwnCriterionByItsCode() {
        Scheme<HouseholdCase> hosts = Scheme.of(
                "host.scheme",
                new FactCriterion<>(
                        "HOST_ASKS",
                        new MissingFact("HOST_FACT", "members"),
                        Set.of(Truth.SATISFIED),
                        subject -> Fact.of(Truth.NOT_SATISFIED)));
        Determination decided = EligibilityEngine.of(Books.everything())
                .determine(hosts, Families.of(1).subject(), Books.DAY);
        assertThat(Explanation.of(decided).forCitizen(Locale.ENGLISH))
                .contains("About host.scheme", "HOST_ASKS: not satisfied.");
        assertThat(Explanation.of(decided).forOfficial(Locale.ENGLISH))
                .contains("HOST_ASKS: not satisfied (HOST_ASKS)", "Seen: NOT_SATISFIED");
    }

    @ParameterizedTest
    @MethodSource("everyFilling")
    void leavesNoCanaryInAnyText(Specimens.Filling filling) {
        HouseholdCase subject = HouseholdCase.of(Specimens.of(Household.class, filling));
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            Determination decided = EligibilityEngine.of(Books.everything()).determine(scheme, subject, Books.DAY);
            for (Locale locale : LANGUAGES) {
                assertThat(both(decided, locale))
                        .doesNotContain("金丝雀", "11010519491231002X", Specimens.CANARY_DATE.toString(), "1931");
            }
            assertThat(Explanation.of(decided).toString()).doesNotContain("金丝雀");
        }
    }

    static Stream<Specimens.Filling> everyFilling() {
        return Arrays.stream(Specimens.Filling.values());
    }

    private static String both(Determination decided, Locale locale) {
        Explanation explanation = Explanation.of(decided);
        return explanation.forOfficial(locale).replace(decided.trace().bookDigest(), "DIGEST") + "\n\n-----\n\n"
                + explanation.forCitizen(locale) + "\n";
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExplanationTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
