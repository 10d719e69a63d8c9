package org.povline.core.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Argument;

/** What the entries of a book must be to each other and to its areas. */
final class BookCheck {
    private final AreaTree areas;
    private final Collection<Standard> standards;
    private final List<Fault> faults = new ArrayList<>();

    private BookCheck(AreaTree areas, Collection<Standard> standards) {
        this.areas = areas;
        this.standards = standards;
    }

    /**
     * All faults.
     *
     * @param isWhole whether lines may be multiples of lines of these entries only
     */
    static List<Fault> faults(AreaTree areas, Collection<Standard> standards, boolean isWhole) {
        BookCheck check = new BookCheck(areas, standards);
        check.ids();
        check.areas();
        check.overlaps();
        check.multiples(isWhole);
        return check.faults;
    }

    private void ids() {
        Set<StandardId> seen = new HashSet<>();
        standards.stream()
                .filter(standard -> !seen.add(standard.id()))
                .forEach(standard -> report(standard, BookFault.BOOK_DUPLICATE_ID, Map.of("id", argument(standard))));
    }

    private void areas() {
        standards.stream()
                .filter(standard -> !isKnown(standard))
                .forEach(standard -> report(standard, BookFault.BOOK_AREA_UNKNOWN, areaAndDay(standard)));
    }

    /** Whether the table lists the area, or the county around it, on the day on which the standard begins. */
    private boolean isKnown(Standard standard) {
        AreaCode code = standard.area();
        while (code.enclosing().isPresent()) {
            code = code.enclosing().get();
        }
        return !areas.candidates(code, standard.validity().from()).isEmpty();
    }

    private void overlaps() {
        standards.stream()
                .collect(Collectors.groupingBy(Rank::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::overlapsWithin);
    }

    /** In the order of time the entry that reaches farthest so far overlaps the next, if any of those before does. */
    private void overlapsWithin(List<Standard> equals) {
        List<Standard> inTime = equals.stream()
                .sorted(Comparator.comparing(standard -> standard.validity().from()))
                .toList();
        Standard farthest = inTime.get(0);
        for (Standard next : inTime.subList(1, inTime.size())) {
            if (farthest.validity().overlaps(next.validity())) {
                report(next, BookFault.BOOK_OVERLAP, idAndOther(next, farthest));
            }
            farthest = next.validity().endsAfter(farthest.validity()) ? next : farthest;
        }
    }

    private void multiples(boolean isWhole) {
        Map<SchemeId, Set<SchemeId>> multipleOf = lines().collect(Collectors.groupingBy(
                Standard::scheme, Collectors.flatMapping(BookCheck::multiplied, Collectors.toSet())));
        lines().filter(BookCheck::isMultiple).forEach(line -> multiple(line, multipleOf, isWhole));
    }

    private void multiple(Standard line, Map<SchemeId, Set<SchemeId>> multipleOf, boolean isWhole) {
        if (isWhole && !multipleOf.containsKey(of(line))) {
            report(line, BookFault.BOOK_MULTIPLE_WITHOUT_LINE, idAndScheme(line));
        }
        if (reached(of(line), multipleOf).contains(line.scheme())) {
            report(line, BookFault.BOOK_MULTIPLE_CYCLE, idAndScheme(line));
        }
    }

    private static Set<SchemeId> reached(SchemeId start, Map<SchemeId, Set<SchemeId>> multipleOf) {
        Set<SchemeId> reached = new HashSet<>();
        List<SchemeId> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            SchemeId next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(multipleOf.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private Stream<Standard> lines() {
        return standards.stream().filter(standard -> standard.role() == Role.LINE);
    }

    private static Stream<SchemeId> multiplied(Standard line) {
        return isMultiple(line) ? Stream.of(of(line)) : Stream.empty();
    }

    private static boolean isMultiple(Standard line) {
        return line.content() instanceof Multiple;
    }

    private static SchemeId of(Standard line) {
        return ((Multiple) line.content()).of();
    }

    private void report(Standard standard, BookFault fault, Map<String, Argument> arguments) {
        faults.add(new Fault(standard, fault, arguments));
    }

    private static Argument argument(Standard standard) {
        return Argument.of(standard.id().text());
    }

    private static Map<String, Argument> areaAndDay(Standard standard) {
        return Map.of(
                "area",
                Argument.of(standard.area().text()),
                "date",
                Argument.of(standard.validity().from()));
    }

    private static Map<String, Argument> idAndOther(Standard standard, Standard other) {
        return Map.of("id", argument(standard), "other", argument(other));
    }

    private static Map<String, Argument> idAndScheme(Standard line) {
        return Map.of("id", argument(line), "scheme", Argument.of(of(line).text()));
    }

    /**
     * A fault between entries.
     *
     * @param standard the entry at which it is told
     * @param fault what is wrong
     * @param arguments what its text speaks of
     */
    record Fault(Standard standard, BookFault fault, Map<String, Argument> arguments) {}

    /** What at most one entry may have at a time. */
    private record Rank(SchemeId scheme, Role role, AreaCode area) {
        static Rank of(Standard standard) {
            return new Rank(standard.scheme(), standard.role(), standard.area());
        }
    }
}
