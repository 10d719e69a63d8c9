package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/**
 * The entries of a book that answer what was asked of it, for one area and day: those in force there, and where nothing
 * can be answered, those that make it so.
 */
final class Excerpt {
    private final StandardBook book;
    private final List<AreaCode> path;
    private final LocalDate date;

    private Excerpt(StandardBook book, List<AreaCode> path, LocalDate date) {
        this.book = book;
        this.path = path;
        this.date = date;
    }

    static StandardBook of(StandardBook book, Optional<AreaCode> area, LocalDate date, Collection<Question> asked) {
        List<AreaCode> path = area.map(code -> book.areas().path(code, date)).orElse(List.of());
        return new Excerpt(book, path, date).of(asked);
    }

    private StandardBook of(Collection<Question> asked) {
        List<Standard> kept =
                withLinesMultiplied(asked).stream().flatMap(this::answers).toList();
        return StandardBook.of(book.name(), book.version(), areas(kept), kept);
    }

    /** A line that is a multiple makes no book without the line that it multiplies, whether or not that was asked for. */
    private Set<Question> withLinesMultiplied(Collection<Question> asked) {
        Set<Question> all = new HashSet<>(asked);
        List<Question> open = new ArrayList<>(asked);
        while (!open.isEmpty()) {
            answers(open.remove(open.size() - 1))
                    .filter(standard -> standard.content() instanceof Multiple)
                    .map(standard -> new Question(((Multiple) standard.content()).of(), Role.LINE))
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** Where none is in force one entry stays, so that it still shows that the book knows of the matter. */
    private Stream<Standard> answers(Question asked) {
        List<Standard> track = book.standards().stream().filter(asked::isAbout).toList();
        List<Standard> answers = path.isEmpty() ? withoutPath(track) : onPath(track);
        return answers.isEmpty() ? track.stream().limit(1) : answers.stream();
    }

    private List<Standard> onPath(List<Standard> track) {
        return inForce(track).filter(standard -> path.contains(standard.area())).toList();
    }

    /** What is in force everywhere, and one local standard: that there is any is why an unknown area has no answer. */
    private List<Standard> withoutPath(List<Standard> track) {
        return Stream.concat(
                        inForce(track).filter(Excerpt::isNational),
                        inForce(track).filter(standard -> !isNational(standard)).limit(1))
                .toList();
    }

    /** Schedules are asked for the period of an income, which lies before the day. */
    private Stream<Standard> inForce(List<Standard> track) {
        return track.stream()
                .filter(standard ->
                        standard.role() == Role.SCHEDULE || standard.validity().contains(date));
    }

    private static boolean isNational(Standard standard) {
        return standard.area().equals(AreaCode.NATION);
    }

    /** The book's own areas that the path or an entry leads through. */
    private List<Area> areas(List<Standard> kept) {
        Set<AreaCode> needed = new HashSet<>(path);
        kept.forEach(standard -> needed.addAll(enclosing(standard.area())));
        List<Area> areas = new ArrayList<>();
        boolean grew = true;
        while (grew) {
            List<Area> more = book.ownAreas().stream()
                    .filter(area -> needed.contains(area.code()) && !areas.contains(area))
                    .toList();
            areas.addAll(more);
            grew = !more.isEmpty();
            more.forEach(area -> needed.addAll(enclosing(area.parent())));
        }
        return areas;
    }

    private static List<AreaCode> enclosing(AreaCode area) {
        return Stream.iterate(Optional.of(area), Optional::isPresent, code -> code.flatMap(AreaCode::enclosing))
                .map(Optional::get)
                .toList();
    }

    /**
     * What a criterion asks a book for.
     *
     * @param scheme the scheme
     * @param role the respect
     */
    record Question(SchemeId scheme, Role role) {
        boolean isAbout(Standard standard) {
            return standard.scheme().equals(scheme) && standard.role() == role;
        }
    }
}
