package org.povline.statistics.population;

import java.util.Optional;
import java.util.function.Predicate;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/**
 * Shares and ratios of ages, each with its ages; 100 times the ratio is the usual scale. China's own tables divide by the
 * ages 15–64 in dependency ratios (抚养比) and speak of the old from 60 on elsewhere (老年人权益保障法 art. 2): both stand here,
 * so that a report says which.
 */
public enum AgeRatio implements Definition {
    /** 少儿抚养比: 0–14 to 15–64. */
    CHILD_DEPENDENCY("0–14 / 15–64", Source.YEARBOOK, 0, 15, 15, 65),
    /** 老年抚养比: 65 and above to 15–64. */
    OLD_DEPENDENCY("65+ / 15–64", Source.YEARBOOK, 65, Integer.MAX_VALUE, 15, 65),
    /** 总抚养比: 0–14 and 65 and above to 15–64. */
    TOTAL_DEPENDENCY("(0–14 + 65+) / 15–64", Source.YEARBOOK, 15, 65),
    /** 少儿抚养比 by 60: 0–14 to 15–59. */
    CHILD_DEPENDENCY_60("0–14 / 15–59", Source.OLD_FROM_60, 0, 15, 15, 60),
    /** 老年抚养比 by 60: 60 and above to 15–59. */
    OLD_DEPENDENCY_60("60+ / 15–59", Source.OLD_FROM_60, 60, Integer.MAX_VALUE, 15, 60),
    /** 总抚养比 by 60: 0–14 and 60 and above to 15–59. */
    TOTAL_DEPENDENCY_60("(0–14 + 60+) / 15–59", Source.OLD_FROM_60, 15, 60),
    /** 老少比, the ageing index: 65 and above to 0–14. */
    AGEING_INDEX("65+ / 0–14", Source.TEXTBOOK, 65, Integer.MAX_VALUE, 0, 15),
    /** The ageing index by 60. */
    AGEING_INDEX_60("60+ / 0–14", Source.OLD_FROM_60, 60, Integer.MAX_VALUE, 0, 15),
    /** 65岁及以上人口比重. */
    SHARE_65("65+ / all ages", Source.CENSUS, 65, Integer.MAX_VALUE, 0, Integer.MAX_VALUE),
    /** 60岁及以上人口比重. */
    SHARE_60("60+ / all ages", Source.CENSUS, 60, Integer.MAX_VALUE, 0, Integer.MAX_VALUE),
    /** The share of the ages of labour, 16–59. */
    WORKING_SHARE("16–59 / all ages", Source.LABOUR, 16, 60, 0, Integer.MAX_VALUE),
    /** The very old to their children's generation: 85 and above to 50–64. */
    PARENT_SUPPORT("85+ / 50–64", Source.UNITED_NATIONS, 85, Integer.MAX_VALUE, 50, 65),
    /** How many of 15–64 stand to one of 65 and above. */
    POTENTIAL_SUPPORT("15–64 / 65+", Source.UNITED_NATIONS, 15, 65, 65, Integer.MAX_VALUE);

    private static final class Source {
        private static final String YEARBOOK = "National Bureau of Statistics, China Statistical Yearbook, 人口年龄结构和抚养比";
        private static final String OLD_FROM_60 = "any textbook; the old as in 老年人权益保障法 art. 2";
        private static final String CENSUS =
                "National Bureau of Statistics, Communiqué of the Seventh National Population Census, No. 5 (2021)";
        private static final String LABOUR = "Labour Law art. 15; 老年人权益保障法 art. 2";
        private static final String UNITED_NATIONS = "United Nations, World Population Ageing 1950–2050 (2002)";
        private static final String TEXTBOOK = "any textbook";
    }

    private final String formula;
    private final String source;
    private final int partFrom;
    private final int partBelow;
    private final int wholeFrom;
    private final int wholeBelow;
    private final boolean isOfTheOthers;

    AgeRatio(String formula, String source, int partFrom, int partBelow, int wholeFrom, int wholeBelow) {
        this(formula, source, partFrom, partBelow, wholeFrom, wholeBelow, false);
    }

    /** Of all others to those of the ages. */
    AgeRatio(String formula, String source, int wholeFrom, int wholeBelow) {
        this(formula, source, wholeFrom, wholeBelow, wholeFrom, wholeBelow, true);
    }

    AgeRatio(
            String formula,
            String source,
            int partFrom,
            int partBelow,
            int wholeFrom,
            int wholeBelow,
            boolean isOfTheOthers) {
        this.formula = formula;
        this.source = source;
        this.partFrom = partFrom;
        this.partBelow = partBelow;
        this.wholeFrom = wholeFrom;
        this.wholeBelow = wholeBelow;
        this.isOfTheOthers = isOfTheOthers;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }

    /**
     * The ratio among those whose age is known. Who has no age is counted with it.
     *
     * @return empty if the denominator holds nobody
     * @throws IllegalArgumentException if a band holds ages of both sides, or the bands do not reach from 0 to an open end
     */
    public Optional<AgeRatioValue> of(AgeStructure structure) {
        requireAllAges(structure.bands());
        long denominator = count(structure, band -> lies(band, wholeFrom, wholeBelow));
        long numerator = count(structure, band -> lies(band, partFrom, partBelow) != isOfTheOthers);
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new AgeRatioValue(
                        new Ratio(numerator, denominator), method(), structure.notInBands(CountBySex::total)));
    }

    private static long count(AgeStructure structure, Predicate<AgeBand> counts) {
        long sum = 0;
        for (int i = 0; i < structure.bands().size(); i++) {
            if (counts.test(structure.bands().bands().get(i))) {
                sum = Math.addExact(sum, structure.counts().get(i).total());
            }
        }
        return sum;
    }

    private static boolean lies(AgeBand band, int from, int below) {
        int end = band.belowAge().orElse(Integer.MAX_VALUE);
        boolean isIn = band.fromAge() >= from && end <= below;
        if (!isIn && band.fromAge() < below && end > from) {
            throw new IllegalArgumentException(
                    "Band " + band + " must not hold ages of both sides of " + (band.fromAge() < from ? from : below));
        }
        return isIn;
    }

    private static void requireAllAges(AgeBands bands) {
        if (bands.bands().get(0).fromAge() > 0
                || !bands.bands().get(bands.size() - 1).isOpen()) {
            throw new IllegalArgumentException("Age bands must hold all ages: " + bands.bands());
        }
    }
}
