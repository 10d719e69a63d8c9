package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Age bands that follow on each other: ascending, without gap or overlap, only the last one open.
 *
 * <p>They need not begin at 0 or be open: who lies outside is counted apart. A band's words, 30岁以下 and the like, are
 * the report's to say; 以上 and 以下 include the number (Civil Code art. 1259), 30岁及以下 ends at 30, 不满30岁 at 29.
 *
 * @param bands at least one
 */
public record AgeBands(List<AgeBand> bands) {
    /**
     * 党内统计: 30 and below, 31–35, 36–40, 41–45, 46–50, 51–55, 56–60, 61 and above.
     *
     * <p>Source: Organization Department of the CPC Central Committee, 中国共产党党内统计公报 of 2018 and of later years.
     * That of 2014 had fewer bands.
     */
    public static final AgeBands PARTY_STATISTICS = startingAt(0, 31, 36, 41, 46, 51, 56, 61);

    /**
     * Below 30, 30–39, 40–49, 50–59, 60 and above: how village reports group Party members.
     *
     * <p>They print 30–40, 40–50 and so on, which claims each boundary twice; here a boundary opens the next band, as
     * 60岁以上 demands, which includes 60 (Civil Code art. 1259).
     */
    public static final AgeBands VILLAGE_REPORT = startingAt(0, 30, 40, 50, 60);

    /**
     * 0–14, 15–59, 60 and above.
     *
     * <p>Source: National Bureau of Statistics, Communiqué of the Seventh National Population Census, No. 5 (2021). The
     * 65 and above that it prints is a part of the last band: {@link #CENSUS_FROM_65}.
     */
    public static final AgeBands CENSUS_BROAD = startingAt(0, 15, 60);

    /**
     * 0–14, 15–64, 65 and above: the bands of the dependency ratios, 抚养比.
     *
     * <p>Source: National Bureau of Statistics, China Statistical Yearbook, 人口年龄结构和抚养比.
     */
    public static final AgeBands CENSUS_FROM_65 = startingAt(0, 15, 65);

    /**
     * 0–15, 16–59, 60 and above: before, in and after the ages of labour.
     *
     * <p>Source: Labour Law art. 15 (16); 老年人权益保障法 art. 2 (60).
     */
    public static final AgeBands LABOUR = startingAt(0, 16, 60);

    /**
     * 0–5, 6–11, 12–14, 15–17, 18 and above: before school, the six years of primary and three of lower secondary school, the
     * three of upper secondary school, and after.
     *
     * <p>Source: Compulsory Education Law art. 11 (6); the stages last six, three and three years where the 6-3 system holds.
     */
    public static final AgeBands SCHOOL = startingAt(0, 6, 12, 15, 18);

    private static final int FIVE_YEARS = 5;

    /** Refuses no band, a gap, an overlap, a wrong order, and an open band before the last. */
    public AgeBands {
        bands = List.copyOf(requireNonNull(bands, "bands"));
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Age bands must hold at least one band");
        }
        for (int i = 1; i < bands.size(); i++) {
            requireAdjacent(bands.get(i - 1), bands.get(i));
        }
    }

    /** These bands, in ascending order. */
    public static AgeBands of(AgeBand... bands) {
        requireNonNull(bands, "bands");
        return new AgeBands(List.of(bands));
    }

    /** Bands that start at these ages, each to the next, the last one open. */
    public static AgeBands startingAt(int... fromAges) {
        List<AgeBand> bands = new ArrayList<>();
        for (int i = 0; i < fromAges.length; i++) {
            bands.add(
                    i + 1 < fromAges.length
                            ? AgeBand.between(fromAges[i], fromAges[i + 1])
                            : AgeBand.from(fromAges[i]));
        }
        return new AgeBands(bands);
    }

    /**
     * 0–4, 5–9 and so on, and one open band: {@code fiveYear(85)} ends with 80–84 and 85 and above.
     *
     * @throws IllegalArgumentException if the age is no positive multiple of 5
     */
    public static AgeBands fiveYear(int openFromAge) {
        if (openFromAge < FIVE_YEARS || openFromAge % FIVE_YEARS != 0) {
            throw new IllegalArgumentException(
                    "The open age (" + openFromAge + ") must be a positive multiple of " + FIVE_YEARS);
        }
        return startingAt(IntStream.rangeClosed(0, openFromAge / FIVE_YEARS)
                .map(i -> i * FIVE_YEARS)
                .toArray());
    }

    /** How many bands there are. */
    public int size() {
        return bands.size();
    }

    /** The place of the band that holds the age, from 0; empty if none does. */
    public OptionalInt indexOf(int age) {
        return IntStream.range(0, bands.size())
                .filter(i -> bands.get(i).contains(age))
                .findFirst();
    }

    private static void requireAdjacent(AgeBand band, AgeBand next) {
        if (next.fromAge() <= band.fromAge()) {
            throw new IllegalArgumentException("Age bands must ascend: " + next + " stands after " + band);
        }
        if (band.isOpen()) {
            throw new IllegalArgumentException("Only the last age band may be open: " + next + " follows " + band);
        }
        int end = band.belowAge().getAsInt();
        if (next.fromAge() < end) {
            throw new IllegalArgumentException(
                    "Age bands must not overlap: " + band + " and " + next + " both hold age " + next.fromAge());
        }
        if (next.fromAge() > end) {
            throw new IllegalArgumentException(
                    "Age bands must leave no gap: no band holds age " + end + " between " + band + " and " + next);
        }
    }
}
