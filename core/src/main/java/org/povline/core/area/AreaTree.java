package org.povline.core.area;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.quantity.Truth;

/**
 * Which area a code stood for on a day, and what that area belonged to. Immutable.
 *
 * <p>The table has a row for each code, name and parent, and knows the revisions that list it, from 2002-12 to
 * 2023-06. The day of a change lies between two revisions, so answers are certain where both agree and say so where
 * they do not. Days before the first revision take the first, days after the last take the last.
 *
 * <p>Parents come from the table and never from the digits of a county's code: 仙桃市 (429004) belongs to its province,
 * and codes move with the reforms. The filler levels (市辖区, 县, 省直辖县级行政区划) are left out: a district of a
 * municipality belongs to the municipality. Townships and villages are not in the table; their codes nest by digits.
 *
 * <p>A code may be listed without being a division in law: the last revision is the list of the bureau of statistics,
 * which also numbers development zones (third pair of digits from 71). That list leaves out Hong Kong, Macao and Taiwan,
 * which is no dissolution: here they stay, without lower levels.
 *
 * <p>Source: the revisions of GB/T 2260 from 2002-12 to 2016-07, and the 2023 codes for statistical use of the National
 * Bureau of Statistics.
 */
public final class AreaTree {
    private final Map<AreaCode, List<Listing>> listings;

    private AreaTree(Map<AreaCode, List<Listing>> listings) {
        this.listings = listings;
    }

    /** The divisions of China from the county up. */
    public static AreaTree china() {
        return China.TREE;
    }

    /**
     * The tree with these areas at all times, each instead of whatever its code stood for; for areas that the table
     * does not know, such as a host's own townships and villages.
     *
     * @throws IllegalArgumentException if an area belongs to one that neither the tree nor the arguments know
     */
    public AreaTree with(Area... areas) {
        Map<AreaCode, List<Listing>> more = new HashMap<>(listings);
        Arrays.stream(areas).forEach(area -> more.put(area.code(), List.of(Listing.always(area))));
        Arrays.stream(areas).forEach(area -> requireParent(more, area));
        return new AreaTree(more);
    }

    /** Whether the code stood for an area on that day. */
    public Truth listed(AreaCode code, LocalDate date) {
        int before = Revisions.before(date);
        int after = Revisions.after(date);
        int listed = 0;
        for (int revision = before; revision <= after; revision++) {
            listed += isListed(rows(code), revision) ? 1 : 0;
        }
        return listed == 0 ? Truth.NOT_SATISFIED : listed > after - before ? Truth.SATISFIED : Truth.UNKNOWN;
    }

    /** Whether the code stood for an area at any time. Codes of townships and villages are known only if they were added. */
    public boolean knows(AreaCode code) {
        return !rows(code).isEmpty();
    }

    /**
     * The area that the code stood for on that day, if it certainly is this one, or if it can be no other one; see
     * {@link #listed} for the difference. Empty if there is none or more than one may be meant.
     */
    public Optional<Area> find(AreaCode code, LocalDate date) {
        return agreed(possible(code, date), Listing::area);
    }

    /**
     * All areas that the code may have stood for on that day, in the order of the table: none, one, or several if name
     * or parent changed between the revisions around it.
     */
    public List<Area> candidates(AreaCode code, LocalDate date) {
        return possible(code, date).stream().map(Listing::area).distinct().toList();
    }

    /**
     * The code and what its area belonged to on that day, step by step up to the nation. Empty if a step is not listed
     * or may lead to more than one parent; two names with one parent do no harm.
     *
     * <p>A township or village that the table lacks belongs to what its digits say.
     */
    public List<AreaCode> path(AreaCode code, LocalDate date) {
        List<AreaCode> path = new ArrayList<>(List.of(code));
        while (!code.equals(AreaCode.NATION)) {
            Optional<AreaCode> parent = parent(code, date);
            if (parent.isEmpty()) {
                return List.of();
            }
            code = parent.get();
            path.add(code);
        }
        return List.copyOf(path);
    }

    /** All rows, in no order. */
    Stream<Listing> listings() {
        return listings.values().stream().flatMap(List::stream);
    }

    private Optional<AreaCode> parent(AreaCode code, LocalDate date) {
        Optional<AreaCode> enclosing = code.enclosing();
        return enclosing.isPresent()
                ? enclosing
                : agreed(possible(code, date), row -> row.area().parent());
    }

    /** What all rows have in common, if there are any. */
    private static <T> Optional<T> agreed(List<Listing> rows, Function<Listing, T> part) {
        if (rows.size() == 1) {
            return Optional.of(part.apply(rows.get(0)));
        }
        List<T> parts = rows.stream().map(part).distinct().toList();
        return parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** The rows of the code that may hold on that day; the usual single row without a copy. */
    private List<Listing> possible(AreaCode code, LocalDate date) {
        List<Listing> rows = rows(code);
        int before = Revisions.before(date);
        int after = Revisions.after(date);
        return rows.size() == 1 && rows.get(0).mayExistBetween(before, after)
                ? rows
                : rows.stream()
                        .filter(row -> row.mayExistBetween(before, after))
                        .toList();
    }

    private static boolean isListed(List<Listing> rows, int revision) {
        for (Listing row : rows) {
            if (row.isIn(revision)) {
                return true;
            }
        }
        return false;
    }

    private List<Listing> rows(AreaCode code) {
        return listings.getOrDefault(requireNonNull(code, "code"), List.of());
    }

    private static void requireParent(Map<AreaCode, List<Listing>> listings, Area area) {
        if (area.code().enclosing().isEmpty() && !listings.containsKey(area.parent())) {
            throw new IllegalArgumentException(
                    "Area " + area.code() + " belongs to " + area.parent() + ", which is not in the tree");
        }
    }

    /** Loaded when first asked for. */
    private static final class China {
        static final AreaTree TREE = new AreaTree(AreaTable.read("areas.txt"));
    }
}
