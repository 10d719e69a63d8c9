package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.finding.Argument;

/**
 * What of an entry matters to the others of its book. It can be told of an entry of which nothing else can be read, so
 * that one fault does not hide another.
 *
 * @param id its name
 * @param rank what at most one entry may have at a time
 * @param validity when it is in force
 * @param content what it says, if that can be read
 */
record Outline(StandardId id, Rank rank, Validity validity, Optional<Content> content) {
    /** Entries of one rank as they come one after the other. */
    static final Comparator<Outline> IN_TIME =
            Comparator.comparing(outline -> outline.validity().from());

    static Outline of(Standard standard) {
        return new Outline(standard.id(), Rank.of(standard), standard.validity(), Optional.of(standard.content()));
    }

    /** The scheme whose line it multiplies, if it does. */
    Optional<SchemeId> multipleOf() {
        return content.filter(Multiple.class::isInstance).map(found -> ((Multiple) found).of());
    }

    Optional<Authority> authority() {
        return content.filter(Authority.class::isInstance).map(Authority.class::cast);
    }

    /** The level whose line guides those of smaller areas, if this says so. */
    Optional<AreaLevel> guidance() {
        return authority().map(Authority::guidance);
    }

    Optional<Threshold> threshold() {
        return content.filter(Threshold.class::isInstance).map(Threshold.class::cast);
    }

    /** Whether both are of one scheme and in force together. */
    boolean meets(Outline other) {
        return scheme().equals(other.scheme()) && validity.overlaps(other.validity);
    }

    /** Whether it certainly is a lower line than the other, held against the same income. */
    boolean isBelow(Outline other) {
        return threshold()
                .flatMap(line -> other.threshold().filter(guide -> guide.income() == line.income()))
                .filter(guide -> isLess(threshold().orElseThrow(), guide))
                .isPresent();
    }

    private static boolean isLess(Threshold line, Threshold guide) {
        OptionalLong most = line.perPersonYear().upperFen();
        OptionalLong least = guide.perPersonYear().lowerFen();
        return most.isPresent() && least.isPresent() && most.getAsLong() < least.getAsLong();
    }

    /** Whether this is an authority that does not allow the other where it reaches, while both are in force. */
    boolean forbids(Outline other) {
        return meets(other)
                && authority()
                        .filter(found -> !found.allows(
                                other.rank.role(), other.rank.area().level()))
                        .isPresent();
    }

    SchemeId scheme() {
        return rank.scheme();
    }

    boolean isLine() {
        return rank.role() == Role.LINE;
    }

    Argument name() {
        return Argument.of(id.text());
    }

    /**
     * What at most one entry may have at a time.
     *
     * @param scheme the scheme
     * @param role the respect
     * @param area the area
     */
    record Rank(SchemeId scheme, Role role, AreaCode area) {
        Rank {
            requireNonNull(scheme, "scheme");
            requireNonNull(role, "role");
            requireNonNull(area, "area");
        }

        static Rank of(Standard standard) {
            return new Rank(standard.scheme(), standard.role(), standard.area());
        }
    }
}
