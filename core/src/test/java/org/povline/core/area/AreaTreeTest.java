package org.povline.core.area;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.quantity.Truth;

class AreaTreeTest {
    private static final AreaTree CHINA = AreaTree.china();
    private static final LocalDate SOME_DAY = LocalDate.of(2016, 12, 31);
    private static final Set<String> LEFT_OUT_BY_THE_LAST_SOURCE = Set.of("710000", "810000", "820000");

    @Test
    void shipsEveryRowOfItsSource() throws IOException {
        List<String> expected = source().lines().skip(1).map(AreaTreeTest::kept).toList();
        List<String> actual = CHINA.listings()
                .filter(listing -> !listing.area().equals(Area.NATION))
                .map(AreaTreeTest::row)
                .toList();
        assertThat(actual).hasSize(3935).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "cases.csv", encoding = "UTF-8")
    void answersForTheDay(String code, LocalDate date, Truth listed, String candidates, String above) {
        AreaCode area = AreaCode.of(code);
        assertThat(CHINA.listed(area, date)).isEqualTo(listed);
        assertThat(CHINA.candidates(area, date))
                .extracting(candidate -> candidate.name() + "@" + candidate.parent())
                .containsExactlyInAnyOrder(candidates == null ? new String[0] : candidates.split("\\+"));
        assertThat(CHINA.path(area, date).stream().skip(1).map(AreaCode::text))
                .containsExactly(above == null ? new String[0] : above.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"659001, 2007-06-30", "999999, 2016-12-31", "999999101, 2016-12-31"})
    void hasNoPathWhereAStepIsUncertainOrUnlisted(String code, LocalDate date) {
        assertThat(CHINA.path(AreaCode.of(code), date)).isEmpty();
    }

    @Test
    void findsTheOnlyAreaThatMayBeMeantAndNoneOfSeveral() {
        AreaCode code = AreaCode.of("130503");
        assertThat(CHINA.find(code, LocalDate.of(2010, 1, 1)).map(Area::name)).contains("桥西区");
        assertThat(CHINA.find(code, LocalDate.of(2019, 1, 1))).isEmpty();
        assertThat(CHINA.find(AreaCode.of("371200"), LocalDate.of(2018, 12, 31)).map(Area::name))
                .contains("莱芜市");
    }

    @Test
    void endsThePathOfTheNationWithItself() {
        assertThat(CHINA.path(AreaCode.NATION, SOME_DAY)).containsExactly(AreaCode.NATION);
    }

    @Property
    void isListedWithACandidateOrNotListedWithoutAny(
            @ForAll @IntRange(min = 110000, max = 659999) int code, @ForAll @IntRange(min = 0, max = 9000) int day) {
        LocalDate date = LocalDate.of(2001, 1, 1).plusDays(day);
        AreaCode area = AreaCode.of(String.valueOf(code));
        assertThat(CHINA.candidates(area, date).isEmpty()).isEqualTo(CHINA.listed(area, date) == Truth.NOT_SATISFIED);
    }

    @Property(tries = 40)
    void leadsEveryListedAreaUpToTheNation(@ForAll @IntRange(min = 0, max = 9000) int day) {
        LocalDate date = LocalDate.of(2001, 1, 1).plusDays(day);
        assertThat(CHINA.listings().map(listing -> listing.area().code()))
                .filteredOn(code -> CHINA.listed(code, date) == Truth.SATISFIED)
                .filteredOn(code -> parents(code, date) == 1)
                .allSatisfy(code -> assertThat(CHINA.path(code, date)).endsWith(AreaCode.NATION));
    }

    @Test
    void takesAHostsOwnAreas() {
        Area county = new Area(AreaCode.of("429090"), "虚构县", AreaCode.of("420000"));
        Area village = new Area(AreaCode.of("429090101201"), "虚构村", AreaCode.of("429090101"));
        AreaTree tree = CHINA.with(village, county);
        assertThat(tree.listed(county.code(), SOME_DAY)).isEqualTo(Truth.SATISFIED);
        assertThat(tree.find(village.code(), SOME_DAY)).contains(village);
        assertThat(tree.path(village.code(), SOME_DAY))
                .extracting(AreaCode::text)
                .containsExactly("429090101201", "429090101", "429090", "420000", "000000");
        assertThat(CHINA.listed(county.code(), SOME_DAY)).isEqualTo(Truth.NOT_SATISFIED);
    }

    @Test
    void putsAHostsAreaInPlaceOfWhatTheCodeStoodFor() {
        Area renamed = new Area(AreaCode.of("429004"), "新名市", AreaCode.of("420000"));
        assertThat(CHINA.with(renamed).candidates(renamed.code(), SOME_DAY)).containsExactly(renamed);
    }

    @Test
    void refusesAnAreaOfAnUnknownParent() {
        Area county = new Area(AreaCode.of("999901"), "虚构县", AreaCode.of("999900"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHINA.with(county))
                .withMessage("Area 999901 belongs to 999900, which is not in the tree");
    }

    @ParameterizedTest
    @CsvSource({"429004, 429005", "429004, 429004", "429004101, 420000", "420000, 420600"})
    void refusesAParentThatIsNotWider(String code, String parent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaCode.of(code), "虚构", AreaCode.of(parent)))
                .withMessage("Area " + code + " must not belong to " + parent);
    }

    @Test
    void refusesAnAreaWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area(AreaCode.of("429004"), "", AreaCode.of("420000")))
                .withMessage("Area 429004 must have a name");
    }

    @Test
    void refusesARevisionThatIsNotInTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revisions.number("2003-03"))
                .withMessage("There is no revision 2003-03");
    }

    private static long parents(AreaCode code, LocalDate date) {
        return CHINA.candidates(code, date).stream()
                .map(Area::parent)
                .distinct()
                .count();
    }

    private static String source() throws IOException {
        try (InputStream in = Objects.requireNonNull(AreaTreeTest.class.getResourceAsStream("areas.csv"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** The last source lists three areas no longer that were not dissolved. */
    private static String kept(String row) {
        return LEFT_OUT_BY_THE_LAST_SOURCE.contains(row.substring(0, 6)) ? row.replace(",2016-07", ",") : row;
    }

    private static String row(Listing listing) {
        Area area = listing.area();
        return Arrays.asList(
                        area.code().text(),
                        area.name(),
                        area.level().name().toLowerCase(Locale.ROOT),
                        area.parent().text(),
                        listing.first() == Revisions.FIRST ? "" : Revisions.name(listing.first()),
                        listing.last() == Revisions.LAST ? "" : Revisions.name(listing.last()))
                .stream()
                .collect(Collectors.joining(","));
    }
}
