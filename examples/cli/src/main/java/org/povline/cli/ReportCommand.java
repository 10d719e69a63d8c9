package org.povline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.Ledger;
import org.povline.datasets.ExampleVillage;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Screened;
import org.povline.reporting.render.Html;
import org.povline.reporting.render.Markdown;
import org.povline.reporting.section.VillageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code povline report}: reads a ledger and writes its report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report of a village, for officials, into a directory.")
final class ReportCommand implements Callable<Integer> {
    private final Texts texts;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(
            arity = "0..1",
            paramLabel = "LEDGER",
            description = "The ledger, a .csv, .xlsx or .json file; the example village if not named.")
    private @Nullable Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write; made if missing.")
    private Path out = Path.of(".");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; all if not named.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Days.class,
            description = "The day of the report, such as 2016-09-30.")
    private @Nullable LocalDate asOf;

    ReportCommand(Texts texts) {
        this.texts = texts;
    }

    /** The forms of a report; the name in lower case is the file's ending. */
    enum Format {
        /** One page for a browser. */
        HTML,
        /** Markdown. */
        MD;

        void render(Report report, Audience audience, OutputStream out) throws IOException {
            switch (this) {
                case HTML -> Html.render(report, audience, out);
                case MD -> Markdown.render(report, audience, out);
            }
        }

        String fileName() {
            return "report." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Ledger ledger = ledger();
        LocalDate day = asOf == null ? ledger.asOf() : asOf;
        if (day.isBefore(ledger.asOf())) {
            throw terminal.wrong("The figures describe " + ledger.asOf() + ", after the report's day " + day
                    + ": choose that day or a later one");
        }
        Screened screened = VillageReport.screened(ledger, day);
        screened.findings().forEach(input()::tell);
        formats.forEach(format -> write(screened.report(), format));
        return ExitCode.OK;
    }

    private Ledger ledger() {
        return file == null
                ? ExampleVillage.ledger()
                : input().ledger(file, asOf).orElseThrow();
    }

    private LedgerInput input() {
        return new LedgerInput(terminal, texts);
    }

    private void write(Report report, Format format) {
        Path target = out.resolve(format.fileName());
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.render(report, Audience.OFFICIAL, bytes);
            Files.createDirectories(out);
            Files.write(target, bytes.toByteArray());
        } catch (IOException e) {
            throw terminal.wrong("Cannot write " + target + ": check that the directory can be made and written to");
        }
        terminal.line().getOut().println(target);
    }
}
