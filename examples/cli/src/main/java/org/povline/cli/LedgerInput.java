package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.Problem;
import picocli.CommandLine.ParameterException;

/** What a command reads: what hinders it is one line and exit status 2, and what does not is told on standard error. */
final class LedgerInput {
    private final Terminal terminal;
    private final Texts texts;

    LedgerInput(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    /**
     * The ledger in a file, with what is wrong with it by its form and, in its registry, by the logic checks. The faults of
     * the form have been told, and the errors of the checks, which leave what they stand on unknown; {@code check} tells the
     * rest.
     *
     * @param day the day that a table describes which does not tell it by its incomes
     */
    Reading<Ledger> ledger(Path file, @Nullable LocalDate day) {
        return isTable(file) ? table(file, day) : document(file);
    }

    private Reading<Ledger> document(Path file) {
        Reading<Ledger> reading = LedgerJson.withDefaults().read(file);
        return checked(value(reading), reading.findings(), new Findings(null));
    }

    private Reading<Ledger> table(Path file, @Nullable LocalDate day) {
        LedgerReading reading = LedgerReader.withDefaults().read(file);
        if (reading.ledger().isEmpty() && day != null) {
            reading = LedgerReader.withDefaults().asOf(day).read(file);
        }
        if (reading.ledger().isEmpty()) {
            throw hindered(reading);
        }
        Findings findings = new Findings(reading);
        findings.locate(reading.findings()).forEach(this::tellWithPlace);
        return checked(reading.ledger().get(), reading.findings(), findings);
    }

    private Reading<Ledger> checked(Ledger ledger, List<Finding> read, Findings findings) {
        List<Finding> checks = ledger.registry()
                .map(registry -> new Checking().of(registry).findings())
                .orElse(List.of());
        findings.locate(checks.stream().filter(LedgerInput::isError).toList()).forEach(this::tellWithPlace);
        return new Reading<>(
                Optional.of(ledger),
                Stream.concat(read.stream(), checks.stream()).toList());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** Whether a file holds rows, by its name. */
    static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /** Why nothing can be made of a table. */
    ParameterException hindered(LedgerReading table) {
        String reasons = table.problems().stream()
                .filter(problem -> problem.cell().isEmpty())
                .map(Problem::finding)
                .filter(LedgerInput::isError)
                .map(this::line)
                .collect(Collectors.joining("; "));
        return terminal.wrong(
                reasons.isEmpty()
                        ? "The table does not tell whose ledger it is, or of which day: give every household the "
                                + "area code of one village, and name the day with --as-of"
                        : reasons);
    }

    /** What was read. */
    <T> T value(Reading<T> reading) {
        if (reading.value().isEmpty()) {
            throw terminal.wrong(reading.findings().stream().map(this::line).collect(Collectors.joining("; ")));
        }
        reading.findings().forEach(this::tell);
        return reading.value().get();
    }

    /** Tells a finding on standard error, in one line. */
    void tell(Finding finding) {
        terminal.tell(line(finding));
    }

    private void tellWithPlace(Findings.Found found) {
        terminal.tell(withPlace(found));
    }

    private String withPlace(Findings.Found found) {
        return found.place() + ": " + texts.message(found.finding());
    }

    /** A finding with its place, in one line. */
    String line(Finding finding) {
        return withPlace(new Findings.Found(finding, Optional.empty()));
    }
}
