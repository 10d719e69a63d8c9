package org.povline.statistics.distribution;

/**
 * What a number means: every choice of formula is an enum constant that carries the formula and where it comes from. In
 * a result its method stands with all else that was chosen.
 */
public interface Definition {

    /** The constant's name, its formula in one line and where that comes from, with nothing chosen yet. */
    Method method();
}
