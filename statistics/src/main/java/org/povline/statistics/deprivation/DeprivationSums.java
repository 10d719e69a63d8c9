package org.povline.statistics.deprivation;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

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
    private final DroppedSum dropped = new DroppedSum();
    private long records;

    private static final class DroppedSum {
        private final CompensatedSum weight = CompensatedSum.create();
        private long records;

        private void accept(Cell cell) {
            records += cell.records();
            weight.accept(cell.weight());
        }

        private Dropped value() {
            return new Dropped(records, weight.value());
        }
    }

    private static final class IndicatorSums {
        private final DroppedSum dropped = new DroppedSum();
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
            dropped.accept(cell);
            return;
        }
        records += cell.records();
        weight.accept(cell.weight());
        accept(definition.missing().deprived(profile), known, profile.unknown(), cell);
    }

    DeprivationMeasures toMeasures(boolean hasGaps) {
        if (!Double.isFinite(weight.value()) || !Double.isFinite(dropped.weight.value())) {
            throw new ArithmeticException("The weights of all records must add up to a finite number");
        }
        return new DeprivationMeasures(
                definition,
                new CountedPopulation(records, weight.value(), dropped.value()),
                measures(hasGaps),
                IntStream.range(0, indicators.length).mapToObj(this::indicator).toList());
    }

    private Map<String, Measured> measures(boolean hasGaps) {
        MeasuredByName measures = new MeasuredByName(definition, dropped.value());
        measures.put(DeprivationMeasures.HEADCOUNT, DeprivationMeasure.DEPRIVATION_HEADCOUNT, poor, weight);
        measures.put(DeprivationMeasures.INTENSITY, DeprivationMeasure.INTENSITY, score, poor);
        measures.put(DeprivationMeasures.ADJUSTED_HEADCOUNT, DeprivationMeasure.ADJUSTED_HEADCOUNT, score, weight);
        if (hasGaps) {
            measures.put(DeprivationMeasures.ADJUSTED_GAP, DeprivationMeasure.ADJUSTED_GAP, gap, weight);
            measures.put(DeprivationMeasures.ADJUSTED_SEVERITY, DeprivationMeasure.ADJUSTED_SEVERITY, severity, weight);
        }
        return measures.found();
    }

    private IndicatorDeprivation indicator(int i) {
        IndicatorSums sums = indicators[i];
        MeasuredByName known = new MeasuredByName(definition, dropped.value().plus(sums.dropped.value()));
        known.put(IndicatorDeprivation.UNCENSORED, DeprivationMeasure.UNCENSORED_HEADCOUNT, sums.deprived, sums.known);
        known.put(IndicatorDeprivation.CENSORED, DeprivationMeasure.CENSORED_HEADCOUNT, sums.deprivedPoor, sums.known);
        MeasuredByName all = new MeasuredByName(definition, dropped.value());
        all.put(IndicatorDeprivation.CONTRIBUTION, DeprivationMeasure.INDICATOR_CONTRIBUTION, sums.contributed, weight);
        all.put(IndicatorDeprivation.SHARE, DeprivationMeasure.INDICATOR_SHARE, sums.contributed, score);
        Map<String, Measured> measures = known.found();
        measures.putAll(all.found());
        return new IndicatorDeprivation(specification.indicators().get(i), measures);
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
        if (known == 0) {
            sums.dropped.accept(cell);
        }
        sums.deprived.accept(deprived * cell.weight());
        if (isPoor) {
            sums.deprivedPoor.accept(deprived * cell.weight());
            sums.contributed.accept(deprived
                    * cell.weight()
                    * ((double) specification.indicators().get(i).weight() / outOf));
        }
    }
}
