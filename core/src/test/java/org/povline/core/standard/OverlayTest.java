package org.povline.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Boundary;
import org.povline.core.registry.MoneyAsset;

class OverlayTest {
    private static final SchemeId DIBAO = new SchemeId("dibao");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Area COUNTY = area("522799", "虚构县", "522700");
    private static final StandardBook BASE = StandardBook.of(
            "base",
            "7",
            List.of(COUNTY),
            List.of(
                    Books.line("nation", "dibao", "000000", "2010-01-01", null, 2),
                    Books.line("pref", "dibao", "522700", "2010-01-01", null, 3),
                    Books.line("county", "dibao", "522799", "2016-07-01", "2017-07-01", 4),
                    Books.line("exit", "exit", "522700", "2010-01-01", null, 3)));
    private static final Mandate MANDATE = mandate("522700");

    @ParameterizedTest
    @CsvFileSource(resources = "overlays.csv", delimiter = '|', encoding = "UTF-8", useHeadersInDisplayName = true)
    void takesAnEntryOrRefusesTheBook(
            String id, String scheme, String area, String from, String to, long yuan, String found) {
        Standard entry = Books.line(id, scheme, area, from, to, yuan);
        Reading<StandardBook> reading = BASE.overlaid(over(entry), MANDATE);
        assertThat(codes(reading)).isEqualTo(found == null ? List.of() : List.of(found.split("\\+")));
        assertThat(reading.value().isPresent()).isEqualTo(found == null);
        assertThat(reading.value().flatMap(book -> book.standard(entry.id())).isPresent())
                .isEqualTo(found == null);
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.location().file()).isEqualTo("over");
            assertThat(Texts.of(Locale.ENGLISH).message(finding)).isNotBlank();
            assertThat(Texts.of(Locale.CHINESE).message(finding)).isNotBlank();
        });
    }

    @Test
    void decidesByTheUpperBookWhereItHasAnEntry() {
        StandardBook book = BASE.overlaid(over(Books.line("new", "dibao", "522722", "2016-01-01", null, 5)), MANDATE)
                .orElseThrow();
        assertThat(winner(book, "522722", DAY)).isEqualTo("new");
        assertThat(winner(book, "522722", LocalDate.of(2015, 12, 31))).isEqualTo("pref");
        assertThat(winner(book, "522799", DAY)).isEqualTo("county");
        assertThat(winner(BASE, "522722", DAY)).isEqualTo("pref");
    }

    @Test
    void endsAnEntryOfTheLowerBookAndGoesOnWithItsOwn() {
        StandardBook over = over(
                Books.line("pref", "dibao", "522700", "2010-01-01", "2016-01-01", 3),
                Books.line("pref.2016", "dibao", "522700", "2016-01-01", null, 6));
        StandardBook book = BASE.overlaid(over, MANDATE).orElseThrow();
        assertThat(winner(book, "522700", LocalDate.of(2015, 12, 31))).isEqualTo("pref");
        assertThat(winner(book, "522700", LocalDate.of(2016, 1, 1))).isEqualTo("pref.2016");
    }

    @Test
    void isIdentifiedByBothBooks() {
        StandardBook over = over(Books.line("new", "dibao", "522722", "2016-01-01", null, 5));
        StandardBook book = BASE.overlaid(over, MANDATE).orElseThrow();
        assertThat(book.name()).isEqualTo("base+over");
        assertThat(book.version()).isEqualTo("7+1");
        assertThat(book.digest()).isNotEqualTo(BASE.digest()).isNotEqualTo(over.digest());
        assertThat(book.mandate()).isEmpty();
    }

    @Test
    void refusesABookUnderAMandateOverAnother() {
        Mandate elsewhere = new Mandate("other", MANDATE.areas(), MANDATE.schemes(), MANDATE.from());
        StandardBook over = StandardBook.of("over", "1", List.of(), List.of());
        assertThat(codes(BASE.overlaid(over, elsewhere))).containsExactly("BOOK_OVERLAY_BOOK");
    }

    @Test
    void holdsABookToWhatTheHostGrantsWhateverItDeclares() {
        StandardBook greedy = StandardBook.of(
                        "over", "1", List.of(), List.of(Books.line("new", "dibao", "110000", "2016-01-01", null, 5)))
                .with(mandate("000000"));
        assertThat(codes(BASE.overlaid(greedy, MANDATE))).containsExactly("BOOK_OVERLAY_AREA");
    }

    @Test
    void refusesAnEntryForALowerAreaThanMaySetIt() {
        Authority ofPrefectures = new Authority(Map.of(Role.LINE, AreaLevel.PREFECTURE));
        StandardBook base = BASE.with(Reform.named("law").adding(authority("2017-07-01", ofPrefectures)));
        Standard county = Books.line("new", "dibao", "522722", "2016-01-01", null, 5);
        assertThat(codes(base.overlaid(over(county), MANDATE))).containsExactly("BOOK_BELOW_AUTHORITY");
        Standard ended = Books.line("new", "dibao", "522722", "2016-01-01", "2017-07-01", 5);
        assertThat(codes(base.overlaid(over(ended), MANDATE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "522722, 2016-01-01, 2018-01-01, 2, BOOK_BELOW_GUIDANCE",
        "522722, 2016-01-01, 2017-07-01, 2,",
        "522722, 2018-01-01, 2019-01-01, 3,",
        "522722, 2018-01-01, 2019-01-01, 4,",
        "520102, 2018-01-01, 2019-01-01, 2,"
    })
    void refusesALineBelowTheOneThatGuidesItWhileTheLawSaysSo(
            String area, String from, String to, long yuan, String found) {
        Authority guided = new Authority(Map.of(Role.LINE, AreaLevel.COUNTY), AreaLevel.PREFECTURE);
        StandardBook base = BASE.with(Reform.named("law").adding(authority("2017-07-01", guided)));
        Mandate province = mandate("520000");
        StandardBook over = StandardBook.of(
                        "over", "1", List.of(), List.of(Books.line("new", "dibao", area, from, to, yuan)))
                .with(province);
        assertThat(codes(base.overlaid(over, province))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    private static Standard authority(String from, Authority content) {
        Standard any = Books.line("authority", "dibao", "000000", from, null, 1);
        return new Standard(
                any.id(), any.scheme(), Role.AUTHORITY, any.area(), any.validity(), content, any.provenance());
    }

    /** The shipped book tells by its own entries what is the nation's, and by its authorities who may set what. */
    @ParameterizedTest
    @CsvFileSource(
            resources = "overlays-china.csv",
            delimiter = '|',
            encoding = "UTF-8",
            useHeadersInDisplayName = true)
    void letsPlacesSetOnlyWhatTheShippedBookLeavesToThem(
            String like, String area, LocalDate from, LocalDate to, String found) {
        StandardBook china = StandardBook.china();
        Standard shipped = china.standard(new StandardId(like)).orElseThrow();
        Standard local = new Standard(
                new StandardId("local"),
                shipped.scheme(),
                shipped.role(),
                AreaCode.of(area),
                new Validity(from, to, null),
                shipped.content(),
                Books.PROVENANCE);
        Mandate all = new Mandate("cn", Set.of(AreaCode.NATION), Set.of(shipped.scheme()), LocalDate.of(2000, 1, 1));
        StandardBook over = StandardBook.checked(
                new StandardBook.Cover("over", "1", Optional.of(all)), List.of(), china.areas(), List.of(local));
        assertThat(codes(china.overlaid(over, all))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void takesNewAreasWithinTheMandate() {
        Area newCounty = area("522798", "虚构区", "522700");
        StandardBook over = StandardBook.of(
                        "over",
                        "1",
                        List.of(newCounty, COUNTY),
                        List.of(Books.line("new", "dibao", "522798", "2016-01-01", null, 5)))
                .with(MANDATE);
        StandardBook book = BASE.overlaid(over, MANDATE).orElseThrow();
        assertThat(winner(book, "522798", DAY)).isEqualTo("new");
        assertThat(book.ownAreas()).containsExactly(newCounty, COUNTY);
    }

    @Test
    void letsNoBookBringAnAreaUnderOtherStandards() {
        for (Area hostile : List.of(
                area("520102", "南明区", "522700"),
                area("522799", "虚构县", "520000"),
                area("522799", "另一县", "522700"),
                area("520199", "虚构县", "520100"))) {
            StandardBook over =
                    StandardBook.of("over", "1", List.of(hostile), List.of()).with(MANDATE);
            Reading<StandardBook> reading = BASE.overlaid(over, MANDATE);
            assertThat(codes(reading)).containsExactly("BOOK_OVERLAY_OWN_AREA");
            assertThat(reading.findings().get(0).location().path()).isEqualTo("areas/" + hostile.code());
        }
    }

    /** Neither book alone has a line that is too fine: the upper one has only multiples of what the lower one has. */
    @Test
    void refusesMultiplesOfLinesBelowWithMoreDecimalsThanADecisionHolds() {
        assertThat(codes(BASE.overlaid(multiples("0.0001"), MANDATE))).isEmpty();
        Reading<StandardBook> reading = BASE.overlaid(multiples("0.00001"), MANDATE);
        assertThat(codes(reading)).containsExactly("BOOK_LINE_DIGITS");
        assertThat(reading.findings().get(0).location().path()).isEqualTo("standards/assets");
        assertThat(Texts.of(Locale.ENGLISH).message(reading.findings().get(0))).contains("assets");
        assertThat(Texts.of(Locale.CHINESE).message(reading.findings().get(0))).contains("assets");
    }

    private static StandardBook multiples(String assetsTimesLine) {
        BigDecimal least = new BigDecimal("0.000001");
        return over(
                local("margin", "margin", Role.LINE, multiple(least, "exit")),
                local("new", "dibao", Role.LINE, multiple(least, "margin")),
                local(
                        "assets",
                        "dibao",
                        Role.ASSETS,
                        new AssetRule(Set.of(MoneyAsset.DEPOSITS), null, new BigDecimal(assetsTimesLine), Map.of())));
    }

    private static Multiple multiple(BigDecimal factor, String of) {
        return new Multiple(factor, new SchemeId(of), IncomeConcept.COUNTABLE, Boundary.BELOW);
    }

    private static Standard local(String id, String scheme, Role role, Content content) {
        return new Standard(
                new StandardId(id),
                new SchemeId(scheme),
                role,
                AreaCode.of("522722"),
                new Validity(MANDATE.from(), null, null),
                content,
                Books.PROVENANCE);
    }

    private static StandardBook over(Standard... entries) {
        return StandardBook.checked(
                new StandardBook.Cover("over", "1", Optional.of(MANDATE)), List.of(), BASE.areas(), List.of(entries));
    }

    private static Mandate mandate(String area) {
        return new Mandate(
                "base", Set.of(AreaCode.of(area)), Set.of(DIBAO, new SchemeId("margin")), LocalDate.of(2016, 1, 1));
    }

    private static Area area(String code, String name, String parent) {
        return new Area(AreaCode.of(code), name, AreaCode.of(parent));
    }

    private static List<String> codes(Reading<StandardBook> reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static String winner(StandardBook book, String area, LocalDate date) {
        return book.resolve(DIBAO, Role.LINE, AreaCode.of(area), date)
                .winner()
                .orElseThrow()
                .id()
                .text();
    }
}
