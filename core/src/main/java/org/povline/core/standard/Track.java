package org.povline.core.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;

/**
 * What a book holds for one scheme in one respect: for each area its entries, in the order of time. A resolution in
 * which nothing is overridden, as most are, is made once, when the book is.
 */
final class Track {
    private static final Resolution NO_STANDARD = new Resolution.None(Resolution.Reason.NO_STANDARD);
    private static final Resolution AREA_UNKNOWN = new Resolution.None(Resolution.Reason.AREA_UNKNOWN);

    /** What stands for a scheme or role of which a book holds nothing. */
    static final Track EMPTY = of(List.of());

    private final List<Standard> standards;
    private final Map<AreaCode, List<Entry>> byArea;

    private Track(List<Standard> standards, Map<AreaCode, List<Entry>> byArea) {
        this.standards = standards;
        this.byArea = byArea;
    }

    static Track of(Collection<Standard> standards) {
        Map<AreaCode, List<Entry>> byArea = new HashMap<>();
        standards.stream()
                .sorted(Comparator.comparing(standard -> standard.validity().from()))
                .forEach(standard -> byArea.computeIfAbsent(standard.area(), area -> new ArrayList<>())
                        .add(Entry.of(standard)));
        return new Track(List.copyOf(standards), byArea);
    }

    List<Standard> standards() {
        return standards;
    }

    Resolution resolve(Paths paths, AreaCode area, LocalDate date) {
        if (isNational()) {
            return national(date);
        }
        List<AreaCode> path = paths.of(area, date);
        return path.isEmpty() ? withoutPath(date) : along(path, date);
    }

    private boolean isNational() {
        return byArea.isEmpty() || (byArea.size() == 1 && byArea.containsKey(AreaCode.NATION));
    }

    /** Where it is not known what lies above the area, or which area it is. */
    Resolution withoutPath(LocalDate date) {
        return isAnyLocalInForce(date) ? AREA_UNKNOWN : national(date);
    }

    private boolean isAnyLocalInForce(LocalDate date) {
        return standards.stream()
                .anyMatch(standard -> !standard.area().equals(AreaCode.NATION)
                        && standard.validity().contains(date));
    }

    private Resolution along(List<AreaCode> path, LocalDate date) {
        Entry winner = null;
        List<Standard> overridden = new ArrayList<>(path.size());
        for (AreaCode area : path) {
            Entry entry = at(area, date);
            if (winner == null) {
                winner = entry;
            } else if (entry != null) {
                overridden.add(entry.standard());
            }
        }
        return winner == null ? NO_STANDARD : winner.over(overridden, date);
    }

    private Resolution national(LocalDate date) {
        Entry entry = at(AreaCode.NATION, date);
        return entry == null ? NO_STANDARD : entry.over(List.of(), date);
    }

    private @Nullable Entry at(AreaCode area, LocalDate date) {
        for (Entry entry : byArea.getOrDefault(area, List.of())) {
            if (entry.standard().validity().contains(date)) {
                return entry;
            }
        }
        return null;
    }

    /** A standard and the two resolutions in which it overrides nothing. */
    private record Entry(Standard standard, Resolution verified, Resolution pastVerification) {
        static Entry of(Standard standard) {
            return new Entry(
                    standard,
                    new Resolution.InForce(standard, List.of(), false),
                    new Resolution.InForce(standard, List.of(), true));
        }

        Resolution over(List<Standard> overridden, LocalDate date) {
            boolean past = standard.validity().isPastVerification(date);
            if (overridden.isEmpty()) {
                return past ? pastVerification : verified;
            }
            return new Resolution.InForce(standard, overridden, past);
        }
    }
}
