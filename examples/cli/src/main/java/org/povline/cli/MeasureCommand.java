package org.povline.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.QuantileRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code povline measure}: distribution, poverty and inequality of a column, each number with its definition. */
@Command(
        name = "measure",
        mixinStandardHelpOptions = true,
        description = "Measures distribution, poverty and inequality of a column of a CSV file, with the definitions.")
final class MeasureCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Form form = new Form();

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

    @Override
    public Integer call() {
        SampleColumns.Samples samples = read();
        Measurement measurement = new Measurement(lineOrNone(), boundary, rule);
        MeasurePrint print = new MeasurePrint(measurement, samples);
        terminal.print(form.of(print::json, print::text));
        return ExitCode.OK;
    }

    private SampleColumns.Samples read() {
        try {
            return new SampleColumns(value, weight, by).read(file);
        } catch (SampleColumns.UnreadableColumnException e) {
            throw terminal.wrong(file + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw terminal.wrong(file + " is not in UTF-8: save it as CSV in UTF-8");
        } catch (IOException e) {
            throw terminal.wrong(file + " cannot be read: name a CSV file in UTF-8 with a header");
        }
    }

    private OptionalDouble lineOrNone() {
        if (line == null) {
            return OptionalDouble.empty();
        }
        double yuan = SampleColumns.isNumber(line) ? Double.parseDouble(line) : Double.NaN;
        if (!(yuan > 0 && yuan < Double.POSITIVE_INFINITY)) {
            throw terminal.wrong("The line must be a positive number of yuan");
        }
        return OptionalDouble.of(yuan);
    }
}
