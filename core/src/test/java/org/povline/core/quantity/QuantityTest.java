package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static final long BILLION = 1_000_000_000L;

    @ParameterizedTest
    @CsvFileSource(resources = "sums.csv", useHeadersInDisplayName = true)
    void sumsGuaranteeWhatBothTermsGuarantee(
            long a,
            Long aTo,
            Qualifier aWord,
            long b,
            Long bTo,
            Qualifier bWord,
            BigDecimal number,
            BigDecimal upTo,
            Qualifier word,
            BigDecimal lower,
            BigDecimal upper) {
        Count sum = count(a, aTo, aWord).plus(count(b, bTo, bWord));
        assertThat(sum.number()).isEqualTo(number);
        assertThat(sum.upToNumber()).isEqualTo(upTo);
        assertThat(sum.qualifier()).isEqualTo(word);
        assertThat(sum.lower().orElse(null)).isEqualTo(lower);
        assertThat(sum.upper().orElse(null)).isEqualTo(upper);
        assertThat(count(b, bTo, bWord).plus(count(a, aTo, aWord))).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "comparisons.csv", useHeadersInDisplayName = true)
    void comparesOnlyWhereWholeIntervalsLieOnOneSide(
            long a, Long aTo, Qualifier aWord, long b, Long bTo, Qualifier bWord, Truth isBelow, Truth isAtMost) {
        assertThat(count(a, aTo, aWord).isBelow(count(b, bTo, bWord))).isEqualTo(isBelow);
        assertThat(count(a, aTo, aWord).isAtMost(count(b, bTo, bWord))).isEqualTo(isAtMost);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "land.csv", useHeadersInDisplayName = true)
    void convertsLandExactly(String unit, BigDecimal number, BigDecimal mu) {
        assertThat(land(unit, number)).isEqualTo(LandArea.ofMu(mu));
        assertThat(land(unit, number).mu()).isEqualTo(mu);
    }

    @Test
    void addsLandOfMixedUnitsWithoutRounding() {
        LandArea third = LandArea.ofSquareMetres(new BigDecimal("666.67"));
        assertThat(third.plus(LandArea.ofMu(1)).plus(LandArea.ofHectares(BigDecimal.ONE)))
                .isEqualTo(LandArea.ofMu(new BigDecimal("17.000005")));
    }

    @Test
    void takesTwoJinForAKilogram() {
        assertThat(Mass.ofJin(BigDecimal.valueOf(2560))).isEqualTo(Mass.ofKilograms(BigDecimal.valueOf(1280)));
        assertThat(Mass.ofJin(BigDecimal.ONE).kilograms()).isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, true, true",
        "ABOUT, false, false",
        "MORE_THAN, true, false",
        "ABOUT_OR_MORE, false, false",
        "NEARLY, false, true",
        "AT_LEAST, true, false",
        "AT_MOST, false, true"
    })
    void guaranteesWhatItsWordSays(Qualifier word, boolean below, boolean above) {
        Amount amount = Amount.ofYuan(45_000).as(word);
        assertThat(amount.lowerFen()).isEqualTo(below ? OptionalLong.of(4_500_000) : OptionalLong.empty());
        assertThat(amount.upperFen()).isEqualTo(above ? OptionalLong.of(4_500_000) : OptionalLong.empty());
        assertThat(amount.lower().isPresent()).isEqualTo(below);
        assertThat(amount.upper().isPresent()).isEqualTo(above);
        assertThat(amount.yuan()).isEqualTo("45000");
        assertThat(amount.toYuan()).isNull();
        assertThat(amount.isExact()).isEqualTo(word == Qualifier.EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT, 70, 70", "EXACT, AT_MOST, AT_LEAST, 70,", "EXACT, NEARLY, AT_LEAST, 70,",
        "EXACT, AT_LEAST, AT_MOST,, 70", "EXACT, MORE_THAN, AT_MOST,, 70", "AT_LEAST, AT_MOST, AT_LEAST, 70,",
        "AT_LEAST, AT_LEAST, ABOUT,,", "EXACT, ABOUT_OR_MORE, ABOUT,,", "EXACT, ABOUT, ABOUT,,"
    })
    void aDifferenceGuaranteesWhatBothTermsDo(
            Qualifier word, Qualifier less, Qualifier difference, BigDecimal lower, BigDecimal upper) {
        Amount amount = Amount.ofYuan(100).as(word).minus(Amount.ofYuan(30).as(less));
        assertThat(amount.qualifier()).isEqualTo(difference);
        assertThat(amount.yuan()).isEqualTo("70");
        assertThat(amount.lower().orElse(null)).isEqualTo(lower);
        assertThat(amount.upper().orElse(null)).isEqualTo(upper);
    }

    @Test
    void aDifferenceOfRangesIsARange() {
        Amount range = Amount.betweenYuan(BigDecimal.valueOf(100), BigDecimal.valueOf(120));
        assertThat(range.minus(Amount.betweenYuan(BigDecimal.TEN, BigDecimal.valueOf(30))))
                .isEqualTo(Amount.betweenYuan(BigDecimal.valueOf(70), BigDecimal.valueOf(110)));
    }

    @Test
    void holdsARange() {
        Amount range = Amount.betweenYuan(new BigDecimal("-12.5"), BigDecimal.valueOf(3000));
        assertThat(range.yuan()).isEqualTo("-12.5");
        assertThat(range.toYuan()).isEqualTo("3000");
        assertThat(range.lowerFen()).hasValue(-1250);
        assertThat(range.upperFen()).hasValue(300_000);
        assertThat(range.times(2)).isEqualTo(Amount.betweenYuan(BigDecimal.valueOf(-25), BigDecimal.valueOf(6000)));
        assertThat(Count.between(3, 3)).isEqualTo(Count.of(3));
        assertThat(Count.of(3).as(Qualifier.BETWEEN)).isEqualTo(Count.of(3));
        assertThat(Count.between(3, 4).toCount()).isEqualTo("4");
        assertThat(Count.between(3, 4).as(Qualifier.ABOUT).lower()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Qualifier.class,
            names = {"BETWEEN", "ABOUT"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesAWordThatTakesOneNumberForARange(Qualifier word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.between(3, 4).as(word))
                .withMessage("Only BETWEEN and ABOUT take two numbers, not " + word);
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.between(4, 3))
                .withMessage("The lower number of a quantity must not exceed its upper number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-0.005", "1e-999999999", "1e30", "-1e999999999", "92233720368547758.08"})
    void refusesMoneyThatIsFinerThanAFenOrTooLargeWithoutRepeatingIt(String yuan) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.ofYuan(new BigDecimal(yuan)))
                .withMessage("Amount is too large, or finer than 1/100 of its unit")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.07", "-92233720368547758.08", "0.01", "0", "1.10"})
    void takesMoneyToTheLastFen(String yuan) {
        assertThat(Amount.ofYuan(new BigDecimal(yuan)).yuan()).isEqualByComparingTo(yuan);
    }

    @Test
    void refusesNegativeNumbersOfAllButMoney() {
        BigDecimal minusOne = BigDecimal.ONE.negate();
        assertThat(Amount.ofYuan(-1).lowerFen()).hasValue(-100);
        assertThatIllegalArgumentException().isThrownBy(() -> Count.of(-1)).withMessage("Count must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> LandArea.ofMu(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Mass.ofKilograms(minusOne));
        assertThatIllegalArgumentException().isThrownBy(() -> Share.ofPercent(minusOne));
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.ofKilometres(minusOne));
    }

    @Test
    void throwsRatherThanOverflowing() {
        Amount most = Amount.ofFen(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Amount.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.times(-1))
                .withMessage("Factor (-1) must not be negative");
    }

    @Test
    void keepsAShareThatASourceOverstates() {
        assertThat(Share.ofPercent(new BigDecimal("105.5")).percent()).isEqualTo("105.5");
        assertThat(Distance.ofKilometres(new BigDecimal("28.5")).kilometres()).isEqualTo("28.5");
    }

    @Test
    void isEqualByTypeNumberAndWord() {
        assertThat(Count.of(3)).isEqualTo(Count.of(3)).hasSameHashCodeAs(Count.of(3));
        assertThat(Count.of(3)).isNotEqualTo(Count.of(3).as(Qualifier.ABOUT)).isNotEqualTo(Count.of(4));
        assertThat(Count.of(1000)).isNotEqualTo(Distance.ofKilometres(BigDecimal.ONE));
        assertThat(Count.of(3)).isNotEqualTo(3);
    }

    @Test
    void tellsNoNumberInToString() {
        assertThat(List.of(
                        Amount.ofYuan(4711), LandArea.ofMu(4711), Count.of(4711).as(Qualifier.ABOUT)))
                .extracting(Quantity::toString)
                .containsExactly("Amount(EXACT)", "LandArea(EXACT)", "Count(ABOUT)");
    }

    @Property
    void aSumOfExactMoneyIsTheSumOfItsFen(
            @ForAll @LongRange(min = -BILLION, max = BILLION) long a,
            @ForAll @LongRange(min = -BILLION, max = BILLION) long b) {
        assertThat(Amount.ofFen(a).plus(Amount.ofFen(b))).isEqualTo(Amount.ofFen(a + b));
    }

    @Property
    void belowAndAtMostAgreeWithTheNumbers(@ForAll @LongRange(max = 9) long a, @ForAll @LongRange(max = 9) long b) {
        assertThat(Count.of(a).isBelow(Count.of(b))).isEqualTo(Truth.of(a < b));
        assertThat(Count.of(a).isAtMost(Count.of(b))).isEqualTo(Truth.of(a <= b));
    }

    private static Count count(long from, Long to, Qualifier word) {
        return to == null ? Count.of(from).as(word) : Count.between(from, to).as(word);
    }

    private static LandArea land(String unit, BigDecimal number) {
        return switch (unit) {
            case "mu" -> LandArea.ofMu(number);
            case "ha" -> LandArea.ofHectares(number);
            case "km2" -> LandArea.ofSquareKilometres(number);
            default -> LandArea.ofSquareMetres(number);
        };
    }
}
