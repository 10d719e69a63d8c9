package org.povline.statistics;

import java.util.function.Supplier;

/**
 * A calculation by hand.
 *
 * @param definition the definition of the reference that it follows
 * @param calculation how the wanted number comes about
 * @param wanted that number
 * @param got what computes it
 */
record Hand(String definition, String calculation, double wanted, Supplier<Double> got) {
    @Override
    public String toString() {
        return definition + ": " + calculation;
    }
}
