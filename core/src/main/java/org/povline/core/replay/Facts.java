package org.povline.core.replay;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Trace;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.StandardBook;

/**
 * What was asked in a decision and of whom, under pseudonyms.
 *
 * @param book the standard book that decided
 * @param scheme the scheme
 * @param area the area whose standards were asked; nothing where it was not known
 * @param date the day on which the rules were in force and the facts held
 * @param subject whom it was about
 */
@JsonIgnoreProperties({"schema", "notice", "standards", "determination"})
public record Facts(
        BookName book,
        SchemeId scheme,
        @Nullable AreaCode area,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        BundledCase<?> subject) {
    /** Refuses null, but for the area. */
    public Facts {
        requireNonNull(book, "book");
        requireNonNull(scheme, "scheme");
        requireNonNull(date, "date");
        requireNonNull(subject, "subject");
    }

    /** Reads the JSON form, which has the one or the other. */
    @JsonCreator
    public static Facts read(
            @JsonProperty("book") BookName book,
            @JsonProperty("scheme") SchemeId scheme,
            @JsonProperty("area") @Nullable AreaCode area,
            @JsonProperty("date") LocalDate date,
            @JsonProperty("household") @Nullable BundledHousehold household,
            @JsonProperty("village") @Nullable BundledVillage village) {
        if (household != null && village != null) {
            throw new IllegalArgumentException("A decision is about a household or a village, not both");
        }
        return new Facts(
                book,
                scheme,
                area,
                date,
                requireNonNull(household == null ? village : household, "household or village"));
    }

    static Facts of(Trace trace, BundledCase<?> subject) {
        return new Facts(
                BookName.of(trace.standards()), trace.scheme(), trace.area().orElse(null), trace.date(), subject);
    }

    /** The scheme, the case's pseudonym and the day. */
    @Override
    public String toString() {
        return scheme.text() + " " + subject + " " + date;
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
}
