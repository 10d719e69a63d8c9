package org.povline.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Truth;

/** Holds the shipped book against tables that were typed from the sources and not from the book. */
class ChinaBookTest {
    private static final StandardBook BOOK = StandardBook.china();
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    @ParameterizedTest
    @CsvFileSource(resources = "china-resolutions.csv", encoding = "UTF-8", numLinesToSkip = 1)
    void answersAsTheSourcesSay(
            String scheme, Role role, String area, LocalDate date, String expected, Boolean verified) {
        Optional<Standard> found = resolve(scheme, role, area, date);
        assertThat(found.map(Standard::content).map(ContentText::of).orElse("NONE"))
                .isEqualTo(expected);
        assertThat(found.map(standard -> standard.provenance().verified()).orElse(null))
                .isEqualTo(verified);
    }

    @Test
    void holdsNothingThatTheTableDoesNotHold() throws IOException {
        List<StandardId> told = rows().map(row -> row.split(",", -1))
                .flatMap(cells ->
                        resolve(cells[0], Role.valueOf(cells[1]), cells[2], LocalDate.parse(cells[3])).stream())
                .map(Standard::id)
                .toList();
        assertThat(BOOK.standards())
                .extracting(Standard::id)
                .hasSizeGreaterThan(300)
                .isSubsetOf(told);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "world-bank-vectors.csv", numLinesToSkip = 1)
    void convertsTheLinesOfTheWorldBank(
            String line, String ppp, String deflator, int base, int year, BigDecimal yuanPerYear) {
        assertThat(value(line, base)
                        .multiply(value(ppp, base))
                        .multiply(value(deflator, year))
                        .multiply(DAYS_A_YEAR)
                        .setScale(2, RoundingMode.HALF_UP))
                .isEqualTo(yuanPerYear);
    }

    @ParameterizedTest
    @CsvSource({
        "2017, 2951.99, SATISFIED",
        "2017, 2952.00, UNKNOWN",
        "2017, 2994.99, UNKNOWN",
        "2017, 2995.00, NOT_SATISFIED",
        "2018, 2994.99, SATISFIED",
        "2018, 3217.99, UNKNOWN",
        "2018, 3218.00, NOT_SATISFIED",
        "2020, 1000.00, UNKNOWN",
        "2020, 9000.00, UNKNOWN"
    })
    void decidesNothingBetweenTheValuesOfSourcesThatDisagree(int year, BigDecimal yuan, Truth expected) {
        Threshold line = (Threshold) resolve("registered", Role.LINE, "520000", LocalDate.of(year, 12, 31))
                .orElseThrow()
                .content();
        assertThat(line.boundary().test(Amount.ofYuan(yuan), line.perPersonYear()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "registered, 2017, 2952, 2995",
        "registered, 2018, 2995, 3218",
        "line-2010, 2017, 2952, 2995",
        "line-2010, 2018, 2995, 3218"
    })
    void tellsBothValuesWhereSourcesDisagree(String scheme, int year, String one, String other) {
        assertThat(resolve(scheme, Role.LINE, "000000", LocalDate.of(year, 7, 1))
                        .orElseThrow()
                        .provenance()
                        .note())
                .contains(one, other);
    }

    @Test
    void saysOfEveryEntryThatIsNotVerifiedWhyNot() {
        assertThat(BOOK.standards())
                .filteredOn(standard -> !standard.provenance().verified())
                .hasSizeGreaterThan(50)
                .allSatisfy(standard -> assertThat(standard.provenance().note())
                        .as(standard.id().text())
                        .isNotBlank());
    }

    @Test
    void saysItInChineseToo() {
        assertThat(BOOK.standards())
                .filteredOn(standard -> !standard.provenance().verified())
                .allSatisfy(standard -> assertThat(standard.provenance().note(Locale.CHINESE))
                        .as(standard.id().text())
                        .isNotEqualTo(standard.provenance().note())
                        .containsPattern("[\\u4e00-\\u9fff]"));
    }

    @Test
    void saysOfEveryEntryWithoutEndUntilWhenSomebodyLooked() {
        assertThat(BOOK.standards())
                .filteredOn(standard -> standard.validity().to() == null)
                .isNotEmpty()
                .allSatisfy(standard -> assertThat(standard.validity().verifiedUntil())
                        .as(standard.id().text())
                        .isNotNull());
    }

    @Test
    void warnsOfADayForWhichNobodyLooked() {
        SchemeId dibao = new SchemeId("dibao");
        AreaCode area = AreaCode.of("522700");
        assertThat(List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24)))
                .extracting(date -> BOOK.resolve(dibao, Role.PROCEDURE, area, date)
                        .fold(Resolution.InForce::pastVerification, none -> null))
                .containsExactly(false, true);
    }

    @Test
    void leavesToTheHostWhatNoNationalTextSets() {
        assertThat(BOOK.standards())
                .extracting(Standard::role)
                .doesNotContain(Role.ASSETS, Role.SPENDING, Role.SCHEDULE);
    }

    private static Stream<String> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ChinaBookTest.class.getResourceAsStream("china-resolutions.csv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().skip(1);
        }
    }

    private static Optional<Standard> resolve(String scheme, Role role, String area, LocalDate date) {
        return BOOK.resolve(new SchemeId(scheme), role, AreaCode.of(area), date).winner();
    }

    private static BigDecimal value(String scheme, int year) {
        return Optional.ofNullable(((Reference) resolve(scheme, Role.REFERENCE, "000000", LocalDate.of(year, 7, 1))
                                .orElseThrow()
                                .content())
                        .value())
                .orElseThrow();
    }
}
