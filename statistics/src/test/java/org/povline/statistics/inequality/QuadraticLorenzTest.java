package org.povline.statistics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The general quadratic against its own definition, {@code L = −(b p + e + √(m p² + n p + e²))/2}, of which area and squares
 * are summed in small steps. A curve of this form ends at 1 where {@code a + c} is 1 or more.
 */
class QuadraticLorenzTest {
    private static final int STEPS = 200_000;
    private static final double MEAN = 1000;

    /** With e = −(a + b + c + 1), m = b² − 4 a and n = 2 b e − 4 c. */
    private record Curve(double b, double e, double m, double n) {
        static Curve of(double a, double b, double c) {
            double e = -(a + b + c + 1);
            return new Curve(b, e, b * b - 4 * a, 2 * b * e - 4 * c);
        }

        double at(double p) {
            return -(b * p + e + Math.sqrt(m * p * p + n * p + e * e)) / 2;
        }

        /** The income at p as a multiple of the mean, from what a small step adds. */
        double income(double p) {
            return (at(p + 1e-6) - at(p - 1e-6)) / 2e-6;
        }
    }

    private static double integral(double to, DoubleUnaryOperator function) {
        return IntStream.range(0, STEPS)
                        .mapToDouble(i -> function.applyAsDouble((i + 0.5) / STEPS * to))
                        .sum()
                * to
                / STEPS;
    }

    @ParameterizedTest
    @CsvSource({
        // m is 0.6 and n is −1.8
        "0.1, -1, 1, 1050",
        "0.1, -1, 1, 960",
        // m is 0 and n is −1.5
        "0.25, -1, 1, 1100",
        "0.25, -1, 1, 850",
        // m is −2.95 and n is 0.1
        "0.8, -0.5, 0.4, 400",
        // m is 0 and n is 2.5
        "2.25, -3, 0.5, 900",
        // m is −1.95 and n is −1.59
        "0.64, -0.78, 1.2, 700"
    })
    void isWhatItsDefinitionSays(double a, double b, double c, double line) {
        Curve curve = Curve.of(a, b, c);
        double[] persons = IntStream.range(1, 20).mapToDouble(i -> i / 20.0).toArray();
        double[] incomes =
                IntStream.range(0, 19).mapToDouble(i -> curve.at(persons[i])).toArray();
        FittedLorenz fit = LorenzFit.GENERAL_QUADRATIC.of(persons, incomes).orElseThrow();
        assertThat(fit.coefficients().get(0)).isCloseTo(a, within(1e-9));
        assertThat(fit.coefficients().get(1)).isCloseTo(b, within(1e-9));
        assertThat(fit.coefficients().get(2)).isCloseTo(c, within(1e-9));
        assertThat(fit.gini().orElseThrow()).isCloseTo(1 - 2 * integral(1, curve::at), within(1e-7));
        FittedPoverty poverty = fit.poverty(MEAN, line).orElseThrow();
        double headcount = poverty.headcount();
        assertThat(MEAN * curve.income(headcount))
                .as("the income at the headcount")
                .isCloseTo(line, within(1e-3));
        DoubleUnaryOperator gap = p -> 1 - MEAN * curve.income(p) / line;
        assertThat(poverty.gap()).isCloseTo(integral(headcount, gap), within(1e-7));
        assertThat(poverty.severity())
                .isCloseTo(integral(headcount, p -> gap.applyAsDouble(p) * gap.applyAsDouble(p)), within(1e-7));
        double rising = (curve.income(headcount + 1e-4) - curve.income(headcount - 1e-4)) / 2e-4;
        assertThat(poverty.elasticities().headcountByMean())
                .as("−z/(μ H L″)")
                .isCloseTo(-line / MEAN / (headcount * rising), within(1e-3));
    }
}
