package org.povline.statistics.population;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/** How many single adults a household's needs are worth; its income over that number compares households of any size. */
public enum EquivalenceScale implements Definition {
    /** Every member as one: what China's lines and statistics do. */
    PER_CAPITA("adults + children", "per head") {
        @Override
        double scale(int adults, int children) {
            return (double) adults + children;
        }
    },
    /** The square root of the members. */
    SQUARE_ROOT("√(adults + children)", "OECD, Divided We Stand (2011)") {
        @Override
        double scale(int adults, int children) {
            return Math.sqrt((double) adults + children);
        }
    },
    /** The modified scale: 1, each further adult 0.5, each child below 14 0.3. */
    OECD_MODIFIED("1 + 0.5 (adults − 1) + 0.3 children", "A. Hagenaars, K. de Vos, M. A. Zaidi (1994)") {
        @Override
        double scale(int adults, int children) {
            return 1 + 0.5 * (adults - 1) + 0.3 * children;
        }
    },
    /** The Oxford or old OECD scale: 1, each further adult 0.7, each child below 14 0.5. */
    OXFORD("1 + 0.7 (adults − 1) + 0.5 children", "OECD, The OECD List of Social Indicators (1982)") {
        @Override
        double scale(int adults, int children) {
            return 1 + 0.7 * (adults - 1) + 0.5 * children;
        }
    },
    /** A child as 0.7 of an adult, and economies of size by the power 0.7. */
    CITRO_MICHAEL("(adults + 0.7 children)^0.7", "C. F. Citro, R. T. Michael, Measuring Poverty (1995)") {
        @Override
        double scale(int adults, int children) {
            return Math.pow(adults + 0.7 * children, 0.7);
        }
    };

    private final String formula;
    private final String source;

    EquivalenceScale(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }

    /**
     * The equivalent adults of a household.
     *
     * @param adults at least 1: a household of children alone counts its eldest
     * @param children by the scale's age, 0 or more
     * @throws IllegalArgumentException if a number lies outside its bounds
     */
    public double of(int adults, int children) {
        if (adults < 1 || children < 0) {
            throw new IllegalArgumentException(
                    "Adults (" + adults + ") must be at least 1 and children (" + children + ") must not be negative");
        }
        return scale(adults, children);
    }

    abstract double scale(int adults, int children);
}
