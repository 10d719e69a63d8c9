package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.finding.Reading;
import org.povline.core.ledger.Ledger;
import org.povline.core.standard.StandardBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code povline decide}: decides the households, members or village of a ledger under a scheme. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decides the households of a ledger, their members or the village under a scheme, with reasons.")
final class DecideCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Form form = new Form();

    @Mixin
    private final Language language;

    @Parameters(paramLabel = "LEDGER", description = "The ledger, a .csv, .xlsx or .json file.")
    private Path file = Path.of("");

    @Option(
            names = "--scheme",
            required = true,
            paramLabel = "SCHEME",
            completionCandidates = SchemeIds.class,
            description = "${COMPLETION-CANDIDATES}. dibao-single and tekun decide each member.")
    private String scheme = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = Days.class,
            description = "The day whose standards decide, such as 2016-09-30.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--area",
            paramLabel = "CODE",
            converter = AreaCodes.class,
            description = "The area whose standards decide; where each household lives if not named.")
    private @Nullable AreaCode area;

    @Mixin
    private final BookOptions books = new BookOptions();

    DecideCommand(Locale system) {
        language = new Language(system);
    }

    @Override
    public Integer call() {
        requireScheme();
        Reading<Ledger> ledger = input().ledger(file, asOf);
        BookOptions.Basis basis = books.basis(decided(ledger.orElseThrow()), asOf, input(), terminal);
        requireArea(basis.book());
        EligibilityEngine engine = EligibilityEngine.of(basis.book());
        List<Determination> decided = new Decisions(engine, area, asOf)
                .of(scheme, ledger.orElseThrow(), ledger.findings())
                .orElseThrow(() -> terminal.wrong(file + " holds what a village states but no registry of households: "
                        + "name a ledger with a registry"));
        DecisionPrint print = new DecisionPrint(language.locale(), Decisions.isOfMembers(scheme));
        terminal.print(form.of(() -> print.json(engine.book(), basis.replaced(), decided), () -> print.text(decided)));
        return ExitCode.OK;
    }

    private void requireScheme() {
        if (!Decisions.schemes().contains(scheme)) {
            throw terminal.wrong("There is no such scheme: choose one of " + String.join(", ", Decisions.schemes()));
        }
    }

    private void requireArea(StandardBook book) {
        if (area != null && book.areas().path(area, asOf).isEmpty()) {
            throw terminal.wrong("--area " + area.text() + " was no area on " + asOf
                    + ": name one of that day, or leave it out and each household's own decides");
        }
    }

    private Set<AreaCode> decided(Ledger ledger) {
        return area == null ? Decisions.areas(ledger) : Set.of(area);
    }

    private LedgerInput input() {
        return new LedgerInput(terminal, language.texts());
    }

    /** The schemes, for the help. */
    static final class SchemeIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Decisions.schemes().iterator();
        }
    }
}
