package org.povline.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povline.core.check.CheckAccumulator;
import org.povline.core.check.CheckBook;
import org.povline.core.check.CheckRun;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.AnnotatedWorkbook;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.ledger.LedgerReader;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.ledger.RowCounts;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code povline check}: tells everything that is wrong with a ledger, each fault at its cell. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads a ledger, runs the logic checks over it and tells every fault at its cell. "
                + "Exit status 1 if one is an error.")
final class CheckCommand implements Callable<Integer> {
    private static final int FAULTY = 1;
    private static final RowCounts NO_ROWS = new RowCounts(0, 0, 0, 0);

    private final CheckBook book = CheckBook.china(StandardBook.china());
    private final Locale system;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a .csv, .xlsx or .json file.")
    private Path file = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Days.class,
            description = "The day that the ledger describes, such as 2016-09-30; as the ledger tells if not named.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Writes JSON, in UTF-8.")
    private boolean json;

    @Option(
            names = "--show-raw",
            description =
                    "Shows in JSON what stands in cells of names, numbers and phones, which are masked if not asked "
                            + "for.")
    private boolean showRaw;

    @Option(
            names = "--annotate",
            paramLabel = "OUT.xlsx",
            description = "Writes a copy of the table as a workbook with the faults coloured and noted at their cells, "
                    + "and a sheet that lists them. It is as personal as the table.")
    private @Nullable Path annotated;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; the system's if not named.")
    private @Nullable Lang lang;

    CheckCommand(Locale system) {
        this.system = system;
    }

    @Override
    public Integer call() {
        requireWorkbook();
        Checked checked = LedgerInput.isTable(file) ? table() : document();
        CheckPrint print = new CheckPrint(texts(), checked.raw);
        commandLine().getOut().print(json ? print.json(checked) : print.text(checked));
        commandLine().getOut().flush();
        return checked.hasErrors() ? FAULTY : ExitCode.OK;
    }

    private void requireWorkbook() {
        if (annotated == null) {
            return;
        }
        OutputFile workbook = new OutputFile(annotated, commandLine());
        if (!LedgerInput.isTable(file)) {
            throw workbook.wrong("A document has no cells to annotate: name a .csv or .xlsx ledger");
        }
        if (!workbook.ends(".xlsx") || annotated.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw workbook.wrong("The annotated copy is a workbook of its own: name another file that ends in .xlsx");
        }
    }

    private void annotate(LedgerReading reading, CheckRun run, LocalDate day) {
        if (annotated != null) {
            AnnotatedWorkbook workbook = AnnotatedWorkbook.withDefaults()
                    .in(locale())
                    .with(book.checks())
                    .asOf(day);
            new OutputFile(annotated, commandLine())
                    .write(out -> workbook.write(file, reading, run.findings(), out)
                            .forEach(input()::tell));
            commandLine().getErr().println(annotated);
        }
    }

    /**
     * What was found.
     *
     * @param rows what became of the rows; of a document, which has none, all zero
     * @param findings those of reading and then those of the checks
     * @param run what the checks found
     * @param raw how what stands in a cell is shown
     */
    record Checked(RowCounts rows, List<Findings.Found> findings, CheckRun run, Function<Cell, String> raw) {
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
        CheckRun run = run(reading, day);
        annotate(reading, run, day);
        return new Checked(
                reading.rows(),
                new Findings(reading).locate(joined(reading.findings(), run)),
                run,
                showRaw ? Cell::raw : new RawText(reader.inspect(file), reading)::masked);
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private CheckRun run(LedgerReading reading, LocalDate day) {
        CheckAccumulator accumulator = book.accumulator(day);
        reading.households().forEach(accumulator::accept);
        return accumulator.result();
    }

    private LocalDate day(LedgerReading reading) {
        return Optional.ofNullable(asOf)
                .or(() -> reading.ledger().map(Ledger::asOf))
                .orElseThrow(() -> new ParameterException(
                        commandLine(), "The table does not tell which day it describes: name it with --as-of"));
    }

    private Checked document() {
        Reading<Ledger> reading = LedgerJson.withDefaults().read(file);
        if (reading.value().isEmpty()) {
            input().value(reading);
        }
        CheckRun run = run(reading.orElseThrow());
        return new Checked(NO_ROWS, new Findings(null).locate(joined(reading.findings(), run)), run, Cell::raw);
    }

    private CheckRun run(Ledger ledger) {
        Optional<Registry> registry = ledger.registry().map(this::onTheDay);
        return ledger.declared()
                .map(declared -> registry.map(of -> book.check(declared, of)).orElseGet(() -> book.check(declared)))
                .orElseGet(() -> book.check(registry.orElseThrow()));
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

    private static List<Finding> joined(List<Finding> read, CheckRun run) {
        List<Finding> all = new ArrayList<>(read);
        all.addAll(run.findings());
        return all;
    }

    private LedgerInput input() {
        return new LedgerInput(commandLine(), texts());
    }

    private Texts texts() {
        return Texts.of(locale());
    }

    private Locale locale() {
        return lang == null ? system : lang.locale();
    }

    private CommandLine commandLine() {
        return requireNonNull(spec, "spec").commandLine();
    }
}
