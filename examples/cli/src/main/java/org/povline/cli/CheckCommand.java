package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.check.CheckRun;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.ledger.AnnotatedWorkbook;
import org.povline.core.ledger.ColumnMapping;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.RowCounts;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code povline check}: tells everything that is wrong with a ledger, each fault at its cell. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a ledger, runs the logic checks over it and tells every fault at its cell. "
                + "Exit status 1 if one is an error.")
final class CheckCommand implements Callable<Integer> {
    private static final int FAULTY = 1;
    private static final RowCounts NO_ROWS = new RowCounts(0, 0, 0, 0);

    private final Checking checking = new Checking();

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Language language;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a .csv, .xlsx or .json file.")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Days.class,
            description = "The day that the ledger describes, such as 2016-09-30; as the ledger tells if not named.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--show-raw",
            description =
                    "Shows in JSON and in suggestions what stands in cells of names, numbers and phones, which are "
                            + "masked if not asked for.")
    private boolean showRaw;

    @Option(
            names = "--annotate",
            paramLabel = "OUT.xlsx",
            description = "Writes a copy of the table as a workbook with the faults coloured and noted at their cells, "
                    + "and a sheet that lists them. It is as personal as the table.")
    private @Nullable Path annotated;

    CheckCommand(Locale system) {
        language = new Language(system);
    }

    @Override
    public Integer call() {
        requireWorkbook();
        Checked checked = LedgerInput.isTable(file) ? table() : document();
        CheckPrint print = new CheckPrint(language.texts(), checked.showing);
        terminal.print(form.of(() -> print.json(checked), () -> print.text(checked)));
        return checked.hasErrors() ? FAULTY : ExitCode.OK;
    }

    private void requireWorkbook() {
        if (annotated == null) {
            return;
        }
        OutputFile workbook = new OutputFile(annotated, terminal);
        if (!LedgerInput.isTable(file)) {
            throw workbook.wrong("A document has no cells to annotate: name a .csv or .xlsx ledger");
        }
        if (!workbook.ends(".xlsx")
                || annotated
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize())) {
            throw workbook.wrong("The annotated copy is a workbook of its own: name another file that ends in .xlsx");
        }
    }

    private void annotate(LedgerReading reading, CheckRun run, LocalDate day) {
        if (annotated != null) {
            AnnotatedWorkbook workbook = AnnotatedWorkbook.withDefaults()
                    .in(language.locale())
                    .with(checking.checks())
                    .asOf(day);
            new OutputFile(annotated, terminal)
                    .write(out ->
                            workbook.write(file, reading, run.findings(), out).forEach(input()::tell));
            terminal.tell(annotated.toString());
        }
    }

    /**
     * What was found.
     *
     * @param rows what became of the rows; of a document, which has none, all zero
     * @param findings those of reading and then those of the checks
     * @param run what the checks found
     * @param suggestions how it may be repaired
     * @param showing how what stands in a cell is shown
     */
    record Checked(
            RowCounts rows, List<Findings.Found> findings, CheckRun run, Suggestions suggestions, Showing showing) {
        boolean hasErrors() {
            return findings.stream().anyMatch(found -> found.finding().severity() == Severity.ERROR);
        }
    }

    private Checked table() {
        LedgerReader reader = asOf == null
                ? LedgerReader.withDefaults()
                : LedgerReader.withDefaults().asOf(asOf);
        LedgerReading reading = reader.read(file);
        if (reading.rows().read() == 0 && hasError(reading.findings())) {
            throw input().hindered(reading);
        }
        LocalDate day = day(reading);
        CheckRun run = checking.of(reading.households(), day);
        annotate(reading, run, day);
        Findings findings = new Findings(reading);
        Showing showing = showing(reading.mapping(), reading.households());
        return new Checked(
                reading.rows(),
                findings.locate(joined(reading.findings(), reading.beyond(run.findings()))),
                run,
                new Suggestions(reading.households(), day, findings, showing),
                showing);
    }

    private Showing showing(ColumnMapping mapping, List<Household> households) {
        return showRaw ? Showing.WHOLE : new RawText(mapping, households);
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private LocalDate day(LedgerReading reading) {
        return Optional.ofNullable(asOf)
                .or(() -> reading.ledger().map(Ledger::asOf))
                .orElseThrow(
                        () -> terminal.wrong("The table does not tell which day it describes: name it with --as-of"));
    }

    private Checked document() {
        Reading<Ledger> reading = LedgerJson.withDefaults().read(file);
        if (reading.value().isEmpty()) {
            input().value(reading);
        }
        Ledger ledger = onTheDay(reading.orElseThrow());
        List<Household> households = ledger.registry().map(Registry::households).orElse(List.of());
        CheckRun run = checking.of(ledger);
        Findings findings = new Findings(null);
        Showing showing = showing(ColumnMapping.none(), households);
        return new Checked(
                NO_ROWS,
                findings.locate(joined(reading.findings(), run.findings())),
                run,
                new Suggestions(households, ledger.asOf(), findings, showing),
                showing);
    }

    private Ledger onTheDay(Ledger ledger) {
        return ledger.registry()
                .map(this::onTheDay)
                .map(registry -> ledger.declared()
                        .map(declared -> Ledger.of(declared, registry))
                        .orElseGet(() -> Ledger.of(registry)))
                .orElse(ledger);
    }

    private Registry onTheDay(Registry registry) {
        return asOf == null
                ? registry
                : new Registry(
                        registry.village(),
                        asOf,
                        registry.households(),
                        registry.aid(),
                        registry.log(),
                        registry.problems(),
                        registry.steps(),
                        registry.moves());
    }

    private static List<Finding> joined(List<Finding> read, List<Finding> checked) {
        List<Finding> all = new ArrayList<>(read);
        all.addAll(checked);
        return all;
    }

    private LedgerInput input() {
        return new LedgerInput(terminal, language.texts());
    }
}
