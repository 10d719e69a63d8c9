package org.povline.core.replay;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.StandardBook;

/**
 * What was asked in a decision and of whom, under pseudonyms.
 *
 * @param book the standard book that decided
 * @param scheme the scheme
 * @param area the area whose standards were asked; nothing where it was not known
 * @param date the day on which the rules were in force and the facts held
 * @param household the household
 * @param assessment what an inquiry established, if there was one
 * @param applicant the member who applied; nothing for a household without members
 * @param identities the digests of the members' identity numbers, as far as they are known
 */
@JsonIgnoreProperties({"schema", "notice", "standards", "determination"})
public record Facts(
        BookName book,
        SchemeId scheme,
        @Nullable AreaCode area,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        Household household,
        @Nullable Assessment assessment,
        @Nullable String applicant,
        List<IdentityDigest> identities) {
    /** Refuses what does not belong together. */
    public Facts {
        requireNonNull(book, "book");
        requireNonNull(scheme, "scheme");
        requireNonNull(date, "date");
        requireNonNull(household, "household");
        identities = List.copyOf(requireNonNullElse(identities, List.of()));
        requireNonNull(subject(household, assessment, applicant), "subject");
    }

    /** The case, as it is decided. */
    HouseholdCase subject() {
        return subject(household, assessment, applicant);
    }

    private static HouseholdCase subject(
            Household household, @Nullable Assessment assessment, @Nullable String applicant) {
        HouseholdCase alone = HouseholdCase.of(household);
        HouseholdCase assessed = assessment == null ? alone : alone.with(assessment);
        return applicant == null ? assessed : assessed.withApplicant(applicant);
    }

    /** The scheme, the household's pseudonym and the day. */
    @Override
    public String toString() {
        return scheme.text() + " " + household.key() + " " + date;
    }

    /**
     * Which edition of a standard book.
     *
     * @param name what it is called
     * @param version which edition
     * @param digest its SHA-256, as the maker of the bundle states it
     */
    public record BookName(String name, String version, String digest) {
        /** That of a book. */
        static BookName of(StandardBook book) {
            return new BookName(book.name(), book.version(), book.digest());
        }

        /** Refuses null. */
        public BookName {
            requireNonNull(name, "name");
            requireNonNull(version, "version");
            requireNonNull(digest, "digest");
        }
    }

    /**
     * By what the host finds a person again.
     *
     * @param person the pseudonym
     * @param digest the digest of the identity number under the host's key
     */
    public record IdentityDigest(String person, String digest) {
        /** Refuses null. */
        public IdentityDigest {
            requireNonNull(person, "person");
            requireNonNull(digest, "digest");
        }
    }
}
