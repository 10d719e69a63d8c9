package org.povline.statistics.distribution;

/**
 * A point of a curve.
 *
 * @param x the abscissa, a share of persons or an amount
 * @param y the ordinate
 * @param errorBound how far the ordinate can be from that of the records themselves; 0 from a sample
 */
public record CurvePoint(double x, double y, double errorBound) {}
