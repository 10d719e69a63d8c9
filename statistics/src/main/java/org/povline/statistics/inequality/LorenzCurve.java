package org.povline.statistics.inequality;

import java.util.List;

/** A Lorenz curve of a form, with incomes as multiples of the mean. */
interface LorenzCurve {

    List<Double> coefficients();

    /** L(p). */
    double at(double share);

    /** L′(p), the income at p. */
    double slope(double share);

    /** L″(p). */
    double curvature(double share);

    double gini();

    /** The share of persons below a line; no number if there is none. */
    double headcount(double line);

    /** The squared gap, with the headcount and gap at the line. */
    double severity(double line, double headcount, double gap);
}
