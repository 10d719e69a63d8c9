package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.Ground.Absence;
import org.povline.core.standard.Role;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.Threshold;

class RuralLineTest {
    private static final AreaCode VILLAGE = AreaCode.of("522799100200");
    private static final AreaCode COMMUNITY = AreaCode.of("522799100001");

    @ParameterizedTest
    @CsvFileSource(resources = "rural-lines.csv", useHeadersInDisplayName = true)
    void decidesForRuralResidentsOnly(
            AreaCode area, boolean rural, String scheme, Outcome outcome, @Nullable Absence absent, boolean presumes) {
        Determination decided = decide(scheme, area, rural);
        Ground income = byLine(decided);
        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(income.absent()).isEqualTo(Optional.ofNullable(absent));
        assertThat(income.presumesRuralResidence()).isEqualTo(presumes);
    }

    @ParameterizedTest
    @CsvSource({"en, presumes rural residence, may be a residents' committee", "zh, 以农村居民为前提, 可能为社区居委会"})
    void officialIsToldWhatIsPresumedAndWhyThereIsNoAnswer(Locale language, String presumed, String reason) {
        assertThat(explanation(VILLAGE).forOfficial(language))
                .contains(presumed)
                .doesNotContain(reason);
        assertThat(explanation(COMMUNITY).forOfficial(language)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "en, This is the line for rural residents, Ask the office which line holds for you",
        "zh, 这是农村居民的标准, 询问您适用哪个标准"
    })
    void citizenIsToldToo(Locale language, String presumed, String reason) {
        assertThat(explanation(VILLAGE).forCitizen(language)).contains(presumed).doesNotContain(reason);
        assertThat(explanation(COMMUNITY).forCitizen(language)).contains(reason).doesNotContain(presumed);
    }

    @Test
    void jsonTellsWhatIsPresumed() {
        assertThat(json(VILLAGE, true)).contains("\"presumesRuralResidence\" : true");
        assertThat(json(VILLAGE, false)).doesNotContain("presumesRuralResidence");
        assertThat(json(COMMUNITY, true))
                .contains("\"absent\" : \"RURAL_STANDARD\"")
                .doesNotContain("presumesRuralResidence");
    }

    @Test
    void linesOfTheShippedBookThatTheirSourceCallsRural() {
        assertThat(StandardBook.china().standards())
                .filteredOn(standard -> standard.content() instanceof Threshold line && line.rural())
                .extracting(standard -> standard.id().text())
                .containsExactlyInAnyOrder("dibao.line.520000.2013", "dibao.line.520000.2014");
    }

    private static Ground byLine(Determination decided) {
        return decided.trace().results().stream()
                .map(CriterionResult::ground)
                .filter(ground -> ground.standards().stream().anyMatch(standard -> standard.role() == Role.LINE))
                .findFirst()
                .orElseThrow();
    }

    private static String json(AreaCode area, boolean rural) {
        return DeterminationJson.toJson(decide("dibao", area, rural));
    }

    private static Explanation explanation(AreaCode area) {
        return Explanation.of(decide("dibao", area, true));
    }

    private static Determination decide(String scheme, AreaCode area, boolean rural) {
        return EligibilityEngine.of(book(rural))
                .ruling(Schemes.ofHouseholds(scheme).orElseThrow(), area, Books.DAY)
                .decide(Families.of(2).earning(800_000).subject());
    }

    private static StandardBook book(boolean rural) {
        List<Standard> standards = Books.everything().standards().stream()
                .map(standard -> isDibaoLine(standard) ? marked(standard, rural) : standard)
                .toList();
        return Books.book(standards);
    }

    private static boolean isDibaoLine(Standard standard) {
        return standard.scheme().text().equals("dibao") && standard.role() == Role.LINE;
    }

    private static Standard marked(Standard standard, boolean rural) {
        Threshold line = (Threshold) standard.content();
        return Books.local(
                "dibao", Role.LINE, new Threshold(line.amount(), line.basis(), line.income(), line.boundary(), rural));
    }
}
