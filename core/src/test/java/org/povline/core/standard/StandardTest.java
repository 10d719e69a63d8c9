package org.povline.core.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Qualifier;

class StandardTest {
    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2016-01-01, -, 2015-12-31, false, true",
                "2016-01-01, 2015-06-30, 2015-12-31, true, true",
                "2016-01-01, 2015-06-30, 2015-06-30, false, true",
                "2016-01-01, 2015-06-30, 2015-07-01, true, true",
                "2016-01-01, -, 2016-01-01, false, false",
                "-, -, 2999-12-31, false, true",
                "-, -, 2015-01-01, false, true",
                "-, -, 2014-12-31, false, false",
                "-, 2015-01-01, 2015-01-02, true, true"
            })
    void isInForceFromItsFirstDayToTheOneBeforeItsEnd(
            LocalDate to, LocalDate verifiedUntil, LocalDate day, boolean past, boolean inForce) {
        Validity validity = new Validity(FROM, to, verifiedUntil);
        assertThat(validity.contains(day)).isEqualTo(inForce);
        assertThat(validity.isPastVerification(day)).isEqualTo(past);
    }

    @Property
    void overlapsIfSomeDayLiesInBoth(
            @ForAll @IntRange(max = 6) int start,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll @IntRange(max = 6) int otherStart,
            @ForAll @IntRange(max = 5) int otherLength) {
        Validity one = validity(start, length);
        Validity other = validity(otherStart, otherLength);
        boolean both = FROM.datesUntil(FROM.plusDays(30)).anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(both);
        assertThat(other.overlaps(one)).isEqualTo(both);
    }

    @Test
    void refusesDaysOutOfOrderAndTellsAllThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(FROM, FROM, FROM.minusDays(1)))
                .withMessageContainingAll("to: A standard must end", "verifiedUntil: A standard cannot be verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "A", "a b", "a_b", "ä", "低保"})
    void refusesNamesOfAnotherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new SchemeId(text));
    }

    @Test
    void takesNamesOfUpTo64Signs() {
        assertThat(new StandardId("a".repeat(64))).hasToString("a".repeat(64)).isGreaterThan(new StandardId("a"));
        assertThat(new SchemeId("0.a-b")).hasToString("0.a-b").isLessThan(new SchemeId("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardId("a".repeat(65)));
    }

    @Test
    void makesAYearOfTwelveMonths() {
        Threshold month = new Threshold(
                Amount.ofYuan(new BigDecimal("180.55")),
                Basis.PER_PERSON_MONTH,
                IncomeConcept.COUNTABLE,
                Boundary.BELOW);
        assertThat(month.exactFenPerPersonYear()).hasValue(216660);
        assertThat(Books.threshold(2855).exactFenPerPersonYear()).hasValue(285500);
        assertThat(month.perPersonYear()).isEqualTo(Amount.ofYuan(new BigDecimal("2166.6")));
    }

    @Test
    void hasNoExactYearOfAnAmountThatIsOnlyNearlyKnown() {
        Threshold about = new Threshold(
                Amount.ofYuan(4000).as(Qualifier.ABOUT),
                Basis.PER_PERSON_YEAR,
                IncomeConcept.REGISTRY_NET,
                Boundary.BELOW);
        assertThat(about.exactFenPerPersonYear()).isEmpty();
        assertThat(about.perPersonYear()).isEqualTo(Amount.ofYuan(4000).as(Qualifier.ABOUT));
    }

    @Test
    void takesNumbersThatAreEqualForEqual() {
        assertThat(multiple("1.5")).isEqualTo(multiple("1.50"));
        assertThat(multiple("1e1").factor()).isEqualTo(new BigDecimal("10"));
        assertThat(new RateRule(new BigDecimal("0.0"), Boundary.BELOW).share()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void isVerifiedOnlyWithAStrengthThatCarriesIt(Strength strength) {
        boolean carries =
                Set.of(Strength.P, Strength.P_M, Strength.O, Strength.S2).contains(strength);
        assertThat(strength.isVerified()).isEqualTo(carries);
        List<Citation> citations = List.of(Citation.of("示例文件", ""));
        assertThat(new Provenance(citations, strength, false, null, "").verified())
                .isFalse();
        if (carries) {
            assertThat(new Provenance(citations, strength, true, null, "").verified())
                    .isTrue();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Provenance(citations, strength, true, null, ""))
                    .withMessageStartingWith("verified: ");
        }
    }

    @Test
    void refusesAContentOfAnotherRole() {
        assertThat(Role.LINE.takes(multiple("2"))).isTrue();
        assertThat(Role.LINE.takes(Books.threshold(1))).isTrue();
        assertThat(Role.RATE.takes(Books.threshold(1))).isFalse();
        Standard line = Books.line("a", "a", "000000", "2015-01-01", null, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Standard(
                        line.id(),
                        line.scheme(),
                        Role.RATE,
                        line.area(),
                        line.validity(),
                        line.content(),
                        line.provenance()))
                .withMessageStartingWith("role: ");
    }

    @Test
    void readsAClassOfDisabilityFromItsText() {
        DisabilityClass intellectual = new DisabilityClass(DisabilityKind.INTELLECTUAL, DisabilityLevel.LEVEL_3);
        assertThat(DisabilityClass.parse("INTELLECTUAL_3")).isEqualTo(intellectual);
        assertThat(intellectual).hasToString("INTELLECTUAL_3");
        assertThat(List.of(
                        DisabilityClass.parse("VISUAL_1"),
                        DisabilityClass.parse("VISUAL_2"),
                        DisabilityClass.parse("MENTAL_1")))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INTELLECTUAL", "INTELLECTUAL_", "INTELLECTUAL_9", "3", "_3", "智力三级"})
    void refusesAnyOtherTextForAClassOfDisability(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DisabilityClass.parse(text));
    }

    @Test
    void countsEachTermInTheUnitOfItsStep() {
        assertThat(Step.POSTING.unit()).isEqualTo(Step.Unit.DAY);
        assertThat(Step.COUNTY_DECISION.unit()).isEqualTo(Step.Unit.WORKING_DAY);
        assertThat(Step.STATUS_LIFE.unit()).isEqualTo(Step.Unit.MONTH);
    }

    @Test
    void doesNotFollowTheCollectionsItWasMadeFrom() {
        List<Citation> citations = new ArrayList<>(List.of(Citation.of("示例文件", "")));
        Provenance provenance = new Provenance(citations, Strength.P, true, null, "");
        citations.clear();
        assertThat(provenance.citations()).hasSize(1);
    }

    private static Multiple multiple(String factor) {
        return new Multiple(new BigDecimal(factor), new SchemeId("dibao"), IncomeConcept.COUNTABLE, Boundary.BELOW);
    }

    private static Validity validity(int start, int length) {
        LocalDate from = FROM.plusDays(start);
        return new Validity(from, length == 0 ? null : from.plusDays(length), null);
    }

    @Test
    void saysItsNoteInChineseToWhoReadsChineseAndHasOne() {
        List<Citation> citations = List.of(Citation.of("示例文件", ""));
        Provenance both = new Provenance(citations, Strength.S1, false, null, "Not seen.", "未见。");
        Provenance one = new Provenance(citations, Strength.S1, false, null, "Not seen.");
        assertThat(both.note(Locale.SIMPLIFIED_CHINESE)).isEqualTo("未见。");
        assertThat(both.note(Locale.FRENCH)).isEqualTo("Not seen.");
        assertThat(one.note(Locale.SIMPLIFIED_CHINESE)).isEqualTo("Not seen.");
        assertThat(one.hasNoteIn(Locale.SIMPLIFIED_CHINESE)).isFalse();
        assertThat(one.hasNoteIn(Locale.ENGLISH)).isTrue();
        assertThat(both.hasNoteIn(Locale.SIMPLIFIED_CHINESE)).isTrue();
    }
}
