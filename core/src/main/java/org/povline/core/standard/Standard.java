package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.povline.core.area.AreaCode;

/**
 * An entry of a book: what one scheme asks in one respect, in one area, for some time.
 *
 * @param id its name in the book
 * @param scheme the scheme
 * @param role the respect
 * @param area the area, all that lies in it included
 * @param validity when
 * @param content what it says
 * @param provenance where it comes from
 */
public record Standard(
        StandardId id,
        SchemeId scheme,
        Role role,
        AreaCode area,
        Validity validity,
        Content content,
        Provenance provenance) {
    /** Refuses a content that the role does not take. */
    public Standard {
        requireNonNull(id, "id");
        requireNonNull(scheme, "scheme");
        requireNonNull(area, "area");
        requireNonNull(validity, "validity");
        requireNonNull(provenance, "provenance");
        Demands.none()
                .that("role", role.takes(content), BookFault.BOOK_CONTENT_ROLE)
                .hold();
    }

    /** Whether it is verified, and was looked at for that day. */
    public boolean isVerifiedOn(LocalDate day) {
        return provenance.verified() && !validity.isPastVerification(day);
    }

    /** The same, ending before that day. */
    Standard until(LocalDate end) {
        return new Standard(id, scheme, role, area, validity.until(end), content, provenance);
    }

    /** Whether nothing of what the other says of the days before this one is different here. */
    boolean saysTheSameBefore(LocalDate day, Standard other) {
        boolean neitherBegan =
                !validity.from().isBefore(day) && !other.validity.from().isBefore(day);
        return neitherBegan
                || (content.equals(other.content)
                        && provenance.equals(other.provenance)
                        && validity.isTheSameBefore(day, other.validity));
    }

    /** Whether both give the same scheme the same in the same area, so that at most one may be in force at a time. */
    boolean isOfOneRankWith(Standard other) {
        return Outline.Rank.of(this).equals(Outline.Rank.of(other));
    }
}
