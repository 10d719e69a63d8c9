package org.povline.datasets.generator;

/**
 * The ten villager groups of a village (村民小组), of unequal size: the largest may have twice the households of the
 * smallest. The spread is made for the example.
 */
final class VillagerGroups {
    static final int NUMBER = 10;
    private static final int SMALLEST = 28;
    private static final int LARGEST = 56;

    private final int[] weights = new int[NUMBER];
    private int sum;

    VillagerGroups(Draws draws) {
        for (int group = 0; group < NUMBER; group++) {
            weights[group] = draws.between(SMALLEST, LARGEST);
            sum += weights[group];
        }
    }

    /** The group, from 0, of a household that may live anywhere in the village. */
    int drawn(Draws draws) {
        return draws.weighted(weights);
    }

    /** The group, from 0, of the household with this number where so many are numbered group by group. */
    int at(int number, int households) {
        int left = number * sum / households;
        int group = 0;
        while (left >= weights[group]) {
            left -= weights[group++];
        }
        return group;
    }

    static String name(int group) {
        return "第" + (group + 1) + "组";
    }
}
