package org.povline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int LOOKED_AT = 64;
    /** How packed workbooks begin, and those of before 2007. */
    private static final List<String> WORKBOOKS =
            List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    /** A brace behind space and a mark of the byte order. */
    private static final Pattern OBJECT = Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*\\{");

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
        return checked(value(reading), reading.findings(), new Findings(null), Showing.WHOLE);
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
        Showing showing = new RawText(reading.mapping(), reading.households());
        findings.locate(reading.findings()).forEach(found -> tell(found, showing));
        return checked(reading.ledger().get(), reading.findings(), findings, showing);
    }

    private Reading<Ledger> checked(Ledger ledger, List<Finding> read, Findings findings, Showing showing) {
        List<Finding> checks = ledger.registry()
                .map(registry -> new Checking().of(registry).findings())
                .orElse(List.of());
        findings.locate(checks.stream().filter(LedgerInput::isError).toList()).forEach(found -> tell(found, showing));
        return new Reading<>(
                Optional.of(ledger),
                Stream.concat(read.stream(), checks.stream()).toList());
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** Whether a file holds rows: a workbook by its first bytes, whatever its name is; of texts all that are no object. */
    static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx") || startsAsTable(file, name.endsWith(".json"));
    }

    private static boolean startsAsTable(Path file, boolean named) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            boolean workbook = WORKBOOKS.stream().anyMatch(start::startsWith);
            return workbook
                    || (!named && !start.isEmpty() && !OBJECT.matcher(start).lookingAt());
        } catch (IOException e) {
            return false;
        }
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

    private void tell(Findings.Found found, Showing showing) {
        terminal.tell(line(found, showing));
    }

    private String line(Findings.Found found, Showing showing) {
        return found.place(showing) + ": " + showing.words(texts.message(found.finding()));
    }

    /** A finding with its place, in one line. */
    String line(Finding finding) {
        return line(new Findings.Found(finding, Optional.empty()), Showing.WHOLE);
    }
}
