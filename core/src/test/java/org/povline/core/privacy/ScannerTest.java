package org.povline.core.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerTest {
    private static final List<String> NAMES =
            List.of("张三", " 李四 ", "王小明", "欧阳某某", "𠮷田某", "高兴", "平安", "安全", "军", "Ann Li", "阿某某·买买某", "", "—", "123");
    private static final Scanner SCANNER = Scanner.of(NAMES);
    private static final Pattern PLANTED = Pattern.compile("〖(\\w+)\\|([^〗]+)〗");
    private static final int MEGABYTE = 1 << 20;

    static Stream<String> personal() {
        return lines("personal.txt");
    }

    static Stream<String> notPersonal() {
        return lines("not-personal.txt");
    }

    @ParameterizedTest
    @MethodSource("personal")
    void findsWhatIsPersonalWhereItStands(String line) {
        Masked planted = planted(line);
        assertThat(SCANNER.scan(planted.text())).isEqualTo(planted.spans());
    }

    @ParameterizedTest
    @MethodSource("notPersonal")
    void takesNothingElseForPersonal(String line) {
        assertThat(SCANNER.scan(line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("personal")
    void showsNothingOfItInTheMaskedTextThatMaskingHides(String line) {
        Masked planted = planted(line);
        Masked masked = SCANNER.mask(planted.text());
        assertThat(masked.spans()).isEqualTo(planted.spans());
        for (PersonalSpan span : planted.spans()) {
            assertThat(masked.text()).doesNotContain(planted.text().substring(span.start(), span.end()));
        }
    }

    @Test
    void masksEachKindAsItPrescribes() {
        assertThat(SCANNER.mask("户主张三（429090-19900307-004x，138 0000 8000），卡号6200000000000001230，患癌症")
                        .text())
                .isEqualTo("户主张**（429090********004X，138****8000），卡号****1230，患***");
        assertThat(SCANNER.mask("王小明8岁，欧阳某某之子").text()).isEqualTo("******，欧阳**之子");
    }

    @Test
    void leavesATextWithoutPersonalDataAsItIs() {
        assertThat(SCANNER.mask("村集体没有经营收入")).isEqualTo(new Masked("村集体没有经营收入", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王\n小明", "王\r\n小明", "王小\n 明", "王·\n小明"})
    void readsANameThatACellBreaksIntoLines(String broken) {
        int end = broken.length();
        assertThat(SCANNER.scan(broken)).containsExactly(name(0, end));
        assertThat(SCANNER.scan(broken + "患癌症"))
                .containsExactly(name(0, end), new PersonalSpan(end + 1, end + 3, PersonalKind.HEALTH));
    }

    @Test
    void findsNoNameThatItWasNotGiven() {
        assertThat(Scanner.of(List.of()).scan("户主张三、李四")).isEmpty();
    }

    @Test
    void takesTheLongestNameThatStartsAtASign() {
        assertThat(Scanner.of(List.of("欧阳", "欧阳某某", "阳某")).scan("欧阳某某和欧阳、阳某"))
                .containsExactly(name(0, 4), name(5, 7), name(8, 10));
    }

    @Test
    void looksForAVeryLongNameByItsBeginning() {
        String name = "某".repeat(100);
        assertThat(Scanner.of(List.of(name)).scan(name)).containsExactly(name(0, 40), name(40, 80));
    }

    @Test
    void tellsNobodyWhatItFound() {
        assertThat(SCANNER).hasToString("Scanner");
        assertThat(new Digits("13800008000", "11", Label.NONE)).hasToString("Digits(11)");
        assertThat(SCANNER.mask("户主张三")).hasToString("Masked(1)");
        assertThat(SCANNER.scan("户主张三")).hasToString("[PersonalSpan[start=2, end=4, kind=NAME]]");
    }

    @Test
    void refusesASpanOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonalSpan(3, 3, PersonalKind.NAME))
                .withMessage("A span (3 to 3) must hold at least one sign");
    }

    @Test
    @Timeout(30)
    void readsAMegabyteOfDigits() {
        assertThat(SCANNER.scan("1".repeat(MEGABYTE))).isEmpty();
        assertThat(SCANNER.scan("429090199003070015".repeat(MEGABYTE / 18))).hasSize(MEGABYTE / 18);
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(
            strings = {
                "12",
                "1 ",
                "123456 ",
                "13800008000",
                "429090199003070015",
                "4-",
                "X",
                "张",
                "张 ",
                "某",
                "岁",
                "8岁",
                "张三8岁",
                "张三患癌症",
                "孤儿",
                "孤儿张三",
                "106.",
                "106.1234,",
                "组1号",
                "他",
                "小学",
                "账号",
                "A1",
                "\u200b",
                " ",
                "\n",
                "东经1",
                "-",
                "("
            })
    void takesAsLongAsTheTextIsLong(String hostile) {
        String text = hostile.repeat(MEGABYTE / 8 / hostile.length());
        List<PersonalSpan> spans = SCANNER.scan(text);
        assertThat(spans.stream().mapToInt(PersonalSpan::end).max().orElse(0)).isLessThanOrEqualTo(text.length());
    }

    @Property
    void findsOneAfterTheOtherWithinTheText(@ForAll("texts") String text) {
        int end = 0;
        for (PersonalSpan span : SCANNER.scan(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Property
    void findsWhatIsPlantedInASentence(
            @ForAll("planted") Tuple2<PersonalKind, String> item,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String text = before + "，" + item.get2() + "，" + after;
        int start = before.length() + 1;
        assertThat(SCANNER.scan(text))
                .contains(new PersonalSpan(start, start + item.get2().length(), item.get1()));
    }

    @Property
    void readsFullWidthSignsLikeAnyOther(@ForAll("planted") Tuple2<PersonalKind, String> item) {
        List<PersonalSpan> spans = SCANNER.scan(item.get2());
        assertThat(SCANNER.scan(fullWidth(item.get2()))).isEqualTo(spans).isNotEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "张",
                        "三",
                        "李四",
                        " ",
                        "　",
                        "1",
                        "38",
                        "00008000",
                        "429090199003070015",
                        "X",
                        "-",
                        "，",
                        "。",
                        "岁",
                        "8",
                        "小学",
                        "孤儿",
                        "癌症",
                        "他",
                        "𠮷",
                        "户主：",
                        "高兴",
                        "\u200b",
                        "\n",
                        "账号",
                        "组",
                        "号",
                        "元",
                        "B1",
                        "44")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("走访农户", "反映路不通", "已上报", "计划年内完成", "合计3261亩", "于2016年9月30日", "村集体", "人均4800元", "")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Tuple2<PersonalKind, String>> planted() {
        return Arbitraries.oneOf(
                Arbitraries.of("张三", "李四", "王小明", "欧阳某某").map(name -> Tuple.of(PersonalKind.NAME, name)),
                residentIds().map(number -> Tuple.of(PersonalKind.RESIDENT_ID, number)),
                Combinators.combine(
                                residentIds(),
                                Arbitraries.integers().between(1, 7),
                                Arbitraries.integers().between(1, 4))
                        .as((number, kind, level) ->
                                Tuple.of(PersonalKind.DISABILITY_CERTIFICATE, number + kind + level)),
                Arbitraries.longs()
                        .between(13_000_000_000L, 19_999_999_999L)
                        .map(number -> Tuple.of(PersonalKind.MOBILE_NUMBER, String.valueOf(number))));
    }

    private static Arbitrary<String> residentIds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2016),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 999))
                .as((year, month, day, sequence) -> IdNumbers.of("429090" + year + two(month) + two(day)
                        + String.valueOf(1000 + sequence).substring(1)));
    }

    private static String two(int number) {
        return String.valueOf(100 + number).substring(1);
    }

    private static PersonalSpan name(int start, int end) {
        return new PersonalSpan(start, end, PersonalKind.NAME);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(sign -> wide.append((char) (sign > ' ' && sign < 0x7f ? sign + 0xfee0 : sign)));
        return wide.toString();
    }

    private static Masked planted(String line) {
        StringBuilder text = new StringBuilder();
        List<PersonalSpan> spans = new ArrayList<>();
        Matcher matcher = PLANTED.matcher(line);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(2));
            spans.add(new PersonalSpan(start, text.length(), PersonalKind.valueOf(matcher.group(1))));
        }
        matcher.appendTail(text);
        return new Masked(text.toString(), spans);
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = requireNonNull(ScannerTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
