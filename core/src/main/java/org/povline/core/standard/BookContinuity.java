package org.povline.core.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Severity;

/**
 * Days that no entry covers between two of one scheme, role and area. Nothing can be decided on them, which may be how it
 * is; it is an error where an entry is said to follow another.
 */
final class BookContinuity {
    private final Collection<Outline> outlines;
    private final IdentityHashMap<Outline, StandardId> follows;
    private final List<BookCheck.Fault> faults = new ArrayList<>();

    private BookContinuity(Collection<Outline> outlines, IdentityHashMap<Outline, StandardId> follows) {
        this.outlines = outlines;
        this.follows = follows;
    }

    /**
     * All gaps, and all entries that follow what they cannot follow.
     *
     * @param follows which entry is said to follow which, by identity
     */
    static List<BookCheck.Fault> faults(Collection<Outline> outlines, IdentityHashMap<Outline, StandardId> follows) {
        BookContinuity continuity = new BookContinuity(outlines, follows);
        continuity.declared();
        continuity.undeclared();
        return continuity.faults;
    }

    private void declared() {
        Map<StandardId, Outline> byId =
                outlines.stream().collect(Collectors.toMap(Outline::id, outline -> outline, (first, second) -> first));
        follows.forEach((outline, id) -> {
            Outline before = byId.get(id);
            if (before == null || !before.rank().equals(outline.rank())) {
                report(outline, BookFault.BOOK_FOLLOWS, Severity.ERROR, id);
            } else if (isGapBetween(before, outline)) {
                report(outline, BookFault.BOOK_GAP, Severity.ERROR, id);
            }
        });
    }

    private void undeclared() {
        outlines.stream()
                .filter(outline -> outline.rank().role() != Role.REFERENCE)
                .collect(Collectors.groupingBy(Outline::rank, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(this::undeclaredWithin);
    }

    private void undeclaredWithin(List<Outline> equals) {
        List<Outline> inTime = equals.stream().sorted(Outline.IN_TIME).toList();
        Outline farthest = inTime.get(0);
        for (Outline next : inTime.subList(1, inTime.size())) {
            if (isGapBetween(farthest, next) && !follows.containsKey(next)) {
                report(next, BookFault.BOOK_GAP, Severity.WARNING, farthest.id());
            }
            farthest = next.validity().endsAfter(farthest.validity()) ? next : farthest;
        }
    }

    private static boolean isGapBetween(Outline before, Outline after) {
        return before.validity().to() != null
                && Objects.requireNonNull(before.validity().to())
                        .isBefore(after.validity().from());
    }

    private void report(Outline outline, BookFault fault, Severity severity, StandardId other) {
        faults.add(new BookCheck.Fault(
                outline, fault, severity, Map.of("id", outline.name(), "other", Argument.of(other.text()))));
    }
}
