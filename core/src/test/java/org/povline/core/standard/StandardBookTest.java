package org.povline.core.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;

class StandardBookTest {
    private static final SchemeId LINE = new SchemeId("line");
    private static final AreaCode GUIZHOU = AreaCode.of("520000");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final StandardBook AREAS = Books.book("areas.json");

    @ParameterizedTest
    @CsvFileSource(resources = "resolutions.csv", delimiter = '|', encoding = "UTF-8", useHeadersInDisplayName = true)
    void resolvesToTheMostLocalInForce(String area, LocalDate date, String winner, String overridden, boolean past) {
        Resolution resolution = AREAS.resolve(LINE, Role.LINE, AreaCode.of(area), date);
        assertThat(winnerOrReason(resolution)).isEqualTo(winner);
        assertThat(overridden(resolution)).isEqualTo(overridden == null ? "" : overridden);
        assertThat(isPast(resolution)).isEqualTo(past);
    }

    @Test
    void hasNothingForASchemeOrRoleThatItDoesNotKnow() {
        assertThat(winnerOrReason(AREAS.resolve(new SchemeId("none"), Role.LINE, GUIZHOU, DAY)))
                .isEqualTo("NO_STANDARD");
        assertThat(winnerOrReason(AREAS.resolve(LINE, Role.ASSETS, GUIZHOU, DAY)))
                .isEqualTo("NO_STANDARD");
    }

    @Test
    void decidesByTheNationWhereNoLocalStandardCouldApply() {
        AreaCode unknown = AreaCode.of("999999");
        SchemeId exit = new SchemeId("exit");
        assertThat(winnerOrReason(AREAS.resolve(exit, Role.RATE, unknown, DAY))).isEqualTo("rate");
        StandardBook book = StandardBook.of(
                "local later",
                "1",
                List.of(),
                List.of(
                        Books.line("nation", "line", "000000", "2015-01-01", null, 2000),
                        Books.line("province", "line", "520000", "2017-01-01", null, 2000)));
        assertThat(winnerOrReason(book.resolve(LINE, Role.LINE, unknown, DAY))).isEqualTo("nation");
        assertThat(winnerOrReason(book.resolve(LINE, Role.LINE, unknown, DAY.plusDays(1))))
                .isEqualTo("AREA_UNKNOWN");
        assertThat(winnerOrReason(book.resolve(LINE, Role.LINE, Optional.empty(), DAY)))
                .isEqualTo("nation");
        assertThat(winnerOrReason(book.resolve(LINE, Role.LINE, Optional.empty(), DAY.plusDays(1))))
                .isEqualTo("AREA_UNKNOWN");
        assertThat(winnerOrReason(AREAS.resolve(exit, Role.RATE, Optional.empty(), DAY)))
                .isEqualTo("rate");
    }

    @Test
    void decidesForAKnownAreaAsSuch() {
        assertThat(AREAS.resolve(LINE, Role.LINE, Optional.of(GUIZHOU), DAY))
                .isEqualTo(AREAS.resolve(LINE, Role.LINE, GUIZHOU, DAY));
        assertThat(winnerOrReason(AREAS.resolve(new SchemeId("none"), Role.LINE, Optional.empty(), DAY)))
                .isEqualTo("NO_STANDARD");
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "20000, true"})
    void refusesMoreThanFourMultiplesOneOfTheOther(int multiples, boolean refused) {
        List<Standard> lines = new ArrayList<>(List.of(Books.line("s0", "s0", "000000", "2015-01-01", null, 2000)));
        for (int i = 1; i <= multiples; i++) {
            lines.add(Books.multiple("s" + i, "s" + i, "s" + (i - 1)));
        }
        List<BookCheck.Fault> faults = BookCheck.faultsOf(AreaTree.china(), lines, true);
        assertThat(faults)
                .hasSize(refused ? multiples - 4 : 0)
                .allSatisfy(fault -> assertThat(fault.fault()).isEqualTo(BookFault.BOOK_MULTIPLE_CHAIN));
    }

    @Test
    void followsAnAreaThroughTheYearsInOneBook() {
        AreaCode juchao = AreaCode.of("341402");
        for (int i = 0; i < 2; i++) {
            assertThat(winnerOrReason(AREAS.resolve(LINE, Role.LINE, juchao, LocalDate.of(2009, 6, 30))))
                    .isEqualTo("chaohu");
            assertThat(winnerOrReason(AREAS.resolve(LINE, Role.LINE, juchao, LocalDate.of(2012, 11, 1))))
                    .isEqualTo("AREA_UNKNOWN");
        }
    }

    @Test
    void makesTheUsualResolutionOnce() {
        assertThat(AREAS.resolve(LINE, Role.LINE, AreaCode.of("110101"), DAY))
                .isSameAs(AREAS.resolve(LINE, Role.LINE, AreaCode.NATION, DAY));
    }

    @Property(tries = 300)
    void resolvesAsASearchThroughAllEntriesDoes(
            @ForAll("books") StandardBook book, @ForAll("areas") AreaCode area, @ForAll("days") LocalDate date) {
        List<AreaCode> path = book.areas().path(area, date);
        List<StandardId> found = book.standards().stream()
                .filter(standard -> standard.validity().contains(date))
                .filter(standard -> path.contains(standard.area()))
                .sorted(Comparator.comparing(standard -> path.indexOf(standard.area())))
                .map(Standard::id)
                .toList();
        Resolution resolution = book.resolve(LINE, Role.LINE, area, date);
        assertThat(ids(resolution)).isEqualTo(found);
    }

    @Property(tries = 100)
    void isTheSameInAnyOrderOfItsEntries(@ForAll("books") StandardBook book, @ForAll long seed) {
        List<Standard> shuffled = new ArrayList<>(book.standards());
        Collections.shuffle(shuffled, new Random(seed));
        StandardBook same = StandardBook.of(book.name(), book.version(), List.of(), shuffled);
        assertThat(same).isEqualTo(book).hasSameHashCodeAs(book);
        assertThat(same.digest()).isEqualTo(book.digest());
    }

    @Property(tries = 100)
    void readsBackWhatItWrote(@ForAll("books") StandardBook book) {
        assertThat(Books.read(Books.written(book)).orElseThrow()).isEqualTo(book);
    }

    @Property(tries = 100)
    void staysAsItIsWhenAReformIsTried(
            @ForAll("books") StandardBook book, @ForAll @IntRange(min = 1, max = 9999) int yuan) {
        String before = Books.written(book);
        Reform reform = Reform.named("higher");
        for (Standard standard : book.standards()) {
            reform = reform.replacing(Books.line(
                    standard.id().text(),
                    "line",
                    standard.area().text(),
                    standard.validity().from().toString(),
                    String.valueOf(standard.validity().to()),
                    10000L + yuan));
        }
        StandardBook reformed = book.with(reform);
        assertThat(Books.written(book)).isEqualTo(before);
        assertThat(reformed.standards()).hasSameSizeAs(book.standards());
        assertThat(reformed.standards())
                .allSatisfy(standard -> assertThat(standard.content()).isEqualTo(Books.threshold(10000L + yuan)));
    }

    @Test
    void isIdentifiedByTheDigestOfItsCanonicalForm() {
        StandardBook book = Books.book("book.json");
        assertThat(book.digest())
                .matches("[0-9a-f]{64}")
                .isEqualTo(Books.book("book.json").digest());
        assertThat(book.digest()).isNotEqualTo(AREAS.digest());
        assertThat(Books.read(Books.text("book.json").replace("{\"yuan\": 2000}", "{\"yuan\": 2000.01}"))
                        .orElseThrow()
                        .digest())
                .isNotEqualTo(book.digest());
        assertThat(Books.read(Books.text("book.json").replace("1.50", "1.5"))
                        .orElseThrow()
                        .digest())
                .isEqualTo(book.digest());
    }

    @Test
    void refusesEntriesThatContradictEachOtherByTheirIds() {
        List<Standard> overlapping = List.of(
                Books.line("one", "line", "000000", "2015-01-01", null, 2000),
                Books.line("two", "line", "000000", "2016-01-01", null, 2000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardBook.of("x", "1", List.of(), overlapping))
                .withMessage(
                        "The standard two is in force at the same time as one, for the same scheme, role and area");
    }

    @Test
    void findsTheOverlapBehindAShortEntry() {
        List<Standard> overlapping = List.of(
                Books.line("long", "line", "000000", "2015-01-01", "2020-01-01", 2000),
                Books.line("short", "line", "000000", "2015-06-01", "2015-07-01", 2000),
                Books.line("later", "line", "000000", "2016-01-01", null, 2000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardBook.of("x", "1", List.of(), overlapping))
                .withMessageContainingAll("short is in force", "later is in force at the same time as long");
    }

    @Test
    void refusesABookWithoutNameOrVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> StandardBook.of(" ", "1", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> StandardBook.of("x", "", List.of(), List.of()));
    }

    @Test
    void holdsItsEntriesByIdAndLetsNobodyChangeThem() {
        StandardBook book = Books.book("book.json");
        assertThat(book.standards()).hasSize(19).isSortedAccordingTo(Comparator.comparing(Standard::id));
        assertThat(book.standard(new StandardId("needs"))).isPresent();
        assertThat(book.standard(new StandardId("absent"))).isEmpty();
        assertThatThrownBy(() -> book.standards().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(book.ownAreas()).extracting(Area::name).containsExactly("虚构区", "虚构县", "虚构村");
        assertThat(book.areas().knows(AreaCode.of("522799"))).isTrue();
        assertThat(AreaTree.china().knows(AreaCode.of("522799"))).isFalse();
    }

    @Test
    void printsNameAndVersion() {
        assertThat(Books.book("book.json"))
                .hasToString("StandardBook(sample 1)")
                .isNotEqualTo("sample");
    }

    @Test
    void shipsABookWithoutErrorThatIsReadOnce() {
        StandardBook china = StandardBook.china();
        assertThat(china.standards()).isNotEmpty();
        assertThat(china.mandate()).isEmpty();
        assertThat(StandardBook.china()).isSameAs(china);
    }

    @Provide
    Arbitrary<AreaCode> areas() {
        return Arbitraries.of("000000", "520000", "522700", "520100", "520102", "520102001", "530000", "530102")
                .map(AreaCode::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(month -> LocalDate.of(2015, 1, 1).plusMonths(month));
    }

    /** For each area up to three entries that touch, leave gaps and never overlap. */
    @Provide
    Arbitrary<StandardBook> books() {
        Arbitrary<List<LocalDate>> cuts = days().list().ofSize(6).uniqueElements();
        return Combinators.combine(areas().list().uniqueElements().ofMaxSize(6), cuts)
                .as(StandardBookTest::book);
    }

    private static StandardBook book(List<AreaCode> areas, List<LocalDate> cuts) {
        List<LocalDate> inOrder = cuts.stream().sorted().toList();
        List<Standard> standards = new ArrayList<>();
        for (AreaCode area : areas) {
            for (int i = 0; i < 5; i += 1 + (standards.size() % 2)) {
                standards.add(Books.line(
                        "s" + standards.size(),
                        "line",
                        area.text(),
                        inOrder.get(i).toString(),
                        inOrder.get(i + 1).toString(),
                        1000 + standards.size()));
            }
        }
        return StandardBook.of("random", "1", List.of(), standards);
    }

    private static String winnerOrReason(Resolution resolution) {
        return resolution.fold(
                found -> found.standard().id().text(), none -> none.reason().name());
    }

    private static String overridden(Resolution resolution) {
        return resolution.fold(
                found -> String.join(
                        "+",
                        found.overridden().stream()
                                .map(standard -> standard.id().text())
                                .toList()),
                none -> "");
    }

    private static boolean isPast(Resolution resolution) {
        return resolution.fold(Resolution.InForce::pastVerification, none -> false);
    }

    private static List<StandardId> ids(Resolution resolution) {
        List<StandardId> ids = new ArrayList<>();
        resolution.winner().ifPresent(winner -> ids.add(winner.id()));
        resolution.fold(
                found ->
                        ids.addAll(found.overridden().stream().map(Standard::id).toList()),
                none -> false);
        return ids;
    }
}
