package org.povline.datasets.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A stream of draws from a seed: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), written out because the library's
 * generators promise no sequence from one JDK to the next. Whole numbers only.
 *
 * <p>{@link #fork} gives a stream of its own to every village, household and purpose, so that none depends on how many
 * draws another took. Mutable, for one thread.
 */
final class Draws {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    static Draws of(long seed) {
        return new Draws(mix(seed));
    }

    /** A stream for one branch; depends on where this one started only if nothing was drawn from it before. */
    Draws fork(long branch) {
        return new Draws(mix(state ^ mix(branch + GAMMA)));
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** A number from 0 to below the bound, which must be positive. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number between the two, both included. */
    int between(int from, int to) {
        return from + below(to - from + 1);
    }

    boolean chance(int perMille) {
        return below(1000) < perMille;
    }

    /** An index, as often as its weight says. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** One of the choices, as often as the weight at its place says; choices beyond the weights do not occur. */
    <T> T weighted(List<T> choices, int... weights) {
        return choices.get(weighted(weights));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A copy in an order of its own (Fisher and Yates). */
    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, below(i + 1));
        }
        return copy;
    }

    /** The finishing step of SplitMix64, a bijection of 64 bits. */
    static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
