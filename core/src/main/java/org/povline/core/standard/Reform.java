package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to a book, to see what they would do: {@code Reform.named("2.0").replacing(line)}. They are made one after the
 * other, by {@link StandardBook#with(Reform)}. Immutable.
 */
public final class Reform {
    private final String name;
    private final List<Change> changes;

    private Reform(String name, List<Change> changes) {
        this.name = name;
        this.changes = changes;
    }

    /** A reform that changes nothing yet. Its name becomes part of the version of the changed book. */
    public static Reform named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A reform must have a name");
        }
        return new Reform(name, List.of());
    }

    /** And this entry instead of the one of its id, for the same scheme, role and area. */
    public Reform replacing(Standard standard) {
        requireNonNull(standard, "standard");
        return and(byId -> replace(byId, standard));
    }

    /** And this entry, whose id the book does not hold. */
    public Reform adding(Standard standard) {
        requireNonNull(standard, "standard");
        return and(byId -> add(byId, standard));
    }

    /** And the entry of this id no more from that day on. */
    public Reform ending(StandardId id, LocalDate end) {
        requireNonNull(id, "id");
        requireNonNull(end, "end");
        return and(byId -> end(byId, id, end));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /**
     * The entries with all changes made.
     *
     * @throws IllegalArgumentException if a change does not fit; it names the id
     */
    Map<StandardId, Standard> appliedTo(Map<StandardId, Standard> byId) {
        Map<StandardId, Standard> changed = new TreeMap<>(byId);
        changes.forEach(change -> change.applyTo(changed));
        return changed;
    }

    private Reform and(Change change) {
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Reform(name, List.copyOf(more));
    }

    private static void replace(Map<StandardId, Standard> byId, Standard standard) {
        Standard replaced = require(byId, standard.id());
        if (!replaced.isOfOneRankWith(standard)) {
            throw new IllegalArgumentException(
                    "Standard " + standard.id() + " must keep its scheme, role and area when it is replaced");
        }
        byId.put(standard.id(), standard);
    }

    private static void add(Map<StandardId, Standard> byId, Standard standard) {
        if (byId.putIfAbsent(standard.id(), standard) != null) {
            throw new IllegalArgumentException("The book has a standard " + standard.id() + " already");
        }
    }

    private static void end(Map<StandardId, Standard> byId, StandardId id, LocalDate end) {
        Standard standard = require(byId, id);
        if (!standard.validity().contains(end.minusDays(1))) {
            throw new IllegalArgumentException("Standard " + id + " is not in force on the day before " + end);
        }
        byId.put(id, standard.until(end));
    }

    private static Standard require(Map<StandardId, Standard> byId, StandardId id) {
        Standard standard = byId.get(id);
        if (standard == null) {
            throw new IllegalArgumentException("The book has no standard " + id);
        }
        return standard;
    }

    /** One change, made in place. */
    @FunctionalInterface
    private interface Change {
        void applyTo(Map<StandardId, Standard> byId);
    }
}
