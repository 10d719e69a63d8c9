package org.povline.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.InequalityMeasures;

/**
 * The exact Gini of {@link IncomeBenchmark} as SQL in DuckDB, from a table in memory, on one core as ours and on
 * two. Its driver comes with the profile {@code rivals}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class DuckDbBenchmark {
    private static final String GINI =
            "with ranked as (select x, w, sum(w) over (order by x rows unbounded preceding) as r"
                    + " from incomes) select (2 * sum(w * x * r) - sum(w * w * x)) / (sum(w) * sum(w * x)) - 1 from ranked";
    private static final double AGREEMENT = 1e-9;

    /** How many incomes. */
    @Param("10000000")
    public int records = 1;

    /** How many cores it may use. */
    @Param({"1", "2"})
    public int threads = 1;

    private final Connection connection = connect();

    /** Makes the same incomes as ours, and holds the result against ours. */
    @Setup(Level.Trial)
    public void make() throws SQLException {
        execute("set threads = " + threads);
        execute("create table incomes as " + String.format(Locale.ROOT, IncomeData.SQL, records));
        double ours = InequalityMeasures.withDefaults()
                .gini(WeightedSample.of(IncomeData.values(records), IncomeData.weights(records)))
                .orElseThrow()
                .value();
        double its = gini();
        if (!(Math.abs(its - ours) <= AGREEMENT)) {
            throw new IllegalStateException("DuckDB's Gini (" + its + ") must be ours (" + ours + ")");
        }
    }

    private static Connection connect() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB's driver is missing: build with -Privals", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        connection.close();
    }

    /** The Gini by a window over the sorted incomes. */
    @Benchmark
    public double gini() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(GINI)) {
            result.next();
            return result.getDouble(1);
        }
    }
}
