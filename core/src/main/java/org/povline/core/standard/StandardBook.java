package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Texts;

/**
 * All standards that a host decides by, each dated, placed and cited. Immutable.
 *
 * <p>Of the standards of one scheme and role the most local one that is in force on the day wins; the areas above an area
 * are those of the {@link AreaTree} on that day. What the book does not cover has no answer: it is never interpolated and
 * never taken from a neighbour.
 */
public final class StandardBook {
    private final String name;
    private final String version;
    private final List<Area> ownAreas;
    private final AreaTree areas;
    private final Map<StandardId, Standard> byId;
    private final Map<SchemeId, Map<Role, Track>> tracks;

    private StandardBook(
            String name,
            String version,
            List<Area> ownAreas,
            AreaTree areas,
            Map<StandardId, Standard> byId,
            Map<SchemeId, Map<Role, Track>> tracks) {
        this.name = name;
        this.version = version;
        this.ownAreas = ownAreas;
        this.areas = areas;
        this.byId = byId;
        this.tracks = tracks;
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
        refuse(BookCheck.faults(areas, standards, true));
        return new StandardBook(
                requireText(name, "name"),
                requireText(version, "version"),
                ownAreas.stream().sorted(Comparator.comparing(Area::code)).toList(),
                areas,
                byId(standards),
                tracks(standards));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Which edition. */
    public String version() {
        return version;
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
    public Collection<Standard> standards() {
        return byId.values();
    }

    /** The entry of this id. */
    public Optional<Standard> standard(StandardId id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /**
     * The most local standard in force on the day, and what it overrides.
     *
     * <p>Where it is not known what the area belonged to on that day, the national standard decides if nowhere a local one
     * of the scheme and role is in force.
     */
    public Resolution resolve(SchemeId scheme, Role role, AreaCode area, LocalDate date) {
        return track(scheme, role).resolve(areas, requireNonNull(area, "area"), requireNonNull(date, "date"));
    }

    /**
     * The highest line in force on the day of the area or any above it, where a scheme takes the higher of them; of equal
     * ones the most local. None with the reason {@link Resolution.Reason#INCOMPARABLE} where more than one is in force
     * and they are not all exact amounts for one account of income.
     */
    public Resolution resolveHighest(SchemeId scheme, AreaCode area, LocalDate date) {
        return track(scheme, Role.LINE)
                .resolveHighest(areas, requireNonNull(area, "area"), requireNonNull(date, "date"));
    }

    private Track track(SchemeId scheme, Role role) {
        return tracks.getOrDefault(requireNonNull(scheme, "scheme"), Map.of())
                .getOrDefault(requireNonNull(role, "role"), Track.EMPTY);
    }

    private static Map<StandardId, Standard> byId(Collection<Standard> standards) {
        Map<StandardId, Standard> byId = new TreeMap<>();
        standards.forEach(standard -> byId.put(standard.id(), standard));
        return Collections.unmodifiableMap(byId);
    }

    private static Map<SchemeId, Map<Role, Track>> tracks(Collection<Standard> standards) {
        Map<SchemeId, Map<Role, Track>> tracks = new HashMap<>();
        standards.stream()
                .collect(Collectors.groupingBy(Standard::scheme))
                .forEach((scheme, ofScheme) -> tracks.put(scheme, tracksByRole(ofScheme)));
        return tracks;
    }

    private static Map<Role, Track> tracksByRole(Collection<Standard> ofScheme) {
        Map<Role, Track> tracks = new EnumMap<>(Role.class);
        ofScheme.stream()
                .collect(Collectors.groupingBy(Standard::role))
                .forEach((role, ofRole) -> tracks.put(role, Track.of(ofRole)));
        return tracks;
    }

    private static void refuse(List<BookCheck.Fault> faults) {
        if (!faults.isEmpty()) {
            Texts english = Texts.of(Locale.ENGLISH);
            throw new IllegalArgumentException(faults.stream()
                    .map(fault -> english.message(fault.fault().name(), fault.arguments()))
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String requireText(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A book must have a " + what);
        }
        return text;
    }

    /** Name and version. */
    @Override
    public String toString() {
        return "StandardBook(" + name + " " + version + ")";
    }
}
