package org.povline.statistics.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    /** Rounded outward, by a unit in the last place at most. */
    private static void assertHolds(Bounds bounds, double lower, double upper) {
        assertThat(bounds.lower()).isBetween(lower - Math.ulp(lower), lower);
        assertThat(bounds.upper()).isBetween(upper, upper + Math.ulp(upper));
    }

    /** What a function of the library rounds is not known to the last place. */
    private static void assertHoldsFunction(Bounds bounds, double lower, double upper) {
        assertThat(bounds.lower()).isBetween(lower - 1e-12, lower);
        assertThat(bounds.upper()).isBetween(upper, upper + 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 to 3 and 4 to 8; −3 to 2 across zero; negative ones
        "2, 3, 4, 8, 6, 11, -6, -1, 8, 24",
        "-3, 2, 4, 8, 1, 10, -11, -2, -24, 16",
        "-3, 2, -5, 4, -8, 6, -7, 7, -12, 15",
        "-3, -2, -5, -4, -8, -6, 1, 3, 8, 15"
    })
    void holdSumDifferenceAndProductOfWhateverTheyHold(
            double lower,
            double upper,
            double otherLower,
            double otherUpper,
            double sumLower,
            double sumUpper,
            double differenceLower,
            double differenceUpper,
            double productLower,
            double productUpper) {
        Bounds one = new Bounds(lower, upper);
        Bounds other = new Bounds(otherLower, otherUpper);
        assertHolds(one.plus(other), sumLower, sumUpper);
        assertHolds(one.minus(other), differenceLower, differenceUpper);
        assertHolds(one.times(other), productLower, productUpper);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 to 8 over a point, a positive, a negative interval
        "2, 8, 2, 2, 1, 4",
        "2, 8, -2, -2, -4, -1",
        "2, 8, 1, 4, 0.5, 8",
        "2, 8, -4, -1, -8, -0.5",
        "-2, 8, 2, 4, -1, 4"
    })
    void holdTheQuotient(
            double lower, double upper, double from, double to, double quotientLower, double quotientUpper) {
        assertHolds(new Bounds(lower, upper).over(new Bounds(from, to)), quotientLower, quotientUpper);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "-1, 0"})
    void areNoNumbersOverWhatMayBeZero(double from, double to) {
        assertThat(new Bounds(2, 8).over(new Bounds(from, to)).middle()).isNaN();
    }

    @Test
    void turnRoundWithANegativeFactorOrAFallingFunction() {
        Bounds bounds = new Bounds(2, 8);
        assertHolds(bounds.times(-0.5), -4, -1);
        assertHolds(bounds.times(0.5), 1, 4);
        assertHolds(bounds.dividedBy(-2), -4, -1);
        assertHolds(bounds.dividedBy(2), 1, 4);
        assertHoldsFunction(bounds.map(x -> 16 / x), 2, 8);
        assertHoldsFunction(bounds.map(x -> x * x), 4, 64);
        assertThat(Bounds.between(3, 1)).isEqualTo(Bounds.between(1, 3)).isEqualTo(new Bounds(1, 3));
    }

    @Test
    void areWidenedByOthersAndNarrowedByALimit() {
        assertThat(new Bounds(2, 8).or(new Bounds(1, 3))).isEqualTo(new Bounds(1, 8));
        assertThat(new Bounds(2, 8).or(new Bounds(3, 9))).isEqualTo(new Bounds(2, 9));
        assertThat(new Bounds(-2, 8).atLeast(0)).isEqualTo(new Bounds(0, 8));
        assertThat(new Bounds(-2, -1).atLeast(0)).isEqualTo(Bounds.exactly(0));
    }

    /** 2⁻⁴⁴ of a size of 2⁴⁴ is 1. */
    @Test
    void leaveRoomForRounding() {
        assertHolds(new Bounds(2, 8).allowing(0x1p44), 1, 9);
        assertHolds(new Bounds(2, 8).allowing(0), 2, 8);
    }

    @Test
    void areReadAsTheirMiddleAndHalfTheirWidth() {
        assertThat(new Bounds(2, 8).middle()).isEqualTo(5);
        assertThat(new Bounds(2, 8).errorBound()).isEqualTo(3 + 8 * 0x1p-44);
        assertThat(new Bounds(-8, 2).errorBound()).isEqualTo(5 + 8 * 0x1p-44);
        assertThat(Bounds.exactly(7).middle()).isEqualTo(7);
        assertThat(Bounds.exactly(7).errorBound()).isZero();
        assertThat(new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE).errorBound()).isInfinite();
    }

    /** Whatever the operation, the result of numbers within lies within the result of the bounds. */
    @Property
    void holdTheResultOfTheNumbersWithin(
            @ForAll @DoubleRange(min = -100, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 50) double width,
            @ForAll @DoubleRange(min = 1, max = 100) double other,
            @ForAll @DoubleRange(min = 0, max = 50) double otherWidth,
            @ForAll @DoubleRange(min = 0, max = 1) double at) {
        Bounds first = new Bounds(one, one + width);
        Bounds second = new Bounds(other, other + otherWidth);
        double x = one + at * width;
        double y = other + (1 - at) * otherWidth;
        List<BiFunction<Bounds, Bounds, Bounds>> operations =
                List.of(Bounds::plus, Bounds::minus, (a, b) -> a.times(b), Bounds::over, Bounds::or);
        List<Double> results = List.of(x + y, x - y, x * y, x / y, x);
        for (int i = 0; i < results.size(); i++) {
            Bounds bounds = operations.get(i).apply(first, second).allowing(1e4);
            assertThat(results.get(i)).isBetween(bounds.lower(), bounds.upper());
        }
    }
}
