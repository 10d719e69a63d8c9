package org.povline.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FindingTest {
    private static final Finding ROWS_LOST = Finding.of("ROWS_LOST", Severity.ERROR, Location.inFile("a.csv", 7, 2))
            .with("rows", Argument.of(12))
            .with("share", Argument.of(new BigDecimal("0.50")))
            .with("asOf", Argument.of(LocalDate.of(2016, 12, 31)))
            .with("column", Argument.of("性别"));

    @Test
    void keepsItsArgumentsInTheOrderGiven() {
        assertThat(ROWS_LOST.arguments().keySet()).containsExactly("rows", "share", "asOf", "column");
    }

    @Test
    void doesNotFollowTheMapItWasMadeFrom() {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        Finding finding = new Finding("X", Severity.INFO, Location.none(), arguments);
        arguments.put("late", Argument.of(1));
        assertThat(finding.arguments()).isEmpty();
    }

    @Test
    void hasArgumentsThatNobodyChanges() {
        assertThatThrownBy(() -> ROWS_LOST.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesAnArgumentWithoutValueByItsName() {
        Map<String, Argument> arguments = new HashMap<>();
        arguments.put("rows", null);
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding("X", Severity.INFO, Location.none(), arguments))
                .withMessage("rows");
    }

    @Test
    void refusesABlankCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> Finding.of(" ", Severity.INFO, Location.none()));
    }

    @Test
    void printsCodeSeverityAndPlaceButNoArgument() {
        assertThat(ROWS_LOST.toString())
                .contains("ROWS_LOST", "ERROR", "a.csv", "7")
                .doesNotContain("0.50", "性别");
    }

    @Test
    void isWrittenAlikeByJackson2And3AndReadBackByBoth() throws Exception {
        var jackson2 = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        String json = jackson2.writeValueAsString(ROWS_LOST);
        assertThat(json)
                .isEqualTo("{\"code\":\"ROWS_LOST\",\"severity\":\"ERROR\","
                        + "\"location\":{\"file\":\"a.csv\",\"line\":7,\"column\":2},\"arguments\":{"
                        + "\"rows\":{\"number\":12},\"share\":{\"number\":0.50},"
                        + "\"asOf\":{\"date\":\"2016-12-31\"},\"column\":{\"text\":\"性别\"}}}");
        assertThat(new JsonMapper().writeValueAsString(ROWS_LOST)).isEqualTo(json);
        assertThat(jackson2.readValue(json, Finding.class)).isEqualTo(ROWS_LOST);
        assertThat(new JsonMapper().readValue(json, Finding.class)).isEqualTo(ROWS_LOST);
    }

    @Test
    void leavesWhatIsAbsentOutOfItsJson() throws Exception {
        Finding finding = Finding.of("X", Severity.INFO, Location.path("households[3]"));
        String json = new JsonMapper().writeValueAsString(finding);
        assertThat(json).isEqualTo("{\"code\":\"X\",\"severity\":\"INFO\",\"location\":{\"path\":\"households[3]\"}}");
        assertThat(new JsonMapper().readValue(json, Finding.class)).isEqualTo(finding);
    }

    @Test
    void hasALocationThatKnowsFileAndPath() {
        assertThat(Location.inFile("a.csv", 7, 2).withPath("village"))
                .isEqualTo(new Location("a.csv", "village", 7, 2));
    }

    @Test
    void refusesANegativePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.inFile("a.csv", -1, 0))
                .withMessage("Line (-1) must not be negative");
    }

    @Test
    void citesAnInstrumentByNameNumberAndArticle() throws Exception {
        Citation citation = Citation.of("公民身份号码", "GB 11643-1999").at("4.2");
        String json = new JsonMapper().writeValueAsString(citation);
        assertThat(json).isEqualTo("{\"instrument\":\"公民身份号码\",\"number\":\"GB 11643-1999\",\"article\":\"4.2\"}");
        assertThat(new JsonMapper().readValue(json, Citation.class)).isEqualTo(citation);
    }

    @Test
    void refusesACitationOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of("", "1"));
    }
}
