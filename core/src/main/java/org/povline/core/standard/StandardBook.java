package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.registry.DateRange;

/**
 * All standards that a host decides by, each dated, placed and cited. Immutable.
 *
 * <p>Of the standards of one scheme and role the most local one that is in force on the day wins; the areas above an area
 * are those of the {@link AreaTree} on that day. What the book does not cover has no answer: it is never interpolated and
 * never taken from a neighbour.
 *
 * <p>{@link StandardBookJson} reads books and writes them; {@link #version} and {@link #digest} together tell which one
 * decided.
 */
public final class StandardBook {
    private final Cover cover;
    private final List<Area> ownAreas;
    private final AreaTree areas;
    private final Paths paths;
    private final List<Standard> standards;
    private final Map<StandardId, Standard> byId;
    private final Map<SchemeId, Map<Role, Track>> tracks;

    /** Made when first asked for: whoever tries a hundred reforms need not digest each. Any thread makes the same. */
    private @Nullable String digest;

    private StandardBook(
            Cover cover,
            List<Area> ownAreas,
            AreaTree areas,
            Map<StandardId, Standard> byId,
            Map<SchemeId, Map<Role, Track>> tracks) {
        this.cover = cover;
        this.ownAreas =
                ownAreas.stream().sorted(Comparator.comparing(Area::code)).toList();
        this.areas = areas;
        this.paths = new Paths(areas);
        this.standards = List.copyOf(byId.values());
        this.byId = byId;
        this.tracks = tracks;
    }

    /**
     * The book that ships with the library: what national instruments say, as far as sources were found.
     *
     * @throws IllegalStateException if the shipped file is damaged
     */
    public static StandardBook china() {
        return China.READING
                .value()
                .orElseThrow(() -> new IllegalStateException(
                        "The shipped book of standards is damaged: " + errors(China.READING.findings())));
    }

    /**
     * A book of these standards.
     *
     * @param name what it is called
     * @param version which edition
     * @param ownAreas areas beside those of the table, at all times
     * @param standards its entries, in any order
     * @throws IllegalArgumentException if entries contradict each other or the areas; it names their ids
     */
    public static StandardBook of(String name, String version, List<Area> ownAreas, Collection<Standard> standards) {
        AreaTree areas = AreaTree.china().with(ownAreas.toArray(Area[]::new));
        refuse(BookCheck.faultsOf(areas, standards, true));
        return checked(new Cover(name, version, Optional.empty()), ownAreas, areas, standards);
    }

    /** A book of entries that were held against each other before. */
    static StandardBook checked(Cover cover, List<Area> ownAreas, AreaTree areas, Collection<Standard> standards) {
        Map<StandardId, Standard> byId = new TreeMap<>();
        standards.forEach(standard -> byId.put(standard.id(), standard));
        return new StandardBook(cover, ownAreas, areas, byId, tracks(standards));
    }

    /** What it is called. */
    public String name() {
        return cover.name();
    }

    /** Which edition. */
    public String version() {
        return cover.version();
    }

    /** The SHA-256 of the canonical form, in hexadecimal digits: equal books have equal ones. */
    public String digest() {
        String made = digest;
        if (made == null) {
            made = Canonical.digest(this);
            digest = made;
        }
        return made;
    }

    /** What it may touch, if it is meant to be laid over another book. */
    public Optional<Mandate> mandate() {
        return cover.mandate();
    }

    /** The areas of the table and the book's own. */
    public AreaTree areas() {
        return areas;
    }

    /** The areas that the book has beside those of the table, by code. */
    public List<Area> ownAreas() {
        return ownAreas;
    }

    /** All entries, by id. */
    public List<Standard> standards() {
        return standards;
    }

    /** The entry of this id. */
    public Optional<Standard> standard(StandardId id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /** Whether it has any entry of the scheme, wherever and whenever. */
    public boolean covers(SchemeId scheme) {
        return tracks.containsKey(requireNonNull(scheme, "scheme"));
    }

    /**
     * The most local standard in force on the day, and what it overrides.
     *
     * <p>Where it is not known what the area belonged to on that day, the national standard decides if nowhere a local one
     * of the scheme and role is in force.
     *
     * @throws IllegalArgumentException if the day lies before the year 1800 or after 2200
     */
    public Resolution resolve(SchemeId scheme, Role role, AreaCode area, LocalDate date) {
        return track(scheme, role).resolve(paths, requireNonNull(area, "area"), DateRange.requireDay(date));
    }

    /**
     * The same where it may not be known which area it is: then the national standard decides if nowhere a local one of
     * the scheme and role is in force, else there is none, with the reason {@link Resolution.Reason#AREA_UNKNOWN}.
     */
    public Resolution resolve(SchemeId scheme, Role role, Optional<AreaCode> area, LocalDate date) {
        return area.map(known -> resolve(scheme, role, known, date))
                .orElseGet(() -> track(scheme, role).withoutPath(DateRange.requireDay(date)));
    }

    /**
     * The book with these changes; this one stays as it is. Both share what does not change. The name of the reform is
     * added to the version.
     *
     * @throws IllegalArgumentException if a change does not fit, or entries come to contradict each other; it names their
     *     ids
     */
    public StandardBook with(Reform reform) {
        Map<StandardId, Standard> changed = reform.appliedTo(byId);
        refuse(BookCheck.faultsOf(areas, changed.values(), mandate().isEmpty()));
        Cover changedCover = new Cover(name(), version() + "+" + reform.name(), mandate());
        return new StandardBook(changedCover, ownAreas, areas, changed, tracksFor(changed));
    }

    /** The same, to be laid over another book within this mandate. */
    public StandardBook with(Mandate mandate) {
        return new StandardBook(new Cover(name(), version(), Optional.of(mandate)), ownAreas, areas, byId, tracks);
    }

    /**
     * This book with another laid over it, entry by entry, within a mandate: an entry replaces the one of its id or is
     * added. Name and version of the result are both of both. What the other book says of itself ({@link #mandate}) is its
     * maker's claim, and for whoever answers for the decisions to grant.
     *
     * <p>No book comes of it, but findings, where an entry is for a scheme or an area outside of the mandate, changes what
     * was in force before its first day, takes an id of this book for something else, is in force together with an entry
     * of this book that it does not replace, or is for an area that may not set it: what this book has for the nation a
     * smaller area sets only if an {@link Authority} of the time says so, or this book has it for areas as small.
     */
    public Reading<StandardBook> overlaid(StandardBook over, Mandate granted) {
        return Overlay.of(this, over, granted);
    }

    private Track track(SchemeId scheme, Role role) {
        return tracks.getOrDefault(requireNonNull(scheme, "scheme"), Map.of())
                .getOrDefault(requireNonNull(role, "role"), Track.EMPTY);
    }

    /** The tracks of this book, anew where an entry changed. */
    private Map<SchemeId, Map<Role, Track>> tracksFor(Map<StandardId, Standard> changed) {
        Map<SchemeId, Map<Role, Track>> next = new HashMap<>(tracks);
        changed.values().stream()
                .filter(standard -> !standard.equals(byId.get(standard.id())))
                .forEach(standard -> next.merge(
                        standard.scheme(),
                        Map.of(standard.role(), track(standard, changed.values())),
                        StandardBook::both));
        return next;
    }

    private static Track track(Standard one, Collection<Standard> all) {
        return Track.of(all.stream()
                .filter(standard -> standard.scheme().equals(one.scheme()) && standard.role() == one.role())
                .toList());
    }

    private static Map<Role, Track> both(Map<Role, Track> some, Map<Role, Track> instead) {
        Map<Role, Track> both = new EnumMap<>(Role.class);
        both.putAll(some);
        both.putAll(instead);
        return both;
    }

    private static Map<SchemeId, Map<Role, Track>> tracks(Collection<Standard> standards) {
        return standards.stream()
                .collect(Collectors.groupingBy(
                        Standard::scheme,
                        Collectors.groupingBy(
                                Standard::role,
                                () -> new EnumMap<>(Role.class),
                                Collectors.collectingAndThen(Collectors.toList(), Track::of))));
    }

    private static void refuse(List<BookCheck.Fault> faults) {
        if (!faults.isEmpty()) {
            Texts english = Texts.of(Locale.ENGLISH);
            throw new IllegalArgumentException(faults.stream()
                    .map(fault -> english.message(fault.fault().name(), fault.arguments()))
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code() + " at " + finding.location().path())
                .collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandardBook that
                && cover.equals(that.cover)
                && ownAreas.equals(that.ownAreas)
                && standards.equals(that.standards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cover, ownAreas, standards);
    }

    /** Name and version. */
    @Override
    public String toString() {
        return "StandardBook(" + name() + " " + version() + ")";
    }

    /**
     * What stands on the first page.
     *
     * @param name what the book is called
     * @param version which edition
     * @param mandate what it may touch, if it is meant to be laid over another
     */
    record Cover(String name, String version, Optional<Mandate> mandate) {
        Cover {
            if (name.isBlank() || version.isBlank()) {
                throw new IllegalArgumentException("A book must have a name and a version");
            }
        }
    }

    /** Read when first asked for. */
    private static final class China {
        static final Reading<StandardBook> READING = StandardBookJson.withDefaults()
                .read(requireNonNull(StandardBook.class.getResourceAsStream("china.json"), "china.json"), "china.json");
    }
}
