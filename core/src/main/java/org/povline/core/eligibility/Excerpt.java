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
 * The entries of a book that answer what was asked of it, for one area: those in force there on the days asked
 * for, and where nothing can be answered, those that make it so.
 */
final class Excerpt {
    private final StandardBook book;
    private final Optional<AreaCode> area;

    Excerpt(StandardBook book, Optional<AreaCode> area) {
        this.book = book;
        this.area = area;
    }

    /** The entries that answer these questions, as a book. */
    StandardBook of(Collection<Question> asked) {
        Set<Question> all = withLinesMultiplied(asked);
        List<Standard> kept = all.stream().flatMap(this::answers).distinct().toList();
        return StandardBook.of(book.name(), book.version(), areas(all, kept), kept);
    }

    private List<AreaCode> path(LocalDate date) {
        return area.map(code -> book.areas().path(code, date)).orElse(List.of());
    }

    /** A line that is a multiple makes no book without the line that it multiplies, whether or not that was asked for. */
    private Set<Question> withLinesMultiplied(Collection<Question> asked) {
        Set<Question> all = new HashSet<>(asked);
        List<Question> open = new ArrayList<>(asked);
        while (!open.isEmpty()) {
            Question next = open.remove(open.size() - 1);
            answers(next)
                    .filter(standard -> standard.content() instanceof Multiple)
                    .map(standard -> new Question(((Multiple) standard.content()).of(), Role.LINE, next.date()))
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** Where none is in force one entry stays, so that it still shows that the book knows of the matter. */
    private Stream<Standard> answers(Question asked) {
        List<Standard> track = book.standards().stream().filter(asked::isAbout).toList();
        List<Standard> inForce = track.stream()
                .filter(standard -> standard.validity().contains(asked.date()))
                .toList();
        List<AreaCode> path = path(asked.date());
        List<Standard> answers = path.isEmpty()
                ? withoutPath(inForce)
                : inForce.stream()
                        .filter(standard -> path.contains(standard.area()))
                        .toList();
        return answers.isEmpty() ? track.stream().limit(1) : answers.stream();
    }

    /** What is in force everywhere, and one local standard: that there is any is why an unknown area has no answer. */
    private static List<Standard> withoutPath(List<Standard> inForce) {
        return Stream.concat(
                        inForce.stream().filter(Excerpt::isNational),
                        inForce.stream()
                                .filter(standard -> !isNational(standard))
                                .limit(1))
                .toList();
    }

    private static boolean isNational(Standard standard) {
        return standard.area().equals(AreaCode.NATION);
    }

    /** The book's own areas that a path or an entry leads through. */
    private List<Area> areas(Set<Question> asked, List<Standard> kept) {
        Set<AreaCode> needed = new HashSet<>();
        asked.forEach(question -> needed.addAll(path(question.date())));
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
     * @param date the day
     */
    record Question(SchemeId scheme, Role role, LocalDate date) {
        boolean isAbout(Standard standard) {
            return standard.scheme().equals(scheme) && standard.role() == role;
        }
    }
}
