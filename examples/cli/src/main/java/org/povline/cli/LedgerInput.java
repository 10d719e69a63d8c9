package org.povline.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
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

    /** The ledger in a file, with what was found wrong with it, which has been told. */
    Reading<Ledger> ledger(Path file) {
        Reading<Ledger> reading = LedgerJson.withDefaults().read(file);
        value(reading);
        return reading;
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

    private String line(Finding finding) {
        return place(finding.location()) + ": " + texts.message(finding);
    }

    private static String place(Location location) {
        String line = location.line() == 0 ? "" : ":" + location.line() + ":" + location.column();
        return (location.file() + line + " " + location.path()).strip();
    }
}
