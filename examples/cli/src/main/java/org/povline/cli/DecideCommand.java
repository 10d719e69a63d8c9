package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.finding.Reading;
import org.povline.core.ledger.Ledger;
import org.povline.core.standard.Mandate;
import org.povline.core.standard.Resolution;
import org.povline.core.standard.Resolution.InForce;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardBookJson;
import org.povline.core.standard.StandardId;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = "A book of standards. One that says what it is laid over (key \"over\") is laid over the "
                    + "shipped book of China, for areas that it names and not for the nation, and what it replaces "
                    + "there is told; any other decides alone. The shipped book alone if not named.")
    private @Nullable Path standards;

    DecideCommand(Locale system) {
        language = new Language(system);
    }

    @Override
    public Integer call() {
        requireScheme();
        Basis basis = basis();
        requireArea(basis.book());
        EligibilityEngine engine = EligibilityEngine.of(basis.book());
        Reading<Ledger> ledger = input().ledger(file, asOf);
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

    /**
     * The book that decides.
     *
     * @param replaced the shipped entries that a book laid over them replaces, or goes before where it is for a smaller area
     */
    private record Basis(StandardBook book, List<String> replaced) {}

    private Basis basis() {
        if (standards == null) {
            return new Basis(StandardBook.china(), List.of());
        }
        StandardBook read = input().value(StandardBookJson.withDefaults().read(standards));
        return read.mandate().map(mandate -> overlaid(read, mandate)).orElse(new Basis(read, List.of()));
    }

    /** Whoever names a file need not have read it: a book that claims the nation is refused, and what it replaces is told. */
    private Basis overlaid(StandardBook over, Mandate claimed) {
        if (claimed.areas().contains(AreaCode.NATION)) {
            throw terminal.wrong(
                    standards + " wants to be laid over the whole nation: let it name the areas that it is for");
        }
        StandardBook whole = input().value(StandardBook.china().overlaid(over, claimed));
        List<String> replaced = over.standards().stream()
                .flatMap(standard -> replacedBy(standard, whole))
                .filter(id -> StandardBook.china().standard(id).isPresent())
                .map(StandardId::text)
                .distinct()
                .toList();
        replaced.forEach(id -> terminal.tell(standards + " takes the place of " + id));
        return new Basis(whole, replaced);
    }

    /** The entry of its id, and those of wider areas that it goes before. */
    private static Stream<StandardId> replacedBy(Standard standard, StandardBook whole) {
        Resolution found = whole.resolve(
                standard.scheme(),
                standard.role(),
                standard.area(),
                standard.validity().from());
        return Stream.concat(
                Stream.of(standard.id()),
                found.fold(InForce::overridden, none -> List.<Standard>of()).stream()
                        .map(Standard::id));
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

    /** A code as the option takes it; a refusal does not repeat what was typed. */
    static final class AreaCodes implements ITypeConverter<AreaCode> {
        @Override
        public AreaCode convert(String text) {
            try {
                return AreaCode.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("name a code of 6, 9 or 12 digits, such as 520000");
            }
        }
    }
}
