package org.povline.statistics.deprivation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/**
 * M0 as a fraction, so that it can be compared without rounding.
 *
 * @param sum the weights of the poor times their parts, all brought to one number of parts
 * @param whole the weight of all counted times that number; 0 if nobody is counted
 * @param isWhole whether all weights are whole numbers, of which no sum was rounded
 */
record AdjustedHeadcount(BigDecimal sum, BigDecimal whole, boolean isWhole) {
    private static final double WHOLE_BELOW = 0x1p53;
    private static final BigDecimal TIE = BigDecimal.ONE.movePointLeft(13);

    static AdjustedHeadcount of(AlkireFoster definition, DeprivationTable table) {
        DeprivationSpecification specification = definition.specification();
        table.requireWidth(specification.indicators().size());
        AdjustedHeadcount all = new AdjustedHeadcount(BigDecimal.ZERO, BigDecimal.ZERO, true);
        // Policies that leave indicators out have profiles of different parts: each comes to all of their multiples.
        BigInteger parts = BigInteger.ONE;
        for (DeprivationProfile profile : table.cells().keySet()) {
            BigInteger outOf = BigInteger.valueOf(
                    specification.weightOf(definition.missing().known(profile, table.all())));
            parts = outOf.signum() == 0 ? parts : parts.divide(parts.gcd(outOf)).multiply(outOf);
        }
        for (Map.Entry<DeprivationProfile, Cell> each : table.cells().entrySet()) {
            all = all.plus(definition, each.getKey(), each.getValue().weight(), parts, table.all());
        }
        return all;
    }

    private AdjustedHeadcount plus(
            AlkireFoster definition, DeprivationProfile profile, double weight, BigInteger parts, long indicators) {
        int outOf = definition.specification().weightOf(definition.missing().known(profile, indicators));
        if (outOf == 0) {
            return this;
        }
        int deprived = definition.specification().weightOf(definition.missing().deprived(profile));
        BigDecimal weighed = new BigDecimal(weight).multiply(new BigDecimal(parts));
        BigDecimal score = new BigDecimal(weight)
                .multiply(
                        new BigDecimal(parts.divide(BigInteger.valueOf(outOf)).multiply(BigInteger.valueOf(deprived))));
        return new AdjustedHeadcount(
                definition.specification().isPoor(deprived, outOf) ? sum.add(score) : sum,
                whole.add(weighed),
                isWhole && weight == Math.rint(weight) && weight < WHOLE_BELOW);
    }

    /** Whether it is greater; false if one of them has nobody. */
    boolean exceeds(AdjustedHeadcount other) {
        if (whole.signum() == 0 || other.whole.signum() == 0) {
            return false;
        }
        BigDecimal mine = sum.multiply(other.whole);
        BigDecimal difference = mine.subtract(other.sum.multiply(whole));
        return difference.signum() > 0 && ((isWhole && other.isWhole) || difference.compareTo(mine.multiply(TIE)) >= 0);
    }
}
