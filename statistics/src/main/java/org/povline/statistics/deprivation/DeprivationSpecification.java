package org.povline.statistics.deprivation;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import org.povline.core.quantity.Ratio;

/**
 * What counts as deprived, with which weight, and from which share of the weights on somebody is poor. Immutable.
 *
 * @param name what the index is called
 * @param indicators the respects, 1 to {@value #MAX_INDICATORS}, each code once
 * @param cutoff k: who is deprived in this share of the weights or more is poor; above 0 and at most 1
 * @param source where the specification comes from
 */
public record DeprivationSpecification(String name, List<Indicator> indicators, Ratio cutoff, String source) {
    /** The most indicators that one index may have. */
    public static final int MAX_INDICATORS = 64;

    /** Refuses no or too many indicators, a code that comes twice, and a cut-off outside its bounds. */
    public DeprivationSpecification {
        requireNonNull(cutoff, "cutoff");
        requireNonNull(name, "name");
        requireNonNull(source, "source");
        indicators = List.copyOf(requireNonNull(indicators, "indicators"));
        if (indicators.isEmpty() || indicators.size() > MAX_INDICATORS) {
            throw new IllegalArgumentException(
                    "Indicators (" + indicators.size() + ") must be from 1 to " + MAX_INDICATORS);
        }
        requireEachCodeOnce(indicators);
        if (cutoff.numerator() < 1 || cutoff.numerator() > cutoff.denominator()) {
            throw new IllegalArgumentException(
                    "Cut-off (" + cutoff.numerator() + "/" + cutoff.denominator() + ") must be above 0 and at most 1");
        }
    }

    /**
     * The global Multidimensional Poverty Index: health and education with two indicators of 1/6 each, living standards
     * with six of 1/18 each, poor from 1/3 on. What each indicator asks is told in the source.
     *
     * @see <a href="https://doi.org/10.1038/s41597-024-04269-x">doi:10.1038/s41597-024-04269-x, table 1</a>
     */
    public static DeprivationSpecification globalMpi() {
        return new DeprivationSpecification(
                "global MPI",
                List.of(
                        new Indicator("NUTRITION", "HEALTH", 3),
                        new Indicator("CHILD_MORTALITY", "HEALTH", 3),
                        new Indicator("YEARS_OF_SCHOOLING", "EDUCATION", 3),
                        new Indicator("SCHOOL_ATTENDANCE", "EDUCATION", 3),
                        new Indicator("COOKING_FUEL", "LIVING_STANDARDS", 1),
                        new Indicator("SANITATION", "LIVING_STANDARDS", 1),
                        new Indicator("DRINKING_WATER", "LIVING_STANDARDS", 1),
                        new Indicator("ELECTRICITY", "LIVING_STANDARDS", 1),
                        new Indicator("HOUSING", "LIVING_STANDARDS", 1),
                        new Indicator("ASSETS", "LIVING_STANDARDS", 1)),
                new Ratio(1, 3),
                "doi:10.1038/s41597-024-04269-x, table 1");
    }

    /**
     * Two worries, three guarantees and drinking water, 两不愁三保障和饮水安全: six needs of equal weight, and whoever lacks
     * any of them is counted. The codes are those of the criteria by which core decides the same needs, so that a
     * determination's {@link org.povline.core.eligibility.Trace} can be counted as it stands.
     *
     * <p>Source: guiding opinion of the State Council leading group of 2019-06-23 names the needs; that any one of them
     * counts follows from all having to be met.
     */
    public static DeprivationSpecification basicNeeds() {
        return new DeprivationSpecification(
                "两不愁三保障和饮水安全",
                List.of(
                        new Indicator("NEED_FOOD", "WORRIES", 1),
                        new Indicator("NEED_CLOTHING", "WORRIES", 1),
                        new Indicator("NEED_EDUCATION", "GUARANTEES", 1),
                        new Indicator("NEED_MEDICAL", "GUARANTEES", 1),
                        new Indicator("NEED_HOUSING", "GUARANTEES", 1),
                        new Indicator("NEED_WATER", "WATER", 1)),
                new Ratio(1, 6),
                "国务院扶贫开发领导小组《关于解决“两不愁三保障”突出问题的指导意见》, 2019-06-23");
    }

    /** The same indicators with another cut-off. */
    public DeprivationSpecification withCutoff(Ratio cutoff) {
        return new DeprivationSpecification(name, indicators, cutoff, source);
    }

    /** The same indicators with other weights. */
    public DeprivationSpecification withWeights(ToIntFunction<Indicator> weight) {
        return new DeprivationSpecification(
                name,
                indicators.stream()
                        .map(each -> new Indicator(each.code(), each.dimension(), weight.applyAsInt(each)))
                        .toList(),
                cutoff,
                source);
    }

    /** The parts of all indicators together. */
    int totalWeight() {
        return weightOf(-1L);
    }

    /** The parts of those indicators whose bit is set. */
    int weightOf(long indicatorBits) {
        int weight = 0;
        for (int i = 0; i < indicators.size(); i++) {
            weight += (int) (indicatorBits >>> i & 1) * indicators.get(i).weight();
        }
        return weight;
    }

    /** Whether so many parts of so many reach the cut-off. */
    boolean isPoor(int parts, int outOf) {
        return new Ratio(parts, outOf).compareTo(cutoff) >= 0;
    }

    private static void requireEachCodeOnce(List<Indicator> indicators) {
        String[] codes = indicators.stream().map(Indicator::code).toArray(String[]::new);
        if (new HashSet<>(Arrays.asList(codes)).size() < codes.length) {
            throw new IllegalArgumentException("Each code must come once: " + String.join(", ", codes));
        }
    }
}
