package org.povline.statistics.distribution;

/**
 * What a number means: every choice of formula is an enum constant that carries the formula and where it comes from. In
 * a result it stands as a {@link Method}, with formula and source.
 */
public interface Definition {

    /** The constant's name. */
    String name();

    /** The formula in one line. */
    String formula();

    /** Where the formula comes from. */
    String source();
}
