package org.povline.datasets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Reading;
import org.povline.core.standard.Content;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardBookJson;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Threshold;

class SampleBookTest {
    private static final StandardBook SAMPLE = read();
    private static final Reading<StandardBook> LAID_OVER =
            StandardBook.china().overlaid(SAMPLE, SAMPLE.mandate().orElseThrow());
    private static final AreaCode VILLAGE = AreaCode.of("522799100200");

    @Test
    void liesOverTheShippedBookWithoutFindings() {
        assertThat(LAID_OVER.findings()).isEmpty();
        assertThat(LAID_OVER.orElseThrow().standards())
                .containsAll(SAMPLE.standards())
                .containsAll(StandardBook.china().standards());
    }

    @Test
    void saysOfItselfAndOfEveryEntryThatItIsASample() {
        assertThat(SAMPLE.name()).startsWith("sample");
        assertThat(SAMPLE.standards()).allSatisfy(standard -> {
            assertThat(standard.id().text()).startsWith("sample.");
            assertThat(standard.provenance().strength()).isEqualTo(Strength.NONE);
            assertThat(standard.provenance().verified()).isFalse();
            assertThat(standard.provenance().note()).contains("sample", "示例");
            assertThat(standard.provenance().citations())
                    .allSatisfy(citation -> assertThat(citation.instrument()).contains("虚构"));
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sample-lines.csv", numLinesToSkip = 1)
    void givesTheVillageItsLines(String scheme, LocalDate date, BigDecimal yuanPerYear) {
        Threshold line = (Threshold) content(scheme, Role.LINE, date).orElseThrow();
        assertThat(line.perPersonYear().yuan()).isEqualByComparingTo(yuanPerYear);
    }

    @ParameterizedTest
    @CsvSource({"dibao, LINE", "dibao, ASSETS", "dibao-margin, LINE", "dibao-margin, ASSETS", "tekun, ASSETS"})
    void setsNothingFromTheDayOnWhichOnlyHigherAreasMay(String scheme, Role role) {
        assertThat(content(scheme, role, LocalDate.of(2026, 6, 30))).isPresent();
        assertThat(resolve(LAID_OVER.orElseThrow(), scheme, role, LocalDate.of(2026, 7, 1))
                        .filter(SAMPLE.standards()::contains))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dibao, ASSETS, 2016-12-31",
        "dibao, ASSETS, 2022-12-31",
        "dibao-margin, ASSETS, 2022-12-31",
        "tekun, ASSETS, 2016-12-31",
        "tekun, ASSETS, 2022-12-31",
        "rigid-expenditure, ASSETS, 2025-12-31",
        "rigid-expenditure, SPENDING, 2025-12-31",
        "disposable-income, REFERENCE, 2015-12-31",
        "income-schedule, SCHEDULE, 2015-12-31",
        "income-schedule, SCHEDULE, 2016-12-31",
        "income-schedule, SCHEDULE, 2021-12-31",
        "income-schedule, SCHEDULE, 2026-12-31"
    })
    void addsWhatNoNationalTextSets(String scheme, Role role, LocalDate date) {
        assertThat(content(scheme, role, date)).isPresent();
        assertThat(resolve(StandardBook.china(), scheme, role, date)).isEmpty();
    }

    @Test
    void imputesCropsAnimalsAndLabour() {
        Schedule schedule = (Schedule) content("income-schedule", Role.SCHEDULE, LocalDate.of(2016, 12, 31))
                .orElseThrow();
        assertThat(schedule.items())
                .extracting(Imputation::key)
                .contains("rice", "maize", "goat", "pig", "cattle")
                .containsAll(List.of("migrant.skilled", "migrant.ordinary", "migrant.weak"));
    }

    private static Optional<Content> content(String scheme, Role role, LocalDate date) {
        return resolve(LAID_OVER.orElseThrow(), scheme, role, date).map(Standard::content);
    }

    private static Optional<Standard> resolve(StandardBook book, String scheme, Role role, LocalDate date) {
        return book.resolve(new SchemeId(scheme), role, VILLAGE, date).winner();
    }

    private static StandardBook read() {
        InputStream in = requireNonNull(SampleBookTest.class.getResourceAsStream("standards.json"));
        return StandardBookJson.withDefaults().read(in, "standards.json").orElseThrow();
    }
}
