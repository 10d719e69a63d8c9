package org.povline.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.QuantileRule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code povline measure}: distribution, poverty and inequality of a column, each number with its definition. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Measures distribution, poverty and inequality of a column of a CSV file, with the definitions.")
final class MeasureCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.csv", description = "A CSV file in UTF-8 with a header.")
    private Path file = Path.of("");

    @Option(
            names = "--value",
            required = true,
            paramLabel = "COL",
            description = "The column to measure, such as the income a head. A blank cell is missing.")
    private String value = "";

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "The column of weights; each record once if not named.")
    private @Nullable String weight;

    @Option(names = "--line", paramLabel = "YUAN", description = "The poverty line; no poverty measures if not named.")
    private @Nullable String line;

    @Option(names = "--by", paramLabel = "COL", description = "The column that names the group of each record.")
    private @Nullable String by;

    @Option(
            names = "--boundary",
            paramLabel = "RULE",
            description = "${COMPLETION-CANDIDATES}: whether who has exactly the line is poor; below if not named.")
    private Boundary boundary = Boundary.BELOW;

    @Option(names = "--quantile", paramLabel = "RULE", description = "${COMPLETION-CANDIDATES}; laeken if not named.")
    private QuantileRule rule = QuantileRule.LAEKEN;

    @Option(names = "--json", description = "Writes JSON, in UTF-8.")
    private boolean json;

    @Override
    public Integer call() {
        SampleColumns.Samples samples = read();
        Measurement measurement = new Measurement(lineOrNone(), boundary, rule);
        MeasurePrint print = new MeasurePrint(measurement, samples);
        commandLine().getOut().print(json ? print.json() : print.text());
        commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private SampleColumns.Samples read() {
        try {
            return new SampleColumns(value, weight, by).read(file);
        } catch (SampleColumns.UnreadableColumnException e) {
            throw wrong(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw wrong(file + " cannot be read: name a CSV file in UTF-8 with a header");
        }
    }

    private OptionalDouble lineOrNone() {
        if (line == null) {
            return OptionalDouble.empty();
        }
        double yuan = SampleColumns.isNumber(line) ? Double.parseDouble(line) : Double.NaN;
        if (!(yuan > 0 && yuan < Double.POSITIVE_INFINITY)) {
            throw wrong("The line must be a positive number of yuan");
        }
        return OptionalDouble.of(yuan);
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(commandLine(), reason);
    }

    private CommandLine commandLine() {
        return requireNonNull(spec, "spec").commandLine();
    }
}
