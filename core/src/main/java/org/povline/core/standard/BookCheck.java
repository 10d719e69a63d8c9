package org.povline.core.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import org.povline.core.finding.Severity;

/** What the entries of a book must be to each other and to its areas. */
final class BookCheck {
    /** A line of so many multiples, one of the other, is more than any scheme has. */
    private static final int LONGEST_CHAIN = 4;

    private final AreaTree areas;
    private final Collection<Outline> outlines;
    private final List<Fault> faults = new ArrayList<>();

    private BookCheck(AreaTree areas, Collection<Outline> outlines) {
        this.areas = areas;
        this.outlines = outlines;
    }

    /**
     * All faults.
     *
     * @param isWhole whether there is nothing under the book: its lines are multiples of its own lines, and its areas
     *     are all that there are
     */
    static List<Fault> faults(AreaTree areas, Collection<Outline> outlines, boolean isWhole) {
        BookCheck check = new BookCheck(areas, outlines);
        check.ids();
        if (isWhole) {
            check.areas();
        }
        check.overlaps();
        check.multiples(isWhole);
        check.digits();
        check.authorities();
        check.guidances();
        return check.faults;
    }

    /** The same for entries of which everything can be read. */
    static List<Fault> faultsOf(AreaTree areas, Collection<Standard> standards, boolean isWhole) {
        return faults(areas, standards.stream().map(Outline::of).toList(), isWhole);
    }

    private void ids() {
        Set<StandardId> seen = new HashSet<>();
        outlines.stream()
                .filter(outline -> !seen.add(outline.id()))
                .forEach(outline -> report(outline, BookFault.BOOK_DUPLICATE_ID, Map.of("id", outline.name())));
    }

    private void areas() {
        outlines.stream()
                .filter(outline -> !isKnown(outline))
                .forEach(outline -> report(outline, BookFault.BOOK_AREA_UNKNOWN, areaAndDay(outline)));
    }

    /** Whether the table lists the area, or the county around it, on the day on which the standard begins. */
    private boolean isKnown(Outline outline) {
        AreaCode code = outline.rank().area();
        while (code.enclosing().isPresent()) {
            code = code.enclosing().get();
        }
        return !areas.candidates(code, outline.validity().from()).isEmpty();
    }

    private void overlaps() {
        outlines.stream()
                .collect(Collectors.groupingBy(Outline::rank, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::overlapsWithin);
    }

    /** In the order of time the entry that reaches farthest so far overlaps the next, if any of those before does. */
    private void overlapsWithin(List<Outline> equals) {
        List<Outline> inTime = equals.stream().sorted(Outline.IN_TIME).toList();
        Outline farthest = inTime.get(0);
        for (Outline next : inTime.subList(1, inTime.size())) {
            if (farthest.validity().overlaps(next.validity())) {
                report(next, BookFault.BOOK_OVERLAP, idAndOther(next, farthest));
            }
            farthest = next.validity().endsAfter(farthest.validity()) ? next : farthest;
        }
    }

    private void multiples(boolean isWhole) {
        Map<SchemeId, Set<SchemeId>> multipleOf = lines().collect(Collectors.groupingBy(
                Outline::scheme, Collectors.flatMapping(outline -> outline.multipleOf().stream(), Collectors.toSet())));
        Set<SchemeId> far = beginningChains(multipleOf);
        lines().forEach(line -> line.multipleOf().ifPresent(of -> {
            if (isWhole && !multipleOf.containsKey(of)) {
                report(line, BookFault.BOOK_MULTIPLE_WITHOUT_LINE, idAndScheme(line, of));
            }
            if (far.contains(of)) {
                report(line, BookFault.BOOK_MULTIPLE_CHAIN, chain(line, of));
            }
        }));
    }

    private void digits() {
        LineDigits digits = new LineDigits(outlines, LONGEST_CHAIN);
        outlines.stream()
                .filter(digits::areTooMany)
                .forEach(outline -> report(outline, BookFault.BOOK_LINE_DIGITS, Map.of("id", outline.name())));
    }

    private void authorities() {
        outlines.stream()
                .filter(outline -> outline.authority().isPresent())
                .forEach(authority -> outlines.stream()
                        .filter(authority::forbids)
                        .forEach(outline ->
                                report(outline, BookFault.BOOK_BELOW_AUTHORITY, idAndOther(outline, authority))));
    }

    private void guidances() {
        outlines.forEach(authority -> authority
                .guidance()
                .ifPresent(level -> lines().filter(authority::meets)
                        .forEach(line -> lines().filter(
                                        guide -> guide.rank().area().level() == level)
                                .filter(guide -> guide.meets(authority) && isGuidedBy(line, guide))
                                .forEach(guide ->
                                        report(line, BookFault.BOOK_BELOW_GUIDANCE, idAndOther(line, guide))))));
    }

    private boolean isGuidedBy(Outline line, Outline guide) {
        return line.meets(guide) && line.isBelow(guide) && isWithin(line, guide);
    }

    /** Whether the one's area lies within the other's when both have begun. */
    private boolean isWithin(Outline line, Outline guide) {
        AreaCode area = line.rank().area();
        LocalDate since =
                Collections.max(List.of(line.validity().from(), guide.validity().from()));
        return !area.equals(guide.rank().area())
                && areas.path(area, since).contains(guide.rank().area());
    }

    /** The schemes with as many multiples one after the other below them as there may be, or without end. */
    private static Set<SchemeId> beginningChains(Map<SchemeId, Set<SchemeId>> multipleOf) {
        Set<SchemeId> beginning = multipleOf.keySet();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Set<SchemeId> next = beginning;
            beginning = multipleOf.keySet().stream()
                    .filter(scheme ->
                            multipleOf.getOrDefault(scheme, Set.of()).stream().anyMatch(next::contains))
                    .collect(Collectors.toSet());
        }
        return beginning;
    }

    private Stream<Outline> lines() {
        return outlines.stream().filter(Outline::isLine);
    }

    private void report(Outline outline, BookFault fault, Map<String, Argument> arguments) {
        faults.add(new Fault(outline, fault, Severity.ERROR, arguments));
    }

    private static Map<String, Argument> areaAndDay(Outline outline) {
        return Map.of(
                "area",
                Argument.of(outline.rank().area().text()),
                "date",
                Argument.of(outline.validity().from()));
    }

    private static Map<String, Argument> idAndOther(Outline outline, Outline other) {
        return Map.of("id", outline.name(), "other", other.name());
    }

    private static Map<String, Argument> chain(Outline line, SchemeId of) {
        return Map.of("id", line.name(), "scheme", Argument.of(of.text()), "most", Argument.of(LONGEST_CHAIN));
    }

    private static Map<String, Argument> idAndScheme(Outline line, SchemeId of) {
        return Map.of("id", line.name(), "scheme", Argument.of(of.text()));
    }

    /**
     * A fault between entries.
     *
     * @param outline the entry at which it is told
     * @param fault what is wrong
     * @param severity how much it weighs
     * @param arguments what its text speaks of
     */
    record Fault(Outline outline, BookFault fault, Severity severity, Map<String, Argument> arguments) {}
}
