package org.povline.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.finding.UnreadableDocumentException;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Specimens;
import org.povline.core.registry.Specimens.Filling;
import org.povline.core.registry.Village;
import org.slf4j.LoggerFactory;

class LedgerJsonTest {
    private static final LedgerJson JSON = LedgerJson.withDefaults();

    @TempDir
    Path dir;

    @Test
    void readsWhatStandsThere() {
        Reading<Ledger> reading = read(small());
        assertThat(reading.findings()).isEmpty();
        Ledger ledger = reading.orElseThrow();
        assertThat(ledger.declared().orElseThrow().population().households().known())
                .contains(Count.of(410));
        assertThat(ledger.registry().orElseThrow().households()).hasSize(1);
        assertThat(ledger.village().code().toString()).isEqualTo("522799100200");
        assertThat(ledger.asOf()).isEqualTo("2016-09-30");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "faults.csv", delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void tellsEveryFaultWithItsPlace(
            String replace, String by, String code, Severity severity, String path, int line, boolean readable) {
        assertThat(small()).contains(replace);
        Reading<Ledger> reading = read(small().replaceFirst(java.util.regex.Pattern.quote(replace), by));
        assertThat(reading.value().isPresent()).isEqualTo(readable);
        assertThat(reading.findings()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.location().file()).isEqualTo("small.json");
            assertThat(finding.location().path()).isEqualTo(path == null ? "" : path);
            assertThat(finding.location().line()).isEqualTo(line);
        });
        assertNoCanaryIn(reading.findings());
    }

    @Test
    void keepsWhatItCouldNotRead() {
        String faulty = small().replace("\"FEMALE\"", "\"女\"").replace("{\"mu\": 3.5}", "{\"mu\": \"三亩半\"}");
        Reading<Ledger> reading = read(faulty);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("JSON_FACT", "JSON_FACT");
        var household =
                reading.orElseThrow().registry().orElseThrow().households().get(0);
        assertThat(household.members().get(0).identity().sex()).isEqualTo(Fact.unreadable("女"));
        assertThat(household.land().values()).containsExactly(Fact.unreadable("{\"mu\":\"三亩半\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"90071992547409.93", "1234567890123456.78", "92233720368547758.07", "0.1", "-0.07"})
    void readsMoneyToTheLastFen(String yuan) {
        String ledger = small().replace("12000.5, \"qualifier\": \"ABOUT\"", yuan);
        var household =
                read(ledger).orElseThrow().registry().orElseThrow().households().get(0);
        assertThat(household.incomes().get(0).wages().known().orElseThrow().yuan())
                .isEqualTo(yuan);
    }

    @Test
    void namesTheKeyThatARecordLacks() {
        Finding finding =
                read(small().replace("\"key\": \"P1\",", "")).findings().get(0);
        assertThat(Texts.of(Locale.ENGLISH).message(finding)).endsWith("expected: \"key\"");
    }

    @Test
    void namesTheConstantsThatCouldStandThere() {
        Finding finding =
                read(small().replace("\"FEMALE\"", "\"女\"")).findings().get(0);
        assertThat(Texts.of(Locale.ENGLISH).message(finding)).contains("MALE, FEMALE");
        Finding date =
                read(small().replace("1949-12-31", "1949.12.31")).findings().get(0);
        assertThat(Texts.of(Locale.ENGLISH).message(date)).contains("yyyy-MM-dd");
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void readsBackWhatItWrote(Filling filling) throws IOException {
        Ledger ledger = specimen(filling);
        byte[] written = write(ledger);
        Reading<Ledger> reading = JSON.read(new ByteArrayInputStream(written), "specimen");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.orElseThrow()).isEqualTo(ledger).hasSameHashCodeAs(ledger);
        assertThat(write(reading.orElseThrow())).isEqualTo(written);
        assertThat(new String(written, UTF_8))
                .doesNotContain("\r")
                .startsWith("{\n  \"schema\": \"povline.ledger/1\"")
                .endsWith("\n");
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void hostsReadAndWriteItWithMappersOfTheirOwn(Filling filling) throws IOException {
        Ledger ledger = specimen(filling);
        var two = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var three = tools.jackson.databind.json.JsonMapper.builder().build();
        assertThat(two.readValue(write(ledger), Ledger.class)).isEqualTo(ledger);
        assertThat(three.readValue(write(ledger), Ledger.class)).isEqualTo(ledger);
        assertThat(two.writeValueAsBytes(ledger)).isEqualTo(three.writeValueAsBytes(ledger));
        assertThat(JSON.read(new ByteArrayInputStream(three.writeValueAsBytes(ledger)), "three")
                        .orElseThrow())
                .isEqualTo(ledger);
    }

    @Test
    void readsAByteOrderMarkAndOtherUnicodeEncodings() {
        assertThat(read("\uFEFF" + small()).value()).isPresent();
        assertThat(JSON.read(new ByteArrayInputStream(small().getBytes(UTF_16LE)), "small.json")
                        .value())
                .isPresent();
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        assertRefusal(JSON.read(dir.resolve("absent.json")), "FILE_MISSING");
        assertRefusal(JSON.read(dir), "FILE_NOT_REGULAR");
        assertRefusal(JSON.read(Files.createFile(dir.resolve("empty.json"))), "JSON_SCHEMA");
    }

    @Test
    void refusesAHugeFileBeforeReadingIt() throws IOException {
        Path huge = dir.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Reading<Ledger> reading = JSON.read(huge);
        assertRefusal(reading, "FILE_TOO_LARGE");
        assertThat(Texts.of(Locale.ENGLISH).message(reading.findings().get(0))).contains("67108864 bytes");
    }

    @Test
    void refusesAStreamThatGoesOn() {
        LedgerJson narrow = LedgerJson.withDefaults().withMaxBytes(1000);
        assertRefusal(narrow.read(endless(), "endless"), "FILE_TOO_LARGE");
        assertRefusal(JSON.read(failing(), "failing"), "FILE_UNREADABLE");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Integer.MAX_VALUE})
    void takesALimitThatMemoryCanHold(long bytes) {
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.withMaxBytes(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"a\": | 200000", "{\"schema\": \"povline.ledger/1\", \"declared\": | 101", "{\"a\": [ | 51"})
    void refusesDeepNesting(String opening, int times) {
        assertRefusal(read(opening.repeat(times)), "JSON_LIMIT");
    }

    @Test
    void refusesEndlessTextsAndNumbers() {
        assertRefusal(read(small().replace("金丝雀", "x".repeat(1_000_001))), "JSON_LIMIT");
        assertRefusal(read(small().replace("410", "9".repeat(101))), "JSON_LIMIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "[]",
                "\"povline.ledger/1\"",
                "{}",
                "{\"schema\": null}",
                "{\"x\": {\"schema\": \"povline.ledger/1\"}}",
                "[{\"schema\": \"povline.ledger/1\"}]",
                "[[[[[[[[[[[[[[["
            })
    void refusesJsonOfAnotherSchema(String json) {
        assertRefusal(read(json), "JSON_SCHEMA");
    }

    @Test
    void refusesALedgerOfNothing() {
        assertRefusal(read("{\"schema\": \"povline.ledger/1\"}"), "JSON_RECORD");
        assertRefusal(read(small() + "{}"), "JSON_SYNTAX");
        assertRefusal(read(small().replaceFirst("522799100200", "522799100201")), "JSON_RECORD");
    }

    @Test
    void throwsForWhoCanDoNothingWithoutALedger() {
        Reading<Ledger> reading = JSON.read(dir.resolve("absent.json"));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(reading::orElseThrow)
                .withMessage("There is no such file; check the path")
                .satisfies(e -> assertThat(e.findings()).isEqualTo(reading.findings()));
    }

    @Test
    void logsCountsOnly() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.povline");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        try {
            read(small());
            read(small().replace("FEMALE", "金丝雀"));
            read(small().replace("\"金丝雀\"", "金丝雀"));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }
        assertThat(log.list).hasSize(3).allSatisfy(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.DEBUG);
            assertThat(event.getFormattedMessage()).matches("Read \\d+ bytes of JSON with \\d findings");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void printsNoMoreThanWhoseAndWhen() {
        assertThat(read(small()).orElseThrow()).hasToString("Ledger(522799100200 2016-09-30)");
    }

    @Test
    void isOfOneVillage() {
        DeclaredFigures figures = Specimens.of(DeclaredFigures.class, Filling.KNOWN);
        Registry registry = Specimens.of(Registry.class, Filling.KNOWN);
        assertThat(Ledger.of(figures).asOf()).isEqualTo(figures.asOf());
        assertThat(Ledger.of(registry).village()).isEqualTo(registry.village());
        assertThat(Ledger.of(figures)).isNotEqualTo(Ledger.of(registry)).isNotEqualTo(figures);
    }

    @Test
    void refusesTwoVillagesAndNamesBoth() {
        DeclaredFigures figures = Specimens.of(DeclaredFigures.class, Filling.KNOWN);
        Registry plain = Specimens.of(Registry.class, Filling.KNOWN);
        Registry other = Registry.of(
                new Village(AreaCode.of("522799100201"), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                plain.asOf(),
                plain.households(),
                plain.aid(),
                plain.log(),
                plain.problems(),
                plain.steps());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.of(figures, other))
                .withMessage("Declared figures (village " + figures.village().code()
                        + ") and registry (village 522799100201) must be of one village");
    }

    private static void assertRefusal(Reading<Ledger> reading, String code) {
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(code);
        assertNoCanaryIn(reading.findings());
    }

    private static void assertNoCanaryIn(List<Finding> findings) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(findings)
                    .extracting(Texts.of(locale)::message)
                    .allSatisfy(text -> assertThat(text).doesNotContain("金丝雀", "11010519491231002X", "12000", "1949"));
        }
        assertThat(findings.toString()).doesNotContain("金丝雀", "11010519491231002X");
    }

    private static Ledger specimen(Filling filling) {
        return Ledger.of(Specimens.of(DeclaredFigures.class, filling), Specimens.of(Registry.class, filling));
    }

    private static Reading<Ledger> read(String json) {
        return JSON.read(new ByteArrayInputStream(json.getBytes(UTF_8)), "small.json");
    }

    private static byte[] write(Ledger ledger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(ledger, out);
        return out.toByteArray();
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("金丝雀");
            }
        };
    }

    private static String small() {
        try (InputStream in = LedgerJsonTest.class.getResourceAsStream("small.json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
