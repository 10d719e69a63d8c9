package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Ground.Absence;
import org.povline.core.registry.DateRange;
import org.povline.core.standard.Content;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Resolution;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.Threshold;

/**
 * A standard book opened for an area on a day: what a criterion asks when it is made ready, or for a case. Immutable.
 */
public final class RulesInForce {
    private final StandardBook book;
    private final SchemeId scheme;
    private final Optional<AreaCode> area;
    private final LocalDate date;
    private final Consumer<Excerpt.Question> asked;

    RulesInForce(StandardBook book, SchemeId scheme, Optional<AreaCode> area, LocalDate date) {
        this(book, scheme, area, date, question -> {});
    }

    /** The same, which tells what it is asked for, on whichever day. */
    RulesInForce(
            StandardBook book,
            SchemeId scheme,
            Optional<AreaCode> area,
            LocalDate date,
            Consumer<Excerpt.Question> asked) {
        this.book = requireNonNull(book, "book");
        this.scheme = requireNonNull(scheme, "scheme");
        this.area = requireNonNull(area, "area");
        this.date = DateRange.requireDay(date);
        this.asked = asked;
    }

    /** The scheme that is decided. */
    public SchemeId scheme() {
        return scheme;
    }

    /** The day. */
    public LocalDate date() {
        return date;
    }

    /** The area; nothing where it is not known. */
    public Optional<AreaCode> area() {
        return area;
    }

    /** The same book, scheme and area on another day. */
    RulesInForce on(LocalDate day) {
        return new RulesInForce(book, scheme, area, day, asked);
    }

    /** Whether nobody verified it, or not for the day. */
    boolean isUnverified(Standard standard) {
        return !standard.isVerifiedOn(date);
    }

    StandardBook book() {
        return book;
    }

    /** What is in force of a scheme, itself or another, in a role. */
    public <T extends Content> Rule<T> rule(SchemeId of, Role role, Class<T> content) {
        return resolve(of, role).map(found -> Optional.of(content.cast(found)));
    }

    /**
     * The line of a scheme per person and year; a multiple is followed to the line that it multiplies. A line for rural
     * residents is none for a place that may be a residents' committee; everywhere else residence is taken for rural.
     */
    public Rule<Line> line(SchemeId of) {
        Rule<Content> found = resolve(of, Role.LINE);
        if (found.content().orElse(null) instanceof Multiple multiple) {
            return multiplied(found, multiple);
        }
        return isRural(found) && area.filter(AreaCode::mayBeCommunity).isPresent()
                ? found.<Line>map(content -> Optional.empty()).barred(Absence.RURAL_STANDARD)
                : found.map(content -> Line.of((Threshold) content));
    }

    private static boolean isRural(Rule<Content> found) {
        return found.content().orElse(null) instanceof Threshold threshold && threshold.rural();
    }

    private Rule<Line> multiplied(Rule<Content> found, Multiple multiple) {
        Rule<Line> base = line(multiple.of());
        List<Standard> standards = new ArrayList<>(found.standards());
        standards.addAll(base.standards());
        List<Standard> overridden = new ArrayList<>(found.overridden());
        overridden.addAll(base.overridden());
        return new Rule<>(base.content().map(line -> line.of(multiple)), standards, overridden, base.absent());
    }

    private Rule<Content> resolve(SchemeId of, Role role) {
        asked.accept(new Excerpt.Question(of, role, date));
        Resolution resolution = book.resolve(of, role, area, date);
        if (resolution instanceof Resolution.InForce found) {
            return new Rule<>(
                    Optional.of(found.standard().content()),
                    List.of(found.standard()),
                    found.overridden(),
                    Optional.empty());
        }
        return Rule.absent(
                Absence.valueOf(((Resolution.None) resolution).reason().name()));
    }
}
