package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;

/**
 * The United Nations age-sex accuracy index of five-year groups: how evenly ages and sexes follow on each other. Below 20 the
 * data are called accurate, from 20 to 40 inaccurate, above 40 highly inaccurate.
 *
 * <pre>
 * age ratio of a group = 200 · P / (P of the group below + P of the group above)
 * age ratio score      = mean |age ratio − 100| over the groups that have both neighbours
 * sex ratio score      = mean |100 · M/F − 100 · M/F of the group before|
 * joint                = 3 · sex ratio score + both age ratio scores
 * </pre>
 *
 * <p>An open last group is left out, and so is whose sex is not known; both are counted with the joint score. Without correction for small populations: it is made for nations and provinces; a
 * village's groups differ by chance alone. Source: United Nations, Population Bulletin 2 (1952), 59–79.
 *
 * @param joint the joint score
 * @param ageRatioMale the age ratio score of the men
 * @param ageRatioFemale the age ratio score of the women
 * @param sexRatio the sex ratio score
 */
public record AgeSexAccuracy(Measured joint, double ageRatioMale, double ageRatioFemale, double sexRatio) {
    private static final int LEAST_GROUPS = 3;
    private static final int YEARS = 5;

    /** Refuses null. */
    public AgeSexAccuracy {
        requireNonNull(joint, "joint");
    }

    /**
     * Of a structure in five-year bands from 0 on.
     *
     * @return empty if a group that stands in a denominator is empty
     * @throws IllegalArgumentException if the closed bands are not five-year groups from 0 on, at least three
     */
    public static Optional<AgeSexAccuracy> of(AgeStructure structure) {
        List<CountBySex> groups = closed(structure);
        double ageRatioMale = ageRatioScore(groups, CountBySex::male);
        double ageRatioFemale = ageRatioScore(groups, CountBySex::female);
        double sexRatio = IntStream.range(1, groups.size())
                .mapToDouble(i -> Math.abs(sexRatio(groups.get(i)) - sexRatio(groups.get(i - 1))))
                .average()
                .orElseThrow();
        Bounds joint = Bounds.exactly(3 * sexRatio + ageRatioMale + ageRatioFemale);
        return Measured.of(joint, HeapingMeasure.AGE_SEX_ACCURACY.method(), dropped(structure, groups))
                .map(score -> new AgeSexAccuracy(score, ageRatioMale, ageRatioFemale, sexRatio));
    }

    private static Dropped dropped(AgeStructure structure, List<CountBySex> groups) {
        CountBySex taken = groups.stream().reduce(CountBySex.NONE, CountBySex::plus);
        long persons = structure.total().total() - taken.male() - taken.female();
        return new Dropped(persons, (double) persons);
    }

    private static double ageRatioScore(List<CountBySex> groups, ToLongFunction<CountBySex> whom) {
        return IntStream.range(1, groups.size() - 1)
                .mapToDouble(i -> 200.0
                        * whom.applyAsLong(groups.get(i))
                        / (whom.applyAsLong(groups.get(i - 1)) + whom.applyAsLong(groups.get(i + 1))))
                .map(ratio -> Math.abs(ratio - 100))
                .average()
                .orElseThrow();
    }

    private static double sexRatio(CountBySex group) {
        return 100.0 * group.male() / group.female();
    }

    private static List<CountBySex> closed(AgeStructure structure) {
        List<AgeBand> bands = structure.bands().bands().stream()
                .filter(band -> !band.isOpen())
                .toList();
        boolean areFiveYear = IntStream.range(0, bands.size())
                .allMatch(i -> bands.get(i).equals(AgeBand.between(YEARS * i, YEARS * (i + 1))));
        if (!areFiveYear || bands.size() < LEAST_GROUPS) {
            throw new IllegalArgumentException("Age bands must be five-year groups from 0 on, at least " + LEAST_GROUPS
                    + ", and are " + structure.bands().bands());
        }
        return structure.counts().subList(0, bands.size());
    }
}
