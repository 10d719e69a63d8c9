package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povline.core.quantity.AmountRange.FARTHEST_FEN;
import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;
import static org.povline.core.quantity.AmountRange.OPEN;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;
import static org.povline.core.quantity.AmountRange.OPEN_BELOW;
import static org.povline.core.quantity.AmountRange.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AmountRangeTest {
    @ParameterizedTest
    @CsvFileSource(resources = "ranges-per-head.csv", numLinesToSkip = 1)
    void decidesWhereEveryPossibleAmountLiesOnOneSide(
            @Nullable Long lower,
            @Nullable Long upper,
            long line,
            long minPersons,
            long maxPersons,
            Boundary boundary,
            Truth truth) {
        AmountRange range = new AmountRange(lower == null ? OPEN_BELOW : lower, upper == null ? OPEN_ABOVE : upper);
        assertThat(range.isBelowPerHead(new Ratio(line, 1), minPersons, maxPersons, boundary))
                .isEqualTo(truth);
    }

    @Property
    void decidesAsEveryAmountWithinDoes(
            @ForAll @LongRange(min = -100, max = 100) long one,
            @ForAll @LongRange(min = -100, max = 100) long other,
            @ForAll @LongRange(min = 0, max = 40) long line,
            @ForAll @IntRange(min = 1, max = 4) int minPersons,
            @ForAll @IntRange(min = 0, max = 3) int morePersons,
            @ForAll Boundary boundary) {
        AmountRange range = new AmountRange(Math.min(one, other), Math.max(one, other));
        Truth truth = range.isBelowPerHead(new Ratio(line, 1), minPersons, minPersons + morePersons, boundary);
        boolean some = false;
        boolean all = true;
        for (long amount = range.lowerFen(); amount <= range.upperFen(); amount++) {
            for (int persons = minPersons; persons <= minPersons + morePersons; persons++) {
                boolean below = boundary == Boundary.BELOW ? amount < line * persons : amount <= line * persons;
                some |= below;
                all &= below;
            }
        }
        assertThat(truth).isEqualTo(all ? Truth.SATISFIED : some ? Truth.UNKNOWN : Truth.NOT_SATISFIED);
    }

    @Property
    void whatSoManyComeToIsTheProductRoundedOutwards(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long mu,
            @ForAll @IntRange(min = 0, max = 99_999) int hundredThousandths,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long least,
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long more) {
        BigDecimal number = BigDecimal.valueOf(hundredThousandths, 5).add(BigDecimal.valueOf(mu));
        AmountRange range = AmountRange.ofEach(LandArea.ofMu(number), least, least + more);
        assertThat(range)
                .isEqualTo(new AmountRange(
                        number.multiply(BigDecimal.valueOf(least))
                                .setScale(0, RoundingMode.FLOOR)
                                .min(BigDecimal.valueOf(OPEN_ABOVE))
                                .longValueExact(),
                        number.multiply(BigDecimal.valueOf(least + more))
                                .setScale(0, RoundingMode.CEILING)
                                .min(BigDecimal.valueOf(OPEN_ABOVE))
                                .longValueExact()));
    }

    @Test
    void whatSoManyComeToIsAsOpenAsTheirNumber() {
        assertThat(AmountRange.ofEach(Count.of(3).as(Qualifier.AT_LEAST), 2, 5))
                .isEqualTo(new AmountRange(6, OPEN_ABOVE));
        assertThat(AmountRange.ofEach(Count.of(3).as(Qualifier.AT_MOST), 2, 5)).isEqualTo(new AmountRange(0, 15));
        assertThat(AmountRange.ofEach(Count.between(3, 4), 2, 5)).isEqualTo(new AmountRange(6, 20));
        assertThat(AmountRange.ofEach(Count.of(3).as(Qualifier.ABOUT), 2, 5)).isEqualTo(NOT_NEGATIVE);
    }

    @Property
    void addsAndSubtractsBounds(
            @ForAll @LongRange(min = -1000, max = 1000) long lower,
            @ForAll @LongRange(min = 0, max = 1000) long width,
            @ForAll @LongRange(min = -1000, max = 1000) long other) {
        AmountRange range = new AmountRange(lower, lower + width);
        AmountRange exact = new AmountRange(other, other);
        assertThat(range.plus(exact)).isEqualTo(new AmountRange(lower + other, lower + width + other));
        assertThat(exact.minus(range)).isEqualTo(new AmountRange(other - lower - width, other - lower));
        assertThat(range.minus(range).intersects(ZERO)).isTrue();
    }

    @Test
    void keepsAnOpenBoundOpen() {
        AmountRange some = new AmountRange(100, 200);
        assertThat(some.plus(NOT_NEGATIVE)).isEqualTo(new AmountRange(100, OPEN_ABOVE));
        assertThat(some.minus(NOT_NEGATIVE)).isEqualTo(new AmountRange(OPEN_BELOW, 200));
        assertThat(some.plus(OPEN)).isEqualTo(OPEN);
        assertThat(OPEN.minus(OPEN)).isEqualTo(OPEN);
    }

    @Property
    void neverOverflowsAndNeverExcludesWhatWasAllowed(
            @ForAll long one, @ForAll long other, @ForAll long more, @ForAll long another) {
        AmountRange range = new AmountRange(Math.min(one, other), Math.max(one, other));
        AmountRange term = new AmountRange(Math.min(more, another), Math.max(more, another));
        assertAllows(range, BigInteger.valueOf(one));
        assertAllows(range.plus(term), BigInteger.valueOf(one).add(BigInteger.valueOf(more)));
        assertAllows(range.minus(term), BigInteger.valueOf(one).subtract(BigInteger.valueOf(more)));
    }

    @Test
    void takesABoundBeyondTheFarthestForOpenOrForTheFarthest() {
        AmountRange farthest = new AmountRange(FARTHEST_FEN, FARTHEST_FEN);
        AmountRange orMore = new AmountRange(FARTHEST_FEN, OPEN_ABOVE);
        assertThat(farthest.isExact()).isTrue();
        assertThat(farthest.plus(farthest)).isEqualTo(orMore);
        assertThat(ZERO.minus(farthest).minus(farthest)).isEqualTo(new AmountRange(OPEN_BELOW, -FARTHEST_FEN));
        assertThat(AmountRange.of(Amount.ofFen(FARTHEST_FEN + 1))).isEqualTo(orMore);
        assertThat(AmountRange.ofNotNegative(Fact.of(Amount.ofFen(Long.MAX_VALUE))))
                .isEqualTo(orMore);
        assertThat(AmountRange.ofNotNegative(Fact.of(Amount.ofFen(Long.MIN_VALUE))))
                .isEqualTo(NOT_NEGATIVE);
    }

    @Test
    void twoDepositsOfFiftyThousandMillionMillionYuanAddUp() {
        AmountRange deposit = AmountRange.ofNotNegative(Fact.of(Amount.ofYuan(50_000_000_000_000_000L)));
        assertThat(deposit.plus(deposit)).isEqualTo(new AmountRange(FARTHEST_FEN, OPEN_ABOVE));
    }

    @Test
    void holdsASumOfBoundsWithinTheFarthest() {
        assertThat(AmountRange.sumOfBounds(3, -5)).isEqualTo(-2);
        assertThat(AmountRange.sumOfBounds(FARTHEST_FEN, 1)).isEqualTo(FARTHEST_FEN);
        assertThat(AmountRange.sumOfBounds(-FARTHEST_FEN, -FARTHEST_FEN)).isEqualTo(-FARTHEST_FEN);
    }

    private static void assertAllows(AmountRange range, BigInteger fen) {
        assertThat(!range.isBoundedBelow()
                        || BigInteger.valueOf(range.lowerFen()).compareTo(fen) <= 0)
                .isTrue();
        assertThat(!range.isBoundedAbove()
                        || BigInteger.valueOf(range.upperFen()).compareTo(fen) >= 0)
                .isTrue();
    }

    @Test
    void takesWhatAnAmountGuarantees() {
        assertThat(AmountRange.of(Amount.ofFen(7))).isEqualTo(new AmountRange(7, 7));
        assertThat(AmountRange.of(Amount.ofFen(7).as(Qualifier.MORE_THAN))).isEqualTo(new AmountRange(7, OPEN_ABOVE));
        assertThat(AmountRange.of(Amount.ofFen(7).as(Qualifier.NEARLY))).isEqualTo(new AmountRange(OPEN_BELOW, 7));
        assertThat(AmountRange.of(Amount.ofFen(7).as(Qualifier.ABOUT))).isEqualTo(OPEN);
    }

    @Test
    void readsAReceiptAsZeroAtLeastAndNeverAsZero() {
        assertThat(AmountRange.ofNotNegative(Fact.notReported())).isEqualTo(NOT_NEGATIVE);
        assertThat(AmountRange.ofNotNegative(Fact.of(Amount.ofFen(7)))).isEqualTo(new AmountRange(7, 7));
        assertThat(AmountRange.ofNotNegative(Fact.of(Amount.ofFen(7).as(Qualifier.AT_MOST))))
                .isEqualTo(new AmountRange(0, 7));
        assertThat(AmountRange.ofNotNegative(Fact.of(Amount.ofFen(-7)))).isEqualTo(NOT_NEGATIVE);
    }

    @Test
    void intersectsWhatBothAllow() {
        AmountRange one = new AmountRange(0, 100);
        assertThat(one.intersect(new AmountRange(50, OPEN_ABOVE))).isEqualTo(new AmountRange(50, 100));
        assertThat(one.intersects(new AmountRange(101, 200))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> one.intersect(new AmountRange(101, 200)));
        assertThat(one.fromZero()).isEqualTo(one);
        assertThat(new AmountRange(50, 100).fromZero()).isEqualTo(one);
    }

    @Test
    void refusesBoundsThatCrossAndLinesBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountRange(2, 1))
                .withMessage("The lower bound of an amount must not exceed its upper bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZERO.isBelowPerHead(new Ratio(-1, 1), 1, 1, Boundary.BELOW));
    }

    @Test
    void printsNoNumber() {
        assertThat(new AmountRange(4711, 4711)).hasToString("AmountRange(exact)");
        assertThat(new AmountRange(4711, OPEN_ABOVE)).hasToString("AmountRange(bounded)");
        assertThat(OPEN).hasToString("AmountRange(open)");
    }
}
