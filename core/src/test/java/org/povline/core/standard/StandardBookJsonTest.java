package org.povline.core.standard;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.finding.Citation;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.finding.UnreadableDocumentException;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.Programme;
import org.povline.core.registry.SpendingKind;
import org.slf4j.LoggerFactory;

class StandardBookJsonTest {
    private static final StandardBookJson JSON = StandardBookJson.withDefaults();
    private static final StandardBook BOOK = Books.book("book.json");

    @TempDir
    Path dir;

    @Test
    void readsAnEntryWithAllThatItHolds() {
        Standard line = standard("line.nation.2015");
        assertThat(line.scheme()).isEqualTo(new SchemeId("line"));
        assertThat(line.role()).isEqualTo(Role.LINE);
        assertThat(line.area().text()).isEqualTo("000000");
        assertThat(line.validity()).isEqualTo(new Validity(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1), null));
        assertThat(line.provenance())
                .isEqualTo(new Provenance(
                        List.of(new Citation("示例文件", "示例1号", "第1条", "https://example.org/1")),
                        Strength.P,
                        true,
                        LocalDate.of(2026, 11, 23),
                        "An example",
                        "示例"));
        assertThat(standard("dibao.province").validity())
                .isEqualTo(new Validity(LocalDate.of(2015, 1, 1), null, LocalDate.of(2016, 6, 30)));
    }

    @Test
    void readsAnEntryThatHasNoNoteInChinese() {
        assertThat(standard("line.nation.2016").provenance())
                .isEqualTo(new Provenance(List.of(Citation.of("示例文件", "")), Strength.S2, true, null, "", ""));
    }

    @Test
    void readsAndWritesThatALineIsForRuralResidents() {
        String json = Books.text("book.json");
        String before = "\"PER_PERSON_MONTH\", \"income\": \"COUNTABLE\", \"boundary\": \"BELOW\"";
        assertThat(json).contains(before);
        StandardBook rural =
                Books.read(json.replace(before, before + ", \"rural\": true")).orElseThrow();
        Threshold line = (Threshold)
                rural.standard(new StandardId("dibao.province")).orElseThrow().content();
        assertThat(line.rural()).isTrue();
        assertThat(rural.digest()).isNotEqualTo(BOOK.digest());
        assertThat(Books.read(Books.written(rural)))
                .extracting(Reading::orElseThrow)
                .isEqualTo(rural);
        assertThat(Books.written(BOOK)).doesNotContain("\"rural\"");
    }

    @Test
    void readsEveryKindOfContent() {
        assertContent(
                "dibao.province",
                new Threshold(Amount.ofYuan(180), Basis.PER_PERSON_MONTH, IncomeConcept.COUNTABLE, Boundary.BELOW));
        assertContent(
                "dibao.county",
                new Threshold(
                        Amount.betweenYuan(new BigDecimal(2400), new BigDecimal(2500))
                                .as(Qualifier.ABOUT),
                        Basis.PER_PERSON_YEAR,
                        IncomeConcept.COUNTABLE,
                        Boundary.AT_OR_BELOW));
        assertContent(
                "margin",
                new Multiple(new BigDecimal("1.5"), new SchemeId("dibao"), IncomeConcept.COUNTABLE, Boundary.BELOW));
        assertContent(
                "members",
                new MemberRule(
                        Set.of(FamilyTie.APPLICANT, FamilyTie.SPOUSE, FamilyTie.MINOR_CHILD),
                        Set.of(FamilyTie.OTHER_WITH_DUTY),
                        Set.of(MemberStanding.IN_PRISON),
                        18));
        assertContent(
                "income",
                new IncomeRule(
                        IncomeConcept.COUNTABLE,
                        Set.of(BudgetItem.SCHOLARSHIP, BudgetItem.RELIEF),
                        Set.of(BudgetItem.BASIC_PENSION),
                        Set.of(BudgetItem.NECESSARY_JOB_COSTS)));
        assertContent(
                "assets",
                new AssetRule(
                        Set.of(MoneyAsset.DEPOSITS, MoneyAsset.SECURITIES),
                        null,
                        new BigDecimal(2),
                        Map.of(CountedAsset.MOTOR_VEHICLES, 0, CountedAsset.DWELLINGS, 1)));
        assertContent(
                "assets-elsewhere", new AssetRule(Set.of(MoneyAsset.CLAIMS), Amount.ofYuan(5000), null, Map.of()));
        assertContent(
                "labour",
                new LabourRule(
                        60,
                        16,
                        18,
                        true,
                        Set.of(DisabilityClass.parse("VISUAL_1"), DisabilityClass.parse("INTELLECTUAL_3")),
                        Set.of(ObligorState.TEKUN),
                        Set.of(ObligorState.OTHER_REASON)));
        assertContent(
                "single",
                new DisabilityRule(
                        Set.of(DisabilityClass.parse("MENTAL_3")),
                        true,
                        false,
                        new AloneRule(Set.of(DisabilityClass.parse("VISUAL_2")), 18, Set.of(AloneCondition.JOBLESS))));
        assertContent(
                "spending",
                new SpendingRule(new BigDecimal("0.6"), Boundary.AT_OR_BELOW, Set.of(SpendingKind.MEDICAL), 12));
        assertContent("rate", new RateRule(new BigDecimal("0.02"), Boundary.BELOW));
        assertContent(
                "needs",
                new NeedsRule(
                        Set.of(Need.FOOD, Need.EDUCATION, Need.MEDICAL), 6, 16, Set.of(Programme.RESIDENT_MEDICAL)));
        assertContent(
                "procedure",
                new Procedure(Map.of(Step.POSTING, 7, Step.SURVEY_START, 3), false, Publication.APPLICATION));
        assertContent(
                "schedule",
                new Schedule(List.of(
                        new Imputation(
                                "rice",
                                Imputation.Base.MU,
                                IncomePart.BUSINESS,
                                Amount.ofYuan(400),
                                Amount.ofYuan(new BigDecimal("600.5")),
                                Amount.ofYuan(800)),
                        new Imputation(
                                "rice",
                                Imputation.Base.MU,
                                IncomePart.BUSINESS_COSTS,
                                Amount.ofYuan(100),
                                Amount.ofYuan(100),
                                Amount.ofYuan(200)))));
        assertContent("reference", new Reference(new BigDecimal("0.0000001"), "share", true));
        assertContent("programme", new Reference(null, "lifetime", false));
        assertContent(
                "authority",
                new Authority(
                        Map.of(Role.DISABILITY, AreaLevel.PROVINCE, Role.LINE, AreaLevel.PREFECTURE),
                        AreaLevel.PROVINCE));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "faults.csv",
            delimiter = '|',
            quoteCharacter = '`',
            encoding = "UTF-8",
            useHeadersInDisplayName = true)
    void tellsAFaultWithItsPlace(String replace, String by, String code, Severity severity, String path, int line) {
        String json = Books.text("book.json");
        assertThat(json).contains(replace);
        Reading<StandardBook> reading =
                Books.read(json.replaceFirst(Pattern.quote(replace), Matcher.quoteReplacement(by == null ? "" : by)));
        assertThat(reading.value().isPresent()).isEqualTo(severity == Severity.WARNING);
        assertThat(reading.findings()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.location().file()).isEqualTo("book.json");
            assertThat(finding.location().path()).isEqualTo(path == null ? "" : path);
            assertThat(finding.location().line()).isEqualTo(line);
            assertThat(finding.location().column()).isPositive();
        });
        assertHaveWords(reading.findings());
    }

    @Test
    void tellsEveryFaultOfABookAtOnce() {
        Reading<StandardBook> reading = Books.read(Books.text("faulty.json"));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings())
                .extracting(StandardBookJsonTest::row)
                .containsExactlyElementsOf(
                        Books.text("faulty.csv").lines().skip(2).toList());
        assertThat(reading.findings().stream().map(Finding::code).distinct()).hasSizeGreaterThan(20);
        assertHaveWords(reading.findings());
    }

    @Test
    void hasAColumnForEveryFault() {
        Finding finding = Books.read(Books.text("faulty.json")).findings().get(2);
        assertThat(finding.location().line()).isEqualTo(4);
        assertThat(finding.location().column()).isEqualTo("  \"edition\": ".length() + 1);
    }

    @Test
    void doesNotHideThatEntriesOverlapBehindAFaultOfOne() {
        String json = Books.text("book.json")
                .replace(
                        "\"from\": \"2016-01-01\", \"to\": \"2017-01-01\", \"follows\"",
                        "\"from\": \"2015-06-01\", \"follows\"")
                .replace("\"yuan\": 2100", "\"yuan\": \"2100\"");
        assertThat(Books.read(json).findings()).extracting(Finding::code).containsExactly("BOOK_OVERLAP", "BOOK_TYPE");
    }

    @Test
    void namesTheEntriesThatAreInForceAtOnce() {
        String json =
                Books.text("book.json").replace("\"to\": \"2016-01-01\",\n     \"threshold\"", "\n     \"threshold\"");
        assertThat(json).isNotEqualTo(Books.text("book.json"));
        Finding finding = Books.read(json).findings().get(0);
        assertThat(Texts.of(Locale.ENGLISH).message(finding)).contains("line.nation.2015", "line.nation.2016");
        assertThat(Texts.of(Locale.CHINESE).message(finding)).contains("line.nation.2015", "line.nation.2016");
    }

    @Test
    void hasWordsForEveryFault() {
        ResourceBundle texts =
                ResourceBundle.getBundle("org/povline/core/finding/texts", Locale.CHINESE, Texts.class.getModule());
        assertThat(Arrays.stream(BookFault.values()).map(Enum::name)).allMatch(texts::containsKey);
    }

    @Test
    void writesTheSameBytesForEqualBooks() {
        String written = Books.written(BOOK);
        assertThat(written)
                .startsWith("{\n  \"schema\": \"povline.standards/1\",\n  \"name\": \"sample\"")
                .endsWith("}\n")
                .doesNotContain("\r", "follows", "E-7")
                .contains("0.0000001", "\"INTELLECTUAL_3\"");
        StandardBook again = Books.read(written).orElseThrow();
        assertThat(again).isEqualTo(BOOK);
        assertThat(Books.written(again)).isEqualTo(written);
    }

    @Test
    void readsAndWritesTheMandateOfABookToBeLaidOver() {
        Mandate mandate = new Mandate(
                "cn",
                Set.of(AreaCode.of("520000"), AreaCode.of("522799")),
                Set.of(new SchemeId("dibao"), new SchemeId("a")),
                LocalDate.of(2016, 1, 1));
        StandardBook over = BOOK.with(mandate);
        StandardBook again = Books.read(Books.written(over)).orElseThrow();
        assertThat(again.mandate()).contains(mandate);
        assertThat(again).isEqualTo(over).isNotEqualTo(BOOK);
        assertThat(again.digest()).isNotEqualTo(BOOK.digest());
    }

    @Test
    void readsABookToBeLaidOverThoughItsAreasAndLinesStandBelow() {
        String json = Books.text("book.json")
                .replace(
                        "\"version\": \"1\"",
                        "\"version\": \"1\", \"over\": {\"book\": \"x\", \"areas\": [\"520000\"], \"schemes\": [\"dibao\"], \"from\": \"2015-01-01\"}")
                .replace("\"of\": \"dibao\"", "\"of\": \"of-the-book-below\"")
                .replace("\"area\": \"522799\"", "\"area\": \"522798\"");
        assertThat(Books.read(json).findings()).isEmpty();
    }

    @Test
    void doesNotMindGapsInSeriesThatDecideNothing() {
        String json = Books.text("book.json")
                .replace(
                        "\"id\": \"programme\", \"scheme\": \"programme\"",
                        "\"id\": \"programme\", \"scheme\": \"headcount\"")
                .replace(
                        "\"area\": \"000000\", \"from\": \"2015-01-01\",\n     \"reference\"",
                        "\"area\": \"000000\", \"from\": \"2018-01-01\",\n     \"reference\"");
        assertThat(json).contains("2018-01-01");
        assertThat(Books.read(json).findings()).isEmpty();
    }

    @Test
    void readsAByteOrderMarkAndOtherUnicodeEncodings() {
        assertThat(Books.read("\uFEFF" + Books.text("book.json")).value()).contains(BOOK);
        assertThat(JSON.read(new ByteArrayInputStream(Books.text("book.json").getBytes(UTF_16LE)), "utf-16")
                        .value())
                .contains(BOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "[{\"schema\": \"povline.standards/1\"}]"})
    void refusesJsonOfAnotherSchema(String json) {
        assertThat(Books.read(json).findings()).extracting(Finding::code).containsExactly("BOOK_SCHEMA");
    }

    @Test
    void refusesDeepNestingAndEndlessTextsNumbersAndKeys() {
        assertThat(codes("[".repeat(21))).containsExactly("BOOK_LIMIT");
        assertThat(codes("[\"" + "x".repeat(100_001) + "\"]")).containsExactly("BOOK_LIMIT");
        assertThat(codes("[" + "9".repeat(41) + "]")).containsExactly("BOOK_LIMIT");
        assertThat(codes("{\"" + "x".repeat(201) + "\": 1}")).containsExactly("BOOK_LIMIT");
        assertHaveWords(Books.read("[".repeat(21)).findings());
    }

    @Test
    void refusesASecondDocumentAndBytesThatAreNoText() {
        assertThat(codes(Books.text("book.json") + "{}")).containsExactly("BOOK_SYNTAX");
        assertThat(JSON.read(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xff, '"', ':'}), "bytes")
                        .findings())
                .extracting(Finding::code)
                .containsExactly("BOOK_SYNTAX");
    }

    @Test
    void readsFilesUpToALimit() throws IOException {
        Path file = Files.writeString(dir.resolve("book.json"), Books.text("book.json"), UTF_8);
        assertThat(JSON.read(file).orElseThrow()).isEqualTo(BOOK);
        assertThat(JSON.withMaxBytes(100).read(file).findings())
                .extracting(Finding::code)
                .containsExactly("FILE_TOO_LARGE");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> JSON.read(dir.resolve("absent.json")).orElseThrow())
                .withMessage("There is no such file; check the path");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.withMaxBytes(0));
    }

    @Test
    void logsCountsOnly() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.povline");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        try {
            Books.read(Books.text("faulty.json"));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }
        assertThat(log.list).hasSize(1).allSatisfy(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
            assertThat(event.getFormattedMessage()).matches("Read \\d+ bytes of standards with 34 findings");
        });
    }

    private static Standard standard(String id) {
        return BOOK.standard(new StandardId(id)).orElseThrow();
    }

    private static void assertContent(String id, Content content) {
        assertThat(standard(id).content()).isEqualTo(content);
    }

    private static List<String> codes(String json) {
        return Books.read(json).findings().stream().map(Finding::code).toList();
    }

    private static String row(Finding finding) {
        return finding.code() + "|" + finding.severity() + "|"
                + finding.location().path() + "|" + finding.location().line();
    }

    private static void assertHaveWords(List<Finding> findings) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(findings)
                    .extracting(Texts.of(locale)::message)
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{id}", "{expected}"));
        }
    }
}
