package org.povline.statistics.distribution;

/** How a function bends over the range it is summed over; a straight line is both. */
public enum Shape {
    /** No chord lies below it: squares, {@code −log x}, {@code x log x}. */
    CONVEX,
    /** No chord lies above it: roots, {@code log x}. */
    CONCAVE
}
