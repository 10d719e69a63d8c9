package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;

class DeterminationJsonTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Looked at by a person. */
    @Test
    void writesWhatWasDecidedAndWhy() throws IOException {
        Determination bounded = decide(Schemes.DIBAO, Families.of(3).with(Families.wages(Fact.of(wages()))));
        try (var expected = getClass().getResourceAsStream("determination.json")) {
            assertThat(json(bounded).toPrettyString())
                    .isEqualTo(MAPPER.readTree(expected)
                            .toPrettyString()
                            .replace("DIGEST", Books.everything().digest()));
        }
    }

    private static Amount wages() {
        return Amount.betweenYuan(new BigDecimal("14000.5"), new BigDecimal("16000"));
    }

    static Stream<Scheme<HouseholdCase>> schemes() {
        return Schemes.ofHouseholds().stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void holdsEveryKeyInOneOrderWhateverWasDecided(Scheme<HouseholdCase> scheme) throws IOException {
        for (LocalDate day : List.of(Books.DAY, Books.FROM.minusDays(1))) {
            JsonNode json = json(
                    ENGINE.determine(scheme, Families.of(2).earning(400_000).subject(), day));
            assertThat(names(json))
                    .containsExactly(
                            "schema",
                            "household",
                            "applicant",
                            "scheme",
                            "outcome",
                            "category",
                            "area",
                            "date",
                            "book",
                            "criteria",
                            "wouldDecide",
                            "nearestChange");
            assertThat(json.path("criteria"))
                    .hasSameSizeAs(scheme.criteria())
                    .allSatisfy(criterion -> assertThat(names(criterion))
                            .containsExactly(
                                    "code",
                                    "truth",
                                    "observed",
                                    "required",
                                    "standard",
                                    "standards",
                                    "overridden",
                                    "citations",
                                    "verified",
                                    "absent",
                                    "decisive"));
        }
    }

    @Test
    void tellsTheOutcomeItsCategoryAndWhatWouldTurnIt() throws IOException {
        JsonNode json = json(decide(Schemes.DIBAO, Families.of(3).earning(3 * Books.DIBAO_FEN - 1)));
        assertThat(json.path("outcome").textValue()).isEqualTo("ELIGIBLE");
        assertThat(json.path("category").textValue()).isEqualTo("dibao");
        assertThat(json.path("nearestChange").path("criterion").textValue()).isEqualTo("BELOW_DIBAO_LINE");
        assertThat(json.path("nearestChange").path("yuan").decimalValue()).isEqualByComparingTo("0.01");
    }

    @Test
    void tellsTheFactsThatWouldDecide() throws IOException {
        JsonNode json = json(decide(Schemes.DIBAO, Families.of(3).with(Families.wages(Fact.notReported()))));
        assertThat(json.path("wouldDecide").toString())
                .isEqualTo("[[{\"code\":\"WAGES\",\"path\":\"incomes[0].wages\"}]]");
        assertThat(json.path("category").isNull()).isTrue();
    }

    @Test
    void tellsWhyThereIsNothingToDecideBy() throws IOException {
        JsonNode json = json(ENGINE.determine(Schemes.DIBAO, Families.of(1).subject(), Books.FROM.minusDays(1)));
        assertThat(json.path("criteria")).isNotEmpty().allSatisfy(criterion -> {
            assertThat(criterion.path("absent").textValue()).isEqualTo("NO_STANDARD");
            assertThat(criterion.path("standard").isNull()).isTrue();
            assertThat(criterion.path("verified").isNull()).isTrue();
        });
    }

    @Test
    void namesAVillageByItsCode() throws IOException {
        Registry registry = Registry.of(
                new Village(AreaCode.of("522799100200"), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                Books.DAY,
                List.of(Families.of(4).household()),
                List.of(),
                null,
                List.of(),
                List.of());
        JsonNode json = json(ENGINE.determine(Schemes.VILLAGE_EXIT, VillageCase.of(registry), Books.DAY));
        assertThat(names(json)).startsWith("schema", "village", "applicant");
        assertThat(json.path("village").textValue()).isEqualTo("522799100200");
        assertThat(json.path("criteria").path(0).path("observed").toString())
                .isEqualTo("{\"persons\":{\"lower\":4,\"upper\":null},\"among\":null}");
        assertThat(json.path("criteria").path(0).path("required").toString())
                .isEqualTo("{\"share\":0.03,\"boundary\":\"BELOW\",\"below\":true}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500000|1|{\"yuanPerPersonYear\":5000,\"boundary\":\"BELOW\",\"below\":true}",
                "1500003|2|{\"yuanPerPersonYear\":7500.015,\"boundary\":\"BELOW\",\"below\":true}",
                "0|1|{\"yuanPerPersonYear\":0,\"boundary\":\"BELOW\",\"below\":true}",
                "1000|3|{\"yuanPerPersonYear\":{\"numerator\":10,\"denominator\":3},\"boundary\":\"BELOW\",\"below\":true}"
            })
    void writesALineInYuanExactly(long numerator, long denominator, String json) throws IOException {
        Ratio line = new Ratio(numerator, denominator);
        Requirement required = new Requirement.Line(line, line, Boundary.BELOW, true);
        assertThat(written(Observation.none(), required).path("required").toString())
                .isEqualTo(json);
    }

    @Test
    void writesBothEndsOfALineThatSourcesGiveDifferently() throws IOException {
        Requirement required = new Requirement.Line(new Ratio(295_200, 1), new Ratio(299_500, 1), Boundary.BELOW, true);
        assertThat(written(Observation.none(), required).path("required").toString())
                .isEqualTo("{\"yuanPerPersonYear\":2952,\"toYuanPerPersonYear\":2995,"
                        + "\"boundary\":\"BELOW\",\"below\":true}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100|100|{\"lower\":1,\"upper\":1}",
                "-1|0|{\"lower\":-0.01,\"upper\":0}",
                "-9223372036854775808|9223372036854775807|{\"lower\":null,\"upper\":null}",
                "0|9007199254740993|{\"lower\":0,\"upper\":90071992547409.93}"
            })
    void writesBoundsInYuanExactly(long lower, long upper, String json) throws IOException {
        Observation part = new Observation.Part(new AmountRange(lower, upper), AmountRange.OPEN);
        String written =
                written(part, Requirement.of("X")).path("observed").path("part").toString();
        assertThat(written).isEqualTo(json);
    }

    @Test
    void writesTheSameBytesToAStreamWithoutClosingIt() throws IOException {
        Determination determination = decide(Schemes.DIBAO, Families.of(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("The stream is the caller's to close");
            }
        };
        DeterminationJson.write(determination, out);
        assertThat(out.toString(UTF_8))
                .isEqualTo(DeterminationJson.toJson(determination))
                .endsWith("}\n");
    }

    /** What a criterion of a host's own saw and asked for. */
    private static JsonNode written(Observation observed, Requirement required) throws IOException {
        Ground ground = new Ground(required, List.of(), List.of(), Optional.empty());
        Criterion<HouseholdCase> own = new Criterion<>() {
            @Override
            public String code() {
                return "OWN";
            }

            @Override
            public Test<HouseholdCase> under(RulesInForce rules) {
                return subject -> new CriterionResult("OWN", Truth.SATISFIED, observed, ground, List.of());
            }
        };
        return json(decide(Scheme.of("own", own), Families.of(1)))
                .path("criteria")
                .path(0);
    }

    private static Determination decide(Scheme<HouseholdCase> scheme, Families family) {
        return ENGINE.determine(scheme, family.subject(), Books.DAY);
    }

    private static JsonNode json(Determination determination) throws IOException {
        return MAPPER.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(DeterminationJson.toJson(determination));
    }

    private static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.properties().forEach(field -> names.add(field.getKey()));
        return names;
    }
}
