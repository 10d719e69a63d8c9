package org.povline.statistics.deprivation;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * Measures of deprivation after Alkire and Foster: {@code c} is the score of one, the deprived parts over the parts that
 * count, and {@code w} for how many the record stands. {@code Σ} without range is over all counted, poor or not.
 */
public enum DeprivationMeasure implements Definition {
    /** H, the share of the poor. */
    DEPRIVATION_HEADCOUNT("H = Σ(c≥k) w / Σ w"),
    /** A, the mean score of the poor. */
    INTENSITY("A = Σ(c≥k) w c / Σ(c≥k) w"),
    /** M0. */
    ADJUSTED_HEADCOUNT("M₀ = H A = Σ(c≥k) w c / Σ w"),
    /** M1. */
    ADJUSTED_GAP("M₁ = M₀ with each deprivation's gap (z − y)/z in its place"),
    /** M2. */
    ADJUSTED_SEVERITY("M₂ = M₀ with the square of each deprivation's gap in its place"),
    /** The share of all who are deprived in one indicator. */
    UNCENSORED_HEADCOUNT("Σ(deprived in it) w / Σ(known of it) w"),
    /** The share of all who are deprived in one indicator and poor. */
    CENSORED_HEADCOUNT("Σ(deprived in it, c≥k) w / Σ(known of it) w"),
    /** What one indicator adds to M0. */
    INDICATOR_CONTRIBUTION("Σ(deprived in it, c≥k) w (its parts / parts that count) / Σ w"),
    /** What one indicator adds, over M0. */
    INDICATOR_SHARE("its contribution / M₀"),
    /** A group's part of the whole. */
    GROUP_POPULATION_SHARE("Σ w of the group / Σ w"),
    /** A group's part of M0. */
    GROUP_CONTRIBUTION("population share × M₀ of the group / M₀"),
    /** How far the order of groups hangs on what was chosen. */
    ROBUST_PAIRS(
            "pairs in the order of their M₀ under every alternative / pairs that differ under the baseline",
            "Alkire, Foster, Seth, Santos, Roche, Ballon (2015), Multidimensional Poverty Measurement and Analysis, chapter 8");

    private final String formula;
    private final String source;

    DeprivationMeasure(String formula) {
        this(formula, "Alkire, Foster (2011), doi:10.1016/j.jpubeco.2010.11.006");
    }

    DeprivationMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
