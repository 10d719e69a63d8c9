package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import org.povline.statistics.distribution.NegativeIncomes;

/**
 * The Gini coefficient of incomes over persons: half the mean difference between two persons over the mean,
 * {@code G = Σᵢⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W Σ w x)}, without correction for small samples.
 *
 * <p>From 0, all alike, to {@code 1 − 1/W}, one of W persons has everything; above 1 where negative incomes are kept.
 * Computed as {@code (2 Σ wᵢ xᵢ Rᵢ − Σ wᵢ² xᵢ) / (W Σ w x) − 1} with the persons {@code Rᵢ} up to and with household
 * {@code i} in ascending order. With {@code wᵢ xᵢ} the household's fen and {@code wᵢ} its persons all of this is whole
 * numbers, so that there is one rounding, to the double.
 *
 * <p>Source: R. I. Lerman and S. Yitzhaki, Improving the Accuracy of Estimates of Gini Coefficients, Journal of
 * Econometrics 42 (1989), 43–47, doi:10.1016/0304-4076(89)90074-2.
 *
 * @param value the coefficient as a fraction
 * @param negativeIncomes what was done with negative incomes
 * @param negativeHouseholds how many households that concerned
 * @param negativePersons how many persons live in those
 */
public record Gini(double value, NegativeIncomes negativeIncomes, long negativeHouseholds, long negativePersons) {
    /** Refuses null. */
    public Gini {
        requireNonNull(negativeIncomes, "negativeIncomes");
    }
}
