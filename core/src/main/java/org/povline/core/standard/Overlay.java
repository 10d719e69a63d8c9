package org.povline.core.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;

/** One book laid over another, entry by entry, within a mandate. */
final class Overlay {
    private final StandardBook base;
    private final StandardBook over;
    private final Mandate mandate;
    private final List<Area> newAreas;
    private final AreaTree areas;
    private final List<Finding> findings = new ArrayList<>();

    private Overlay(StandardBook base, StandardBook over, Mandate mandate) {
        this.base = base;
        this.over = over;
        this.mandate = mandate;
        this.newAreas = over.ownAreas().stream()
                .filter(area -> !base.ownAreas().contains(area))
                .toList();
        this.areas = base.areas().with(newAreas.toArray(Area[]::new));
    }

    static Reading<StandardBook> of(StandardBook base, StandardBook over, Mandate mandate) {
        return new Overlay(base, over, mandate).reading();
    }

    private Reading<StandardBook> reading() {
        if (!mandate.book().equals(base.name())) {
            report("over/book", BookFault.BOOK_OVERLAY_BOOK, Map.of("book", Argument.of(mandate.book())));
        }
        newAreas.forEach(this::check);
        over.standards().forEach(this::check);
        Map<StandardId, Standard> merged = merged();
        BookCheck.faultsOf(areas, merged.values(), true)
                .forEach(fault -> report(pathTo(fault.outline().id()), fault.fault(), fault.arguments()));
        return new Reading<>(findings.isEmpty() ? Optional.of(book(merged)) : Optional.empty(), findings);
    }

    /** Another parent for an area that the base knows would bring that area under other standards. */
    private void check(Area area) {
        if (base.areas().knows(area.code()) || !isWithin(area.code(), mandate.from())) {
            report(
                    "areas/" + area.code(),
                    BookFault.BOOK_OVERLAY_OWN_AREA,
                    Map.of("area", Argument.of(area.code().text())));
        }
    }

    private void check(Standard standard) {
        if (!mandate.schemes().contains(standard.scheme())) {
            report(
                    standard,
                    BookFault.BOOK_OVERLAY_SCHEME,
                    with(standard, "scheme", standard.scheme().text()));
        }
        if (!isWithin(standard.area(), standard.validity().from())) {
            report(
                    standard,
                    BookFault.BOOK_OVERLAY_AREA,
                    with(standard, "area", standard.area().text()));
        }
        if (isNotForPlaces(standard)) {
            report(
                    standard,
                    BookFault.BOOK_OVERLAY_NOT_LOCAL,
                    with(standard, "area", standard.area().text()));
        }
        base.standard(standard.id())
                .ifPresentOrElse(replaced -> checkReplacement(standard, replaced), () -> checkAddition(standard));
    }

    /**
     * Whether the base has it for the nation on some day of the entry, for no area as small as the entry's, and no
     * authority of that time says how small one may be.
     */
    private boolean isNotForPlaces(Standard standard) {
        List<Standard> held = base.standards().stream()
                .filter(other -> other.scheme().equals(standard.scheme()) && other.role() == standard.role())
                .toList();
        return held.stream().anyMatch(other -> isNational(other) && overlap(other, standard))
                && held.stream().allMatch(other -> isWider(other.area(), standard.area()))
                && base.standards().stream().noneMatch(other -> speaksOf(other, standard));
    }

    private static boolean speaksOf(Standard authority, Standard standard) {
        return authority.content() instanceof Authority who
                && authority.scheme().equals(standard.scheme())
                && overlap(authority, standard)
                && who.lowest().containsKey(standard.role());
    }

    private static boolean isNational(Standard standard) {
        return standard.area().equals(AreaCode.NATION);
    }

    private static boolean isWider(AreaCode area, AreaCode other) {
        return area.level().compareTo(other.level()) < 0;
    }

    private static boolean overlap(Standard one, Standard other) {
        return one.validity().overlaps(other.validity());
    }

    private void checkAddition(Standard standard) {
        if (standard.validity().from().isBefore(mandate.from())) {
            reportBackDating(standard);
        }
    }

    private void checkReplacement(Standard standard, Standard replaced) {
        if (!standard.isOfOneRankWith(replaced)) {
            report(
                    standard,
                    BookFault.BOOK_OVERLAY_ID,
                    Map.of("id", Argument.of(standard.id().text())));
        } else if (standard.validity().from().isBefore(replaced.validity().from())) {
            report(
                    standard,
                    BookFault.BOOK_OVERLAY_EARLIER,
                    Map.of("id", Argument.of(standard.id().text())));
        } else if (!standard.saysTheSameBefore(mandate.from(), replaced)) {
            reportBackDating(standard);
        }
    }

    private boolean isWithin(AreaCode area, LocalDate date) {
        return !Collections.disjoint(areas.path(area, date), mandate.areas());
    }

    private Map<StandardId, Standard> merged() {
        Map<StandardId, Standard> merged = new TreeMap<>();
        Stream.concat(base.standards().stream(), over.standards().stream())
                .forEach(standard -> merged.put(standard.id(), standard));
        return merged;
    }

    private StandardBook book(Map<StandardId, Standard> merged) {
        return StandardBook.checked(
                new StandardBook.Cover(
                        base.name() + "+" + over.name(), base.version() + "+" + over.version(), base.mandate()),
                Stream.concat(base.ownAreas().stream(), newAreas.stream()).toList(),
                areas,
                merged.values());
    }

    private void reportBackDating(Standard standard) {
        Map<String, Argument> arguments =
                Map.of("id", Argument.of(standard.id().text()), "date", Argument.of(mandate.from()));
        report(standard, BookFault.BOOK_OVERLAY_BACK_DATED, arguments);
    }

    private void report(Standard standard, BookFault fault, Map<String, Argument> arguments) {
        report(pathTo(standard.id()), fault, arguments);
    }

    private void report(String path, BookFault fault, Map<String, Argument> arguments) {
        findings.add(new Finding(fault.name(), Severity.ERROR, new Location(over.name(), path, 0, 0), arguments));
    }

    private static String pathTo(StandardId id) {
        return "standards/" + id;
    }

    private static Map<String, Argument> with(Standard standard, String name, String text) {
        return Map.of("id", Argument.of(standard.id().text()), name, Argument.of(text));
    }
}
