package org.povline.statistics.inequality;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * Measures of inequality, with {@code x} the values, {@code w} their weights, {@code W = Σ w} and {@code μ} the weighted
 * mean.
 */
public enum InequalityMeasure implements Definition {
    /** The Gini coefficient, exact for weights and not corrected for small samples. */
    GINI("Σᵢⱼ wᵢ wⱼ |xᵢ − xⱼ| / (2 W Σ w x)", "Lerman and Yitzhaki (1989), doi:10.1016/0304-4076(89)90074-2"),
    /** The Gini coefficient, unbiased for a sample of independent draws. */
    GINI_CORRECTED("n/(n − 1) × Gini, n the number of records", "ineq 0.2-13 Gini(corr = TRUE)"),
    /** Generalised entropy: 0 is the mean logarithmic deviation, 1 Theil's T, 2 half the squared variation. */
    GENERALISED_ENTROPY(
            "Σ w (u^α − 1)/(W (α² − α)), u = x/μ; α = 0: −Σ w log u/W; α = 1: Σ w u log u/W; x > 0",
            "Shorrocks (1980), doi:10.2307/1913126"),
    /** What is left of generalised entropy if all groups had the same mean. */
    ENTROPY_WITHIN(
            "Σ s^(1 − α) t^α GE(α) over groups, s their share of persons and t of income; x > 0",
            "Shorrocks (1980), doi:10.2307/1913126"),
    /** What is left of generalised entropy if all in a group had its mean. */
    ENTROPY_BETWEEN("GE(α) of the means of groups; x > 0", "Shorrocks (1980), doi:10.2307/1913126"),
    /** Atkinson's index of an aversion to inequality. */
    ATKINSON(
            "1 − (Σ w u^(1 − ε)/W)^(1/(1 − ε)), u = x/μ; ε = 1: 1 − exp(Σ w log u/W); x > 0",
            "Atkinson (1970), doi:10.1016/0022-0531(70)90039-6"),
    /** What would have to move for all to have the mean, as a share of everything. */
    HOOVER("Σ w |x − μ| / (2 W μ)", "Hoover (1936), doi:10.2307/1927875"),
    /** Kolm's index, which does not change when all gain the same amount, in the unit of the values. */
    KOLM("log(Σ w exp(α (μ − x))/W)/α", "Kolm (1976), doi:10.1016/0022-0531(76)90037-5"),
    /** The coefficient of variation, with the deviation of the population. */
    VARIATION("√(Σ w (x − μ)²/W)/μ", "any textbook; ineq 0.2-13 var.coeff"),
    /** S80/S20 as laeken computes it: whole records on either side of cut-offs. */
    QUINTILE_SHARES_LAEKEN(
            "Σ(x>q₈₀) w x / Σ(x≤q₂₀) w x, q the first x with F(x) > p", "laeken 0.5.2 qsr; Eurostat tessi180"),
    /** S80/S20 as convey computes it: the same with other cut-offs. */
    QUINTILE_SHARES_INVERSE("Σ(x>q₈₀) w x / Σ(x≤q₂₀) w x, q the first x with F(x) ≥ p", "convey 1.0.1 svyqsr"),
    /** S80/S20 of exact fifths of the weight, a record on the edge in part. */
    QUINTILE_SHARES_EXACT("(1 − L(0.8))/L(0.2), L the Lorenz curve", "Lorenz (1905), doi:10.2307/2276207"),
    /** What the richest tenth have over what the poorest four tenths have. */
    PALMA(
            "(1 − L(0.9))/L(0.4), L the Lorenz curve",
            "Cobham and Sumner (2013); Palma (2011), doi:10.1111/j.1467-7660.2011.01694.x"),
    /** One quantile over another, such as P90/P10. */
    PERCENTILE_RATIO("q(upper)/q(lower)", "Eurostat ilc_di01; OECD Income Distribution Database"),
    /** Wolfson's index of polarisation. */
    WOLFSON("2 ((1 − Gini) μ − mean of x below the median)/median", "Wolfson (1994); Ravallion and Chen (1997), wbpip"),
    /** Zenga's index of 2007: of every person, those below compared with those above. */
    ZENGA(
            "1 − Σ w (W − H)(T − K)/(W H K), H the weight up to and K the sum from the record on, T = Σ w x; x > 0",
            "Zenga (2007); convey 1.0.1 CalcZenga"),
    /** Jeffreys's divergence of incomes from equality. */
    J_DIVERGENCE(
            "Σ w (u − 1) log u/W = GE(0) + GE(1), u = x/μ; x > 0",
            "Rohde (2016), doi:10.1111/rssa.12153; convey 1.0.1"),
    /** How a quantity is spread over the ranks of another: −1 all with the first, 1 all with the last. */
    CONCENTRATION(
            "2 cov(y, F)/mean of y, F the share below plus half of that at the same rank",
            "Kakwani, Wagstaff and van Doorslaer (1997), doi:10.1016/S0304-4076(96)01807-6"),
    /** How far a source of income goes with the ranks of the whole: its concentration over its own Gini. */
    GINI_CORRELATION("C/G of the source", "Lerman and Yitzhaki (1985), doi:10.2307/1928447"),
    /** What part of the Gini of the whole a source of income makes up. */
    GINI_CONTRIBUTION("S C/G, S the source's share of all income", "Lerman and Yitzhaki (1985), doi:10.2307/1928447"),
    /** What share of the quantity the first have by the rank of another. */
    CONCENTRATION_CURVE("C(p) = Σ w y over the first p by rank / Σ w y", "Kakwani (1977), doi:10.2307/1911684"),
    /** How much less women have than men, by means. */
    PAY_GAP_OF_MEANS("(mean of men − mean of women)/mean of men", "Eurostat sdg_05_20; laeken 0.5.2 gpg"),
    /** How much less women have than men, by medians. */
    PAY_GAP_OF_MEDIANS("(median of men − median of women)/median of men", "laeken 0.5.2 gpg(method = \"median\")");

    private final String formula;
    private final String source;

    InequalityMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
