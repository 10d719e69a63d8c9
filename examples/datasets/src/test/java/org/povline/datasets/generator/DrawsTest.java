package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawsTest {

    /** The first outputs for the state 1234567, as the reference implementation of SplitMix64 in C gives them. */
    @Test
    void mixesAsSplitMix64Does() {
        long gamma = 0x9E3779B97F4A7C15L;
        assertThat(LongStream.rangeClosed(1, 3).map(step -> Draws.mix(1234567 + step * gamma)))
                .containsExactly(6457827717110365317L, 3203168211198807973L, -8629252141511181193L);
    }

    @Property
    void staysBelowTheBound(@ForAll long seed, @ForAll @IntRange(min = 1) int bound) {
        assertThat(Draws.of(seed).below(bound)).isBetween(0, bound - 1);
    }

    @Property
    void reachesBothEndsOfARange(@ForAll long seed) {
        Draws draws = Draws.of(seed);
        assertThat(IntStream.range(0, 400)
                        .map(any -> draws.between(3, 6))
                        .distinct()
                        .sorted())
                .containsExactly(3, 4, 5, 6);
    }

    @Property
    void forksDoNotDependOnEachOther(@ForAll long seed) {
        Draws draws = Draws.of(seed);
        long second = draws.fork(2).next();
        draws.fork(1).next();
        assertThat(draws.fork(2).next()).isEqualTo(second);
        assertThat(draws.fork(1).next()).isNotEqualTo(second);
    }

    @Test
    void choosesAsOftenAsTheWeightSaysAndNeverWithoutWeight() {
        Draws draws = Draws.of(1);
        int[] counts = new int[3];
        IntStream.range(0, 10_000).forEach(any -> counts[draws.weighted(300, 0, 700)]++);
        assertThat(counts[0]).isBetween(2_800, 3_200);
        assertThat(counts[1]).isZero();
    }

    @Property
    void shufflingLosesNothing(@ForAll long seed) {
        assertThat(Draws.of(seed).shuffled(List.of(1, 2, 3, 4, 5))).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }
}
