package org.povline.core.eligibility;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The household of {@link Dated} from one day to the next: what the law changed, and nothing else. */
class LawChangesTest {
    private static final Pattern STANDARD = Pattern.compile("(?m)^- ([a-z][a-z-]*(?:\\.[a-z0-9-]+)+): ");

    @ParameterizedTest
    @CsvFileSource(resources = "law-changes.csv", numLinesToSkip = 1)
    void changesWhatTheLawChangesBetweenTwoDaysAndNothingElse(
            String before,
            String after,
            String scheme,
            @Nullable String left,
            @Nullable String entered,
            @Nullable String criteria,
            @Nullable String sections) {
        Determination one = decide(scheme, before);
        Determination other = decide(scheme, after);
        assertThat(without(standards(one), standards(other)))
                .as("no longer in force")
                .isEqualTo(set(left));
        assertThat(without(standards(other), standards(one)))
                .as("in force instead")
                .isEqualTo(set(entered));
        assertThat(differing(criteria(one), criteria(other)))
                .as("criteria that come out otherwise")
                .isEqualTo(set(criteria));
        assertThat(differing(sections(one), sections(other)))
                .as("parts of the letter that read otherwise")
                .isEqualTo(set(sections));
    }

    @Test
    void countsAParentWhoLivesElsewhereUntil2021() {
        assertThat(letter("dibao", "2021-06-30")).contains("12400 yuan, shared by 4 persons");
        assertThat(letter("dibao", "2021-07-01")).contains("11200 yuan, shared by 3 persons");
    }

    @Test
    void leavesTheBasicPensionOutUntilTheEndOf2025() {
        assertThat(letter("dibao", "2025-12-31")).contains("twelve months is 11200 yuan");
        assertThat(letter("dibao", "2026-01-01")).contains("twelve months is 11200 to 12400 yuan");
    }

    @Test
    void takesTheMarginAtOneAndAHalfLinesFrom2021UntilTheSocialAssistanceLaw() {
        assertThat(letter("dibao-margin", "2021-06-30")).doesNotContain("4800");
        assertThat(letter("dibao-margin", "2021-07-01")).contains("below 4800 yuan a head");
        assertThat(letter("dibao-margin", "2026-06-30")).contains("below 4800 yuan a head");
        assertThat(letter("dibao-margin", "2026-07-01"))
                .contains("cannot be told yet")
                .doesNotContain("4800");
    }

    @Test
    void takesInAloneWhoHasAMentalDisabilityOfLevelThreeFrom2021() {
        assertThat(decide("dibao-single", "2021-06-30").outcome()).isEqualTo(Determination.Outcome.INELIGIBLE);
        assertThat(decide("dibao-single", "2021-07-01").outcome()).isEqualTo(Determination.Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dibao", "dibao-margin", "dibao-single"})
    void hearsWhoReceivesBeforeAReductionSinceTheSocialAssistanceLaw(String scheme) {
        assertThat(letter(scheme, "2026-06-30")).doesNotContain("you must be heard");
        assertThat(letter(scheme, "2026-07-01")).contains("you must be heard before it is reduced or ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dibao", "dibao-single"})
    void publishesTheDecisionInsteadOfTheApplicationSinceTheSocialAssistanceLaw(String scheme) {
        assertThat(note(scheme, "2026-06-30")).contains("made public before the decision");
        assertThat(note(scheme, "2026-07-01"))
                .contains("the decision is made public")
                .doesNotContain("made public before the decision");
    }

    @Test
    void asksForReconsiderationFirstWhereTheOfficeDidNothingSince2024() {
        assertThat(letter("dibao", "2021-07-01")).doesNotContain("you cannot go to court at once");
        assertThat(letter("dibao", "2025-12-31"))
                .contains(
                        "ask for reconsideration first: you cannot go to court at once (中华人民共和国行政复议法（2023年修订）, art. 23)");
    }

    @Test
    void citesTheAdministrativeLitigationLawAsItStoodOnTheDay() {
        assertThat(letter("dibao", "2012-12-12")).contains("within 3 months", "中华人民共和国行政诉讼法（1989年）, art. 39");
        assertThat(letter("dibao", "2015-12-31"))
                .contains("within 6 months", "中华人民共和国行政诉讼法（2014年修正）, art. 46")
                .doesNotContain("2017年修正");
        assertThat(letter("dibao", "2021-06-30"))
                .contains("within 6 months", "中华人民共和国行政诉讼法（2017年修正）, art. 46")
                .doesNotContain("2014年修正");
    }

    @Test
    void citesTheSocialAssistanceLawOnAppealSinceItIsInForce() {
        assertThat(letter("dibao", "2026-06-30")).doesNotContain("中华人民共和国社会救助法, art. 76");
        assertThat(letter("dibao", "2026-07-01")).contains("中华人民共和国社会救助法, art. 76");
    }

    private static Determination decide(String scheme, String day) {
        return Dated.decide(Schemes.ofHouseholds(scheme).orElseThrow(), day);
    }

    private static String letter(String scheme, String day) {
        return Explanation.of(decide(scheme, day)).forCitizen(Locale.ENGLISH);
    }

    private static String note(String scheme, String day) {
        return Explanation.of(decide(scheme, day)).forOfficial(Locale.ENGLISH);
    }

    private static Set<String> standards(Determination decided) {
        return STANDARD.matcher(Explanation.of(decided).forOfficial(Locale.ENGLISH))
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, List<Object>> criteria(Determination decided) {
        Map<String, List<Object>> criteria = new LinkedHashMap<>();
        decided.trace().results().forEach(result -> {
            Ground ground = result.ground();
            criteria.put(result.code(), List.of(result.truth(), result.observed(), ground.required(), ground.absent()));
        });
        return criteria;
    }

    /** By their headings; what has none is the title, the outcome or the close. The day itself is no difference. */
    private static Map<String, String> sections(Determination decided) {
        String letter = Explanation.of(decided)
                .forCitizen(Locale.ENGLISH)
                .replace(decided.trace().date().toString(), "DAY");
        Map<String, String> sections = new LinkedHashMap<>();
        List<String> parts = List.of(letter.split("\n\n"));
        sections.put("Title", parts.get(0));
        sections.put("Outcome", parts.get(1));
        parts.subList(2, parts.size() - 1).forEach(part -> sections.put(part.substring(0, part.indexOf(':')), part));
        sections.put("Close", parts.get(parts.size() - 1));
        return sections;
    }

    private static <T> Set<String> differing(Map<String, T> one, Map<String, T> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }

    private static Set<String> without(Set<String> all, Set<String> others) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> set(@Nullable String listed) {
        return listed == null ? Set.of() : new TreeSet<>(List.of(listed.split(" \\+ ")));
    }
}
