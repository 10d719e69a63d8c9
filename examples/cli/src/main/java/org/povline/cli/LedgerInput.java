package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.check.CheckBook;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.Problem;
import org.povline.core.standard.StandardBook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What a command reads: what hinders it is one line and exit status 2, and what does not is told on standard error. */
final class LedgerInput {
    private final CommandLine line;
    private final Texts texts;

    LedgerInput(CommandLine line, Texts texts) {
        this.line = line;
        this.texts = texts;
    }

    /**
     * The ledger in a file, with what was found wrong with it, which has been told; a table's households are checked
     * too, since a table states nothing of itself.
     *
     * @param day the day that a table describes which does not tell it by its incomes
     */
    Reading<Ledger> ledger(Path file, @Nullable LocalDate day) {
        if (!isTable(file)) {
            Reading<Ledger> reading = LedgerJson.withDefaults().read(file);
            value(reading);
            return reading;
        }
        LedgerReading table = LedgerReader.withDefaults().read(file);
        if (table.ledger().isEmpty() && day != null) {
            table = LedgerReader.withDefaults().asOf(day).read(file);
        }
        Reading<Ledger> reading = checked(table);
        new Findings(table)
                .locate(reading.findings())
                .forEach(found -> line.getErr().println(found.place() + ": " + texts.message(found.finding())));
        return reading;
    }

    /** Whether a file holds rows, by its name. */
    static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    private Reading<Ledger> checked(LedgerReading table) {
        Ledger ledger = table.ledger().orElseThrow(() -> hindered(table));
        List<Finding> checks = ledger.registry()
                .map(registry ->
                        CheckBook.china(StandardBook.china()).check(registry).findings())
                .orElse(List.of());
        return new Reading<>(
                Optional.of(ledger),
                Stream.concat(table.findings().stream(), checks.stream()).toList());
    }

    /** Why nothing can be made of a table. */
    ParameterException hindered(LedgerReading table) {
        String reasons = table.problems().stream()
                .filter(problem -> problem.cell().isEmpty())
                .map(Problem::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(this::line)
                .collect(Collectors.joining("; "));
        return new ParameterException(
                line,
                reasons.isEmpty()
                        ? "The table does not tell whose ledger it is, or of which day: give every household the "
                                + "area code of one village, and name the day with --as-of"
                        : reasons);
    }

    /** What was read. */
    <T> T value(Reading<T> reading) {
        if (reading.value().isEmpty()) {
            throw new ParameterException(
                    line, reading.findings().stream().map(this::line).collect(Collectors.joining("; ")));
        }
        reading.findings().forEach(this::tell);
        return reading.value().get();
    }

    /** Tells a finding on standard error, in one line. */
    void tell(Finding finding) {
        line.getErr().println(line(finding));
    }

    /** A finding with its place, in one line. */
    String line(Finding finding) {
        return new Findings.Found(finding, Optional.empty()).place() + ": " + texts.message(finding);
    }
}
