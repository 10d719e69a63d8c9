package org.povline.statistics;

import static org.povline.statistics.Decimals.DIGITS;
import static org.povline.statistics.Decimals.divide;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What {@link AllMeasures} should tell of some records, by the same names: straight from the definitions, in decimals of
 * ninety digits. A measure without a number has no entry. Every double stands for just its value, also {@code 0.1}.
 */
public final class ExactMeasures {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal TIE = new BigDecimal(0x1p-49);

    /** One record. */
    private record Row(BigDecimal x, BigDecimal w) {}

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::x).thenComparing(Row::w);

    private final List<Row> rows;

    private ExactMeasures(List<Row> rows) {
        this.rows = rows;
    }

    /** The measures of values with weights that are positive. */
    public static ExactMeasures of(double[] values, double[] weights) {
        return new ExactMeasures(IntStream.range(0, values.length)
                .mapToObj(i -> new Row(new BigDecimal(values[i]), new BigDecimal(weights[i])))
                .sorted(ORDER)
                .toList());
    }

    /** All of them by name, with poverty at the line. */
    public Map<String, BigDecimal> at(double line) {
        Map<String, BigDecimal> all = new HashMap<>();
        if (!rows.isEmpty()) {
            addTo(all, new BigDecimal(line));
        }
        return all;
    }

    private static void put(Map<String, BigDecimal> all, String name, boolean exists, Supplier<BigDecimal> measure) {
        if (exists) {
            all.put(name, measure.get());
        }
    }

    private void addTo(Map<String, BigDecimal> all, BigDecimal line) {
        all.put("mean", mean());
        for (double share : new double[] {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1}) {
            BigDecimal p = new BigDecimal(share);
            all.put("LAEKEN " + share, laeken(p));
            all.put("INVERSE_DISTRIBUTION " + share, inverse(p));
            all.put("AVERAGING " + share, averaging(p));
            all.put("INTERPOLATED_DISTRIBUTION " + share, onTheLine(p, 0, 1));
            all.put("HAZEN " + share, onTheLine(p, 0.5, 0.5));
            all.put("WEIBULL " + share, onTheLine(p, 0, 0));
            all.put("GUMBEL " + share, onTheLine(p, 1, 1));
            all.put("MEDIAN_UNBIASED " + share, onTheLine(p, 1.0 / 3, 1.0 / 3));
            all.put("NORMAL_UNBIASED " + share, onTheLine(p, 0.375, 0.375));
        }
        for (double share : new double[] {0, 0.2, 0.5, 0.8, 1}) {
            BigDecimal p = new BigDecimal(share);
            put(all, "LORENZ " + share, sum().signum() > 0, () -> divide(poorest(p), sum()));
            all.put("GENERALISED_LORENZ " + share, divide(poorest(p), weight()));
            all.put("PEN " + share, inverse(p));
        }
        addPoverty(all, "BELOW", line, row -> row.x().compareTo(line) < 0);
        addPoverty(all, "AT_OR_BELOW", line, row -> row.x().compareTo(line) <= 0);
        addRelative(all, "MEDIAN", laeken(new BigDecimal(0.5)));
        addRelative(all, "MEAN", mean());
        addInequality(all, "KEEP");
        where(row -> true, row -> new Row(row.x().max(BigDecimal.ZERO), row.w()))
                .addInequality(all, "ZERO");
        ExactMeasures notNegative = where(row -> row.x().signum() >= 0, row -> row);
        if (!notNegative.rows.isEmpty()) {
            notNegative.addInequality(all, "DROP");
        }
        ExactMeasures positive = where(row -> row.x().signum() > 0, row -> row);
        if (!positive.rows.isEmpty()) {
            for (String policy : List.of("KEEP", "ZERO", "DROP")) {
                positive.addEntropy(all, policy);
            }
        }
    }

    private ExactMeasures where(Predicate<Row> condition, Function<Row, Row> change) {
        return new ExactMeasures(
                rows.stream().filter(condition).map(change).sorted(ORDER).toList());
    }

    // ---- sums

    private static BigDecimal total(List<Row> rows, Function<Row, BigDecimal> term) {
        return rows.stream()
                .map(row -> row.w().multiply(term.apply(row), DIGITS))
                .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
    }

    private BigDecimal weight() {
        return total(rows, row -> ONE);
    }

    private BigDecimal sum() {
        return total(rows, Row::x);
    }

    private BigDecimal mean() {
        return divide(sum(), weight());
    }

    /** The mean of a function of income and income over mean. */
    private BigDecimal mean(Function<BigDecimal, BigDecimal> function) {
        return divide(total(rows, row -> function.apply(row.x())), weight());
    }

    private BigDecimal poorest(BigDecimal share) {
        BigDecimal left = share.multiply(weight());
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            BigDecimal part = row.w().min(left);
            sum = sum.add(part.multiply(row.x()), DIGITS);
            left = left.subtract(part);
        }
        return sum;
    }

    private BigDecimal richest(BigDecimal share) {
        return new ExactMeasures(rows.stream()
                        .map(row -> new Row(row.x().negate(), row.w()))
                        .sorted(ORDER)
                        .toList())
                .poorest(share)
                .negate();
    }

    private static BigDecimal differences(List<BigDecimal> values, List<Row> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                BigDecimal weights = rows.get(i).w().multiply(rows.get(j).w());
                sum = sum.add(
                        weights.multiply(values.get(i).subtract(values.get(j)).abs()), DIGITS);
            }
        }
        return sum;
    }

    // ---- quantiles

    private BigDecimal first(BiFunction<BigDecimal, BigDecimal, Boolean> isReached, BigDecimal share) {
        BigDecimal wanted = share.multiply(weight());
        BigDecimal so = BigDecimal.ZERO;
        for (Row row : rows) {
            so = so.add(row.w());
            if (isReached.apply(so.subtract(wanted), TIE.multiply(weight()))) {
                return row.x();
            }
        }
        return rows.get(rows.size() - 1).x();
    }

    private BigDecimal laeken(BigDecimal share) {
        return first((beyond, tie) -> beyond.compareTo(tie) > 0, share);
    }

    private BigDecimal inverse(BigDecimal share) {
        return first((beyond, tie) -> beyond.compareTo(tie.negate()) >= 0, share);
    }

    /** Where F meets p, the next one is laeken's: it exceeds p, if one weighs more than the tie. */
    private BigDecimal averaging(BigDecimal share) {
        return divide(inverse(share).add(laeken(share)), TWO);
    }

    private BigDecimal onTheLine(BigDecimal share, double a, double b) {
        BigDecimal perRecord = divide(weight(), BigDecimal.valueOf(rows.size()));
        BigDecimal ends = ONE.subtract(new BigDecimal(a)).subtract(new BigDecimal(b));
        BigDecimal wanted = share.multiply(weight().add(ends.multiply(perRecord)));
        BigDecimal so = BigDecimal.ZERO;
        BigDecimal before = null;
        Row last = null;
        for (Row row : rows) {
            so = so.add(row.w());
            BigDecimal place = so.subtract(new BigDecimal(a).multiply(row.w()));
            if (place.compareTo(wanted) > 0) {
                return last == null
                        ? row.x()
                        : last.x()
                                .add(divide(wanted.subtract(before), place.subtract(before))
                                        .multiply(row.x().subtract(last.x())));
            }
            before = place;
            last = row;
        }
        return last.x();
    }

    // ---- poverty

    private void addPoverty(Map<String, BigDecimal> all, String option, BigDecimal line, Predicate<Row> isPoor) {
        List<Row> poor = rows.stream().filter(isPoor).toList();
        Function<Row, BigDecimal> gap = row -> divide(line.subtract(row.x()), line);
        Function<Double, BigDecimal> fgt =
                alpha -> divide(total(poor, row -> Decimals.power(gap.apply(row), alpha)), weight());
        for (double alpha : new double[] {0, 0.5, 1, 1.5, 2, 3}) {
            all.put("FGT " + alpha + " " + option, fgt.apply(alpha));
        }
        List<Row> positive = rows.stream().filter(row -> row.x().signum() > 0).toList();
        if (!positive.isEmpty()) {
            List<Row> both = positive.stream().filter(isPoor).toList();
            BigDecimal watts =
                    divide(total(both, row -> Decimals.log(divide(line, row.x()))), total(positive, row -> ONE));
            all.put("Watts " + option, watts);
            all.put("exit time " + option, divide(watts, new BigDecimal(0.05)));
        }
        BigDecimal gaps = fgt.apply(1.0);
        all.put("SST " + option, gaps);
        all.put("Sen " + option, gaps);
        if (!poor.isEmpty()) {
            BigDecimal headcount = fgt.apply(0.0);
            all.put("gap among the poor " + option, divide(gaps, headcount));
            BigDecimal ofPoor = differences(poor.stream().map(Row::x).toList(), poor);
            BigDecimal weightOfPoor = total(poor, row -> ONE);
            all.put(
                    "Sen " + option,
                    gaps.add(divide(ofPoor, weight().multiply(line).multiply(weightOfPoor))));
        }
        if (gaps.signum() > 0) {
            List<BigDecimal> each = rows.stream()
                    .map(row -> isPoor.test(row) ? gap.apply(row) : BigDecimal.ZERO)
                    .toList();
            BigDecimal gini =
                    divide(differences(each, rows), weight().multiply(weight()).multiply(gaps));
            all.put("SST " + option, gaps.multiply(ONE.add(gini)));
            BigDecimal amongPoor = divide(gaps, fgt.apply(0.0));
            all.put(
                    "inequality of gaps " + option,
                    divide(divide(fgt.apply(2.0), gaps.multiply(amongPoor)).subtract(ONE), TWO));
        }
    }

    private void addRelative(Map<String, BigDecimal> all, String centre, BigDecimal of) {
        BigDecimal line = of.multiply(new BigDecimal(0.6));
        for (String boundary : List.of("BELOW", "AT_OR_BELOW")) {
            all.put("threshold of " + centre + " " + boundary, line);
            List<Row> poor = rows.stream()
                    .filter(row -> row.x().compareTo(line) < (boundary.equals("BELOW") ? 0 : 1))
                    .toList();
            put(
                    all,
                    "rate at " + centre + " " + boundary,
                    line.signum() > 0,
                    () -> divide(total(poor, row -> ONE), weight()));
            put(
                    all,
                    "median gap at " + centre + " " + boundary,
                    line.signum() > 0 && !poor.isEmpty(),
                    () -> ONE.subtract(divide(new ExactMeasures(poor).laeken(new BigDecimal(0.5)), line)));
        }
    }

    /** The gaps of the poorest share, over all persons. */
    public BigDecimal tip(double line, double share) {
        BigDecimal z = new BigDecimal(line);
        Function<Row, BigDecimal> gap = row -> divide(z.subtract(row.x()).max(BigDecimal.ZERO), z);
        ExactMeasures gaps = where(row -> true, row -> new Row(gap.apply(row), row.w()));
        return divide(gaps.richest(new BigDecimal(share)), weight());
    }

    // ---- inequality

    private void addInequality(Map<String, BigDecimal> all, String option) {
        all.put("Kolm " + option, kolm(0.001));
        putRatio(all, "Palma " + option, richest(new BigDecimal(0.1)), poorest(new BigDecimal(0.4)));
        putRatio(all, "EXACT " + option, richest(new BigDecimal(0.2)), poorest(new BigDecimal(0.2)));
        putRatio(all, "P90/P10 " + option, laeken(new BigDecimal(0.9)), laeken(new BigDecimal(0.1)));
        putCutOffs(all, "LAEKEN " + option, this::laeken);
        putCutOffs(all, "INVERSE_DISTRIBUTION " + option, this::inverse);
        if (sum().signum() > 0) {
            BigDecimal gini = divide(
                    differences(rows.stream().map(Row::x).toList(), rows),
                    weight().multiply(weight()).multiply(mean()));
            all.put("Gini " + option, gini);
            put(
                    all,
                    "corrected Gini " + option,
                    rows.size() > 1,
                    () -> divide(gini.multiply(BigDecimal.valueOf(rows.size())), BigDecimal.valueOf(rows.size() - 1)));
            all.put("Hoover " + option, divide(mean(x -> x.subtract(mean()).abs()), TWO.multiply(mean())));
            BigDecimal variance = mean(x -> x.subtract(mean()).pow(2, DIGITS));
            all.put("variation " + option, divide(variance.sqrt(DIGITS), mean()));
            BigDecimal median = laeken(new BigDecimal(0.5));
            ExactMeasures below = where(row -> row.x().compareTo(median) < 0, row -> row);
            put(
                    all,
                    "Wolfson " + option,
                    median.signum() > 0 && !below.rows.isEmpty(),
                    () -> divide(
                            TWO.multiply(ONE.subtract(gini).multiply(mean()).subtract(below.mean())), median));
        }
    }

    private static void putRatio(Map<String, BigDecimal> all, String name, BigDecimal dividend, BigDecimal divisor) {
        put(all, name, divisor.signum() > 0, () -> divide(dividend, divisor));
    }

    private void putCutOffs(Map<String, BigDecimal> all, String name, Function<BigDecimal, BigDecimal> quantile) {
        BigDecimal high = quantile.apply(new BigDecimal(0.8));
        BigDecimal low = quantile.apply(new BigDecimal(0.2));
        putRatio(
                all,
                name,
                where(row -> row.x().compareTo(high) > 0, row -> row).sum(),
                where(row -> row.x().compareTo(low) <= 0, row -> row).sum());
    }

    private void addEntropy(Map<String, BigDecimal> all, String option) {
        for (double alpha : new double[] {-1, 0, 0.5, 1, 2, 3}) {
            all.put("GE " + alpha + " " + option, generalisedEntropy(alpha));
        }
        for (double epsilon : new double[] {0.5, 1, 2}) {
            all.put("Atkinson " + epsilon + " " + option, atkinson(epsilon));
        }
        BigDecimal mean = mean();
        all.put(
                "J " + option,
                mean(x -> divide(x, mean).subtract(ONE).multiply(Decimals.log(divide(x, mean)), DIGITS)));
        all.put("Zenga " + option, zenga());
    }

    /** {@code Σ w (u^α − 1)/(W (α² − α))}, with its limits at 0 and 1. */
    public BigDecimal generalisedEntropy(double alpha) {
        BigDecimal mean = mean();
        if (alpha == 0) {
            return mean(x -> Decimals.log(divide(x, mean))).negate();
        }
        if (alpha == 1) {
            return mean(x -> divide(x, mean).multiply(Decimals.log(divide(x, mean)), DIGITS));
        }
        BigDecimal exact = new BigDecimal(alpha);
        return divide(
                mean(x -> Decimals.power(divide(x, mean), alpha)).subtract(ONE),
                exact.multiply(exact).subtract(exact));
    }

    /** {@code 1 − (Σ w u^(1 − ε)/W)^(1/(1 − ε))}, with its limit at 1. */
    public BigDecimal atkinson(double epsilon) {
        BigDecimal mean = mean();
        if (epsilon == 1) {
            return ONE.subtract(Decimals.exp(mean(x -> Decimals.log(divide(x, mean)))));
        }
        BigDecimal alpha = ONE.subtract(new BigDecimal(epsilon));
        BigDecimal ofPowers =
                mean(x -> Decimals.exp(Decimals.log(divide(x, mean)).multiply(alpha, DIGITS)));
        return ONE.subtract(Decimals.exp(divide(Decimals.log(ofPowers), alpha)));
    }

    /** {@code log(Σ w exp(α (μ − x))/W)/α}; what is added beyond the ninetieth digit is left out. */
    public BigDecimal kolm(double alpha) {
        BigDecimal exact = new BigDecimal(alpha);
        BigDecimal smallest = rows.get(0).x();
        BigDecimal sum = mean(x -> {
            BigDecimal exponent = smallest.subtract(x).multiply(exact);
            return exponent.compareTo(BigDecimal.valueOf(-1000)) < 0 ? BigDecimal.ZERO : Decimals.exp(exponent);
        });
        return mean().subtract(smallest).add(divide(Decimals.log(sum), exact));
    }

    private BigDecimal zenga() {
        BigDecimal weightSoFar = BigDecimal.ZERO;
        BigDecimal sumBefore = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : rows) {
            weightSoFar = weightSoFar.add(row.w());
            BigDecimal ratio = divide(weight().subtract(weightSoFar), sum().subtract(sumBefore))
                    .multiply(divide(sumBefore, weightSoFar));
            sum = sum.add(row.w().multiply(ratio), DIGITS);
            sumBefore = sumBefore.add(row.w().multiply(row.x()));
        }
        return ONE.subtract(divide(sum, weight()));
    }
}
