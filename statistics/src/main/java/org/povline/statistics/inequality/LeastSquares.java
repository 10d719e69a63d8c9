package org.povline.statistics.inequality;

import java.util.Optional;

/** Linear least squares without intercept, by the QR factorisation of Householder. */
final class LeastSquares {
    private static final double SINGULAR = 1e-12;

    private LeastSquares() {}

    /** The coefficients; empty if the terms do not determine them or are no numbers. */
    static Optional<double[]> solve(double[][] terms, double[] wanted) {
        int columns = terms[0].length;
        double[] scales = new double[columns];
        for (int column = 0; column < columns; column++) {
            scales[column] = norm(terms, column, 0);
        }
        for (int column = 0; column < columns; column++) {
            double norm = norm(terms, column, column);
            if (!(norm > SINGULAR * scales[column])) {
                return Optional.empty();
            }
            reflect(terms, wanted, column, terms[column][column] > 0 ? -norm : norm);
        }
        return substitute(terms, wanted, columns);
    }

    private static double norm(double[][] terms, int column, int from) {
        double squares = 0;
        for (int row = from; row < terms.length; row++) {
            squares += terms[row][column] * terms[row][column];
        }
        return Math.sqrt(squares);
    }

    /** Turns the column below the diagonal to zero, and all to its right with it. */
    private static void reflect(double[][] terms, double[] wanted, int column, double diagonal) {
        double[] normal = new double[terms.length];
        double squares = 0;
        for (int row = column; row < terms.length; row++) {
            normal[row] = terms[row][column] - (row == column ? diagonal : 0);
            squares += normal[row] * normal[row];
        }
        for (int other = column; other < terms[0].length; other++) {
            double along = 0;
            for (int row = column; row < terms.length; row++) {
                along += normal[row] * terms[row][other];
            }
            for (int row = column; row < terms.length; row++) {
                terms[row][other] -= 2 * along / squares * normal[row];
            }
        }
        double along = 0;
        for (int row = column; row < terms.length; row++) {
            along += normal[row] * wanted[row];
        }
        for (int row = column; row < terms.length; row++) {
            wanted[row] -= 2 * along / squares * normal[row];
        }
    }

    private static Optional<double[]> substitute(double[][] terms, double[] wanted, int columns) {
        double[] found = new double[columns];
        for (int row = columns - 1; row >= 0; row--) {
            double rest = wanted[row];
            for (int column = row + 1; column < columns; column++) {
                rest -= terms[row][column] * found[column];
            }
            found[row] = rest / terms[row][row];
            if (!Double.isFinite(found[row])) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
