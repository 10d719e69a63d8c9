package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.NegativeIncomes;
import org.povline.statistics.distribution.QuantileRule;

/**
 * Mean, median, poverty at a line and Gini of a sample of incomes.
 *
 * <p>By default the line itself is not poor, the median follows {@link QuantileRule#LAEKEN}, and the Gini keeps
 * negative incomes. A household is poor if {@code total < line × persons}, compared in 128 bits, as decisions compare
 * it. Immutable.
 */
public final class IncomeMeasures {
    private static final IncomeMeasures DEFAULTS =
            new IncomeMeasures(Boundary.BELOW, QuantileRule.LAEKEN, NegativeIncomes.KEEP);
    private static final double HALF = 0.5;

    private final Boundary boundary;
    private final QuantileRule quantileRule;
    private final NegativeIncomes negativeIncomes;

    private IncomeMeasures(Boundary boundary, QuantileRule quantileRule, NegativeIncomes negativeIncomes) {
        this.boundary = requireNonNull(boundary, "boundary");
        this.quantileRule = requireNonNull(quantileRule, "quantileRule");
        this.negativeIncomes = requireNonNull(negativeIncomes, "negativeIncomes");
    }

    /** The measures with their default options. */
    public static IncomeMeasures withDefaults() {
        return DEFAULTS;
    }

    /** The same with another answer to whether the line itself is poor. */
    public IncomeMeasures with(Boundary boundary) {
        return new IncomeMeasures(boundary, quantileRule, negativeIncomes);
    }

    /** The same with another rule for the median. */
    public IncomeMeasures with(QuantileRule quantileRule) {
        return new IncomeMeasures(boundary, quantileRule, negativeIncomes);
    }

    /** The same with another treatment of negative incomes in the Gini. */
    public IncomeMeasures with(NegativeIncomes negativeIncomes) {
        return new IncomeMeasures(boundary, quantileRule, negativeIncomes);
    }

    /**
     * Measures the sample.
     *
     * @param line the line a head, for the period of the incomes; exact and positive
     * @throws IllegalArgumentException if the line is not
     * @throws ArithmeticException if all income, or all that the poor lack, is beyond ±92,233,720,368,547,758.07 yuan
     */
    public IncomeSummary of(IncomeSample sample, Amount line) {
        requireNonNull(sample, "sample");
        return new IncomeSummary(
                sample.households(),
                sample.persons(),
                sample.unknownHouseholds(),
                sample.unknownPersons(),
                sample.mean(),
                median(sample),
                poverty(sample, line),
                gini(sample));
    }

    /** The median over persons alone, for which no line is needed; empty without persons. */
    public Optional<Quantile> median(IncomeSample sample) {
        return sample.quantile(HALF, quantileRule);
    }

    /** The Gini alone, for which no line is needed; empty where all income together is not positive. */
    public Optional<Gini> gini(IncomeSample sample) {
        long cumulated = 0;
        long negativeHouseholds = 0;
        long negativePersons = 0;
        ProductSum totals = new ProductSum();
        ProductSum ranked = new ProductSum();
        for (int i = 0; i < sample.households(); i++) {
            long total = sample.total(i);
            long size = sample.size(i);
            if (total < 0) {
                negativeHouseholds++;
                negativePersons += size;
                if (negativeIncomes == NegativeIncomes.DROP) {
                    continue;
                }
                total = negativeIncomes == NegativeIncomes.ZERO ? 0 : total;
            }
            // w x (2R − w) = w x R + w x (R − w), with R up to and with this household.
            ranked.add(total, cumulated);
            cumulated += size;
            ranked.add(total, cumulated);
            totals.add(total, 1);
        }
        BigInteger whole = totals.value().multiply(BigInteger.valueOf(cumulated));
        if (whole.signum() <= 0) {
            return Optional.empty();
        }
        double value = ProductSum.quotient(ranked.value().subtract(whole), whole);
        return Optional.of(new Gini(value, negativeIncomes, negativeHouseholds, negativePersons));
    }

    private PovertyAtLine poverty(IncomeSample sample, Amount line) {
        long lineFen = requireLine(line);
        long households = 0;
        long persons = 0;
        ProductSum shortfall = new ProductSum();
        for (int i = 0; i < sample.households(); i++) {
            long total = sample.total(i);
            long size = sample.size(i);
            if (boundary.includesPerHead(total, size, lineFen)) {
                households++;
                persons += size;
                shortfall.add(lineFen, size).add(total, -1);
            }
        }
        BigInteger lacking = shortfall.value();
        return new PovertyAtLine(
                line,
                boundary,
                households,
                persons,
                Amount.ofFen(lacking.longValueExact()),
                sample.persons() == 0 ? Optional.empty() : Optional.of(new Ratio(persons, sample.persons())),
                gap(lacking, lineFen, sample.persons()));
    }

    private static OptionalDouble gap(BigInteger lacking, long lineFen, long persons) {
        if (persons == 0) {
            return OptionalDouble.empty();
        }
        BigInteger whole = BigInteger.valueOf(lineFen).multiply(BigInteger.valueOf(persons));
        return OptionalDouble.of(ProductSum.quotient(lacking, whole));
    }

    private static long requireLine(Amount line) {
        if (!line.isExact()) {
            throw new IllegalArgumentException("Line must be exact, not " + line.qualifier());
        }
        if (IncomeSample.fen(line) < 1) {
            throw new IllegalArgumentException("Line (" + line.yuan() + " yuan) must be positive");
        }
        return IncomeSample.fen(line);
    }
}
