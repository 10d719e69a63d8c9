package org.povline.benchmarks;

/**
 * Incomes with the weights of households, made from their number alone, so that a database can make the same ones: a
 * tail as that of Pareto from 3000 yuan up, in fen, in no order.
 */
final class IncomeData {
    private static final long MODULUS = 2_147_483_647;

    /** The same in SQL; {@code %d} is the number of rows. */
    static final String SQL =
            "select round(3000 * pow(1 - ((i * 48271) %% 2147483647) / 2147483647.0::double, -0.4), 2)"
                    + " as x, (1 + ((i * 16807) %% 2147483647) %% 6)::double as w from range(1, %d + 1) as t(i)";

    private IncomeData() {}

    static double[] values(int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            double share = (double) ((i + 1) * 48_271L % MODULUS) / MODULUS;
            values[i] = Math.round(3000 * Math.pow(1 - share, -0.4) * 100) / 100.0;
        }
        return values;
    }

    static double[] weights(int size) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = 1 + (i + 1) * 16_807L % MODULUS % 6;
        }
        return weights;
    }
}
