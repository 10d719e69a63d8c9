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

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; the system's if not named.")
    private @Nullable Lang lang;

    CheckCommand(Locale system) {
        this.system = system;
    }

    @Override
    public Integer call() {
        Checked checked = LedgerInput.isTable(file) ? table() : document();
        CheckPrint print = new CheckPrint(texts(), checked.raw);
        commandLine().getOut().print(json ? print.json(checked) : print.text(checked));
        commandLine().getOut().flush();
        return checked.hasErrors() ? FAULTY : ExitCode.OK;
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
        CheckRun run = run(reading);
        return new Checked(
                reading.rows(),
                new Findings(reading).locate(joined(reading.findings(), run)),
                run,
                showRaw ? Cell::raw : new RawText(reader.inspect(file), reading)::masked);
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private CheckRun run(LedgerReading reading) {
        CheckAccumulator accumulator = book.accumulator(day(reading));
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
        return Texts.of(lang == null ? system : lang.locale());
    }

    private CommandLine commandLine() {
        return requireNonNull(spec, "spec").commandLine();
    }
}
