package org.povline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.standard.Mandate;
import org.povline.core.standard.Resolution;
import org.povline.core.standard.Resolution.InForce;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardBookJson;
import org.povline.core.standard.StandardId;
import picocli.CommandLine.Option;

/** Which book decides, and for which areas a book that is laid over the shipped one may set standards. */
final class BookOptions {
    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = "A book of standards. One that says what it is laid over (key \"over\") is laid over the "
                    + "shipped book of China, as far as --standards-area and that book let it, and what it takes the "
                    + "place of is told; any other decides alone. The shipped book alone if not named.")
    private @Nullable Path standards;

    @Option(
            names = "--standards-area",
            paramLabel = "CODE",
            split = ",",
            converter = AreaCodes.class,
            description = "The areas for which FILE may set standards, with all that lies in them; if not named, the "
                    + "provinces of the areas that are decided for, and never the nation.")
    private Set<AreaCode> granted = new LinkedHashSet<>();

    /**
     * The book that decides.
     *
     * @param replaced the shipped entries that a book laid over them replaces, or goes before where it is for a smaller area
     */
    record Basis(StandardBook book, List<String> replaced) {}

    /**
     * The book for cases in these areas on that day.
     *
     * @throws picocli.CommandLine.ParameterException if a book cannot be read, or sets what it may not
     */
    Basis basis(Set<AreaCode> decided, LocalDate day, LedgerInput input, Terminal terminal) {
        if (standards == null) {
            return new Basis(StandardBook.china(), List.of());
        }
        StandardBook read = input.value(StandardBookJson.withDefaults().read(standards));
        if (read.mandate().isEmpty()) {
            return new Basis(read, List.of());
        }
        Mandate claimed = read.mandate().get();
        requireGranted(read, claimed, decided, day, terminal);
        StandardBook whole = input.value(StandardBook.china().overlaid(read, claimed));
        List<String> replaced = replaced(read, whole);
        replaced.forEach(id -> terminal.tell(standards + " takes the place of " + id));
        return new Basis(whole, replaced);
    }

    /** What a book says that it may set is its maker's word: whoever names the file need not have read it. */
    private void requireGranted(
            StandardBook over, Mandate claimed, Set<AreaCode> decided, LocalDate day, Terminal terminal) {
        Set<AreaCode> may = granted.isEmpty() ? provinces(over, decided, day) : granted;
        List<String> beyond = claimed.areas().stream()
                .filter(area -> path(over, area, day).noneMatch(may::contains))
                .map(AreaCode::text)
                .sorted()
                .toList();
        if (!beyond.isEmpty()) {
            throw terminal.wrong(standards + " wants to set standards for " + String.join(", ", beyond)
                    + " and may for " + words(may) + ": name with --standards-area what it may, or let it claim less");
        }
    }

    private static Set<AreaCode> provinces(StandardBook over, Set<AreaCode> decided, LocalDate day) {
        return decided.stream()
                .flatMap(area -> path(over, area, day))
                .filter(area -> area.level() == AreaLevel.PROVINCE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The area and all around it, as far as that is known. */
    private static Stream<AreaCode> path(StandardBook over, AreaCode area, LocalDate day) {
        return Stream.concat(Stream.of(area), over.areas().path(area, day).stream());
    }

    private static String words(Set<AreaCode> areas) {
        return areas.isEmpty()
                ? "none"
                : areas.stream().map(AreaCode::text).sorted().collect(Collectors.joining(", "));
    }

    private static List<String> replaced(StandardBook over, StandardBook whole) {
        return over.standards().stream()
                .flatMap(standard -> replacedBy(standard, whole))
                .filter(id -> StandardBook.china().standard(id).isPresent())
                .map(StandardId::text)
                .distinct()
                .toList();
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
}
