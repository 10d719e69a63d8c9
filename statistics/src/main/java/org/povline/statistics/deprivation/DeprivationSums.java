package org.povline.statistics.deprivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povline.statistics.distribution.CompensatedSum;

/** Adds up the cells of a table under one specification. */
final class DeprivationSums {
    private final AlkireFoster definition;
    private final DeprivationSpecification specification;
    private final long all;
    private final IndicatorSums[] indicators;
    private final CompensatedSum weight = CompensatedSum.create();
    private final CompensatedSum poor = CompensatedSum.create();
    private final CompensatedSum score = CompensatedSum.create();
    private final CompensatedSum gap = CompensatedSum.create();
    private final CompensatedSum severity = CompensatedSum.create();
    private final CompensatedSum droppedWeight = CompensatedSum.create();
    private long records;
    private long dropped;

    private static final class IndicatorSums {
        private final CompensatedSum known = CompensatedSum.create();
        private final CompensatedSum deprived = CompensatedSum.create();
        private final CompensatedSum deprivedPoor = CompensatedSum.create();
        private final CompensatedSum contributed = CompensatedSum.create();
    }

    DeprivationSums(AlkireFoster definition, long all) {
        this.definition = definition;
        this.specification = definition.specification();
        this.all = all;
        this.indicators = new IndicatorSums[specification.indicators().size()];
        Arrays.setAll(indicators, unset -> new IndicatorSums());
    }

    void accept(DeprivationProfile profile, Cell cell) {
        long known = definition.missing().known(profile, all);
        if (known == 0) {
            dropped += cell.records();
            droppedWeight.accept(cell.weight());
            return;
        }
        records += cell.records();
        weight.accept(cell.weight());
        accept(definition.missing().deprived(profile), known, profile.unknown(), cell);
    }

    DeprivationMeasures toMeasures(boolean hasGaps) {
        if (!Double.isFinite(weight.value()) || !Double.isFinite(droppedWeight.value())) {
            throw new ArithmeticException("The weights of all records must add up to a finite number");
        }
        Optional<Double> adjusted = mean(score);
        return new DeprivationMeasures(
                definition,
                new CountedPopulation(records, weight.value(), dropped, droppedWeight.value()),
                mean(poor),
                ratio(score.value(), poor.value()),
                adjusted,
                mean(gap).filter(any -> hasGaps),
                mean(severity).filter(any -> hasGaps),
                shares());
    }

    private void accept(long deprived, long known, long unknown, Cell cell) {
        int parts = specification.weightOf(deprived);
        int outOf = specification.weightOf(known);
        boolean isPoor = specification.isPoor(parts, outOf);
        if (isPoor) {
            poor.accept(cell.weight());
            score.accept(cell.weight() * ((double) parts / outOf));
        }
        for (int i = 0; i < indicators.length; i++) {
            acceptIndicator(i, deprived >>> i & 1, known >>> i & 1, isPoor, outOf, cell);
            if (isPoor && (deprived >>> i & 1) == 1) {
                boolean isGuess = (unknown >>> i & 1) == 1;
                double share = (double) specification.indicators().get(i).weight() / outOf;
                gap.accept(share * (isGuess ? cell.weight() : cell.gaps(i)));
                severity.accept(share * (isGuess ? cell.weight() : cell.squares(i)));
            }
        }
    }

    private void acceptIndicator(int i, long deprived, long known, boolean isPoor, int outOf, Cell cell) {
        IndicatorSums sums = indicators[i];
        sums.known.accept(known * cell.weight());
        sums.deprived.accept(deprived * cell.weight());
        if (isPoor) {
            sums.deprivedPoor.accept(deprived * cell.weight());
            sums.contributed.accept(deprived
                    * cell.weight()
                    * ((double) specification.indicators().get(i).weight() / outOf));
        }
    }

    private List<IndicatorDeprivation> shares() {
        List<IndicatorDeprivation> shares = new ArrayList<>(indicators.length);
        for (int i = 0; i < indicators.length; i++) {
            IndicatorSums sums = indicators[i];
            double known = sums.known.value();
            shares.add(new IndicatorDeprivation(
                    specification.indicators().get(i),
                    ratio(sums.deprived.value(), known),
                    ratio(sums.deprivedPoor.value(), known),
                    mean(sums.contributed),
                    ratio(sums.contributed.value(), score.value())));
        }
        return shares;
    }

    private Optional<Double> mean(CompensatedSum sum) {
        return ratio(sum.value(), weight.value());
    }

    private static Optional<Double> ratio(double part, double whole) {
        return Optional.of(whole).filter(some -> some > 0).map(some -> part / some);
    }
}
