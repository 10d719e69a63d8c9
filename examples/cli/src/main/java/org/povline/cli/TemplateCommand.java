package org.povline.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.povline.core.ledger.LedgerColumn;
import org.povline.core.ledger.LedgerFormat;
import org.povline.core.ledger.LedgerTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code povline template}: writes an empty ledger to be filled in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes an empty ledger to be filled in: a workbook with lists to choose from and notes, or a "
                + "CSV file with the headings alone.")
final class TemplateCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Language language;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .xlsx or .csv file to write.")
    private Path out = Path.of("");

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "KEY",
            description = "The columns by their stable names, such as member.sex, beside numbers and name, which are "
                    + "always there; all if not named.")
    private Set<String> columns = new LinkedHashSet<>();

    TemplateCommand(Locale system) {
        language = new Language(system);
    }

    @Override
    public Integer call() {
        OutputFile file = new OutputFile(out, terminal);
        LedgerTemplate template = LedgerTemplate.withDefaults()
                .as(format(file))
                .in(language.locale())
                .withColumns(this::isWanted);
        requireColumns();
        file.write(to -> template.write(to, out.toString()));
        terminal.print(out + System.lineSeparator());
        return ExitCode.OK;
    }

    private static LedgerFormat format(OutputFile file) {
        if (file.ends(".xlsx")) {
            return LedgerFormat.XLSX;
        }
        if (file.ends(".csv")) {
            return LedgerFormat.CSV;
        }
        throw file.wrong("The template is a workbook or a CSV file: name one that ends in .xlsx or .csv");
    }

    private boolean isWanted(LedgerColumn<?> column) {
        return columns.isEmpty() || columns.contains(column.key());
    }

    private void requireColumns() {
        List<String> unknown =
                columns.stream().filter(key -> LedgerColumn.find(key).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw terminal.wrong("There is no column " + String.join(", ", unknown)
                    + ": columns have names such as member.sex, " + "household.phone and income.wages");
        }
    }
}
