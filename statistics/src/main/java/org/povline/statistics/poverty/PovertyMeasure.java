package org.povline.statistics.poverty;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * Measures of poverty, with {@code z} the line, {@code x} the values and {@code w} their weights. The poor are those
 * below the line, or on it where the boundary says so. {@code Σ} without range is over all persons, poor or not.
 */
public enum PovertyMeasure implements Definition {
    /** Foster, Greer and Thorbecke's measures; who is on the line is not poor. 0 is the headcount, 1 the gap. */
    FGT_BELOW("Σ(x<z) w ((z − x)/z)^α / Σ w", "Foster, Greer and Thorbecke (1984), doi:10.2307/1913475"),
    /** The same where who is on the line is poor, which moves the headcount alone. */
    FGT_AT_OR_BELOW("Σ(x≤z) w ((z − x)/z)^α / Σ w", "Foster, Greer and Thorbecke (1984), doi:10.2307/1913475"),
    /** The mean gap of the poor alone, as a fraction of the line. */
    GAP_AMONG_POOR("P₁/P₀", "Foster, Greer and Thorbecke (1984), doi:10.2307/1913475"),
    /** GE(2) of the gaps among the poor, what severity holds beyond headcount and gap. */
    INEQUALITY_OF_GAPS("(P₂/(P₀ (P₁/P₀)²) − 1)/2", "convey 1.0.1 svyfgtdec"),
    /** Watts's index: the mean logarithm of line over income. Who has no positive income is left out. */
    WATTS("Σ(x<z) w log(z/x) / Σ w", "Watts (1968), An Economic Definition of Poverty; Zheng (1993)"),
    /** How long it takes to the line at even growth, on average over all persons; who is not poor needs no time. */
    EXIT_TIME("Watts / growth", "Morduch (1998), doi:10.1016/S0304-3878(98)00070-4"),
    /** Sen's index without the factor for small numbers. */
    SEN("P₀ (I + (1 − I) Gₚ), I the gap and Gₚ the Gini among the poor", "Sen (1976), doi:10.2307/1912718"),
    /** The index of Sen, Shorrocks and Thon, weighted. */
    SEN_SHORROCKS_THON(
            "P₁ (1 + G(g)), G the Gini of the gaps g = max(0, z − x)/z over all",
            "Shorrocks (1995), doi:10.2307/2171728"),
    /** The at-risk-of-poverty threshold: a share of the median or of the mean. */
    THRESHOLD("share × median or mean of the population", "Eurostat ilc_li01; laeken 0.5.2 arpt"),
    /** The headcount at the threshold; who is on it is not poor. */
    AT_RISK_BELOW("Σ(x<t) w / Σ w", "Eurostat tespm010; laeken 0.5.2 arpr"),
    /** The headcount at the threshold; who is on it is poor. */
    AT_RISK_AT_OR_BELOW("Σ(x≤t) w / Σ w", "convey 1.0.1 svyarpr"),
    /** How far the median of the poor lies below the threshold. */
    RELATIVE_MEDIAN_GAP("(t − median of the poor)/t", "Eurostat tespn030; laeken 0.5.2 rmpg"),
    /** Three I's of poverty: incidence, intensity and inequality in one curve, which ends at the gap. */
    TIP(
            "TIP(p) = Σ w g over the poorest p / Σ w, g = max(0, z − x)/z",
            "Jenkins and Lambert (1997), Oxford Economic Papers 49");

    private final String formula;
    private final String source;

    PovertyMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
