package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is written down. What a citation does not name is the empty string, and left out of JSON.
 *
 * @param instrument the title of the law, standard or notice
 * @param number its number, such as {@code GB 11643-1999}
 * @param article the article, section or table within it
 * @param uri where it can be read
 */
public record Citation(
        String instrument,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String article,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String uri) {

    /** Refuses null, and an instrument without a title. */
    public Citation {
        requireNonNull(number, "number");
        requireNonNull(article, "article");
        requireNonNull(uri, "uri");
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("A citation must name its instrument");
        }
    }

    /** The instrument as a whole. */
    public static Citation of(String instrument, String number) {
        return new Citation(instrument, number, "", "");
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Citation read(
            @JsonProperty(value = "instrument", required = true) String instrument,
            @JsonProperty("number") @Nullable String number,
            @JsonProperty("article") @Nullable String article,
            @JsonProperty("uri") @Nullable String uri) {
        return new Citation(instrument, orEmpty(number), orEmpty(article), orEmpty(uri));
    }

    /** The same instrument, at this article. */
    public Citation at(String article) {
        return new Citation(instrument, number, article, uri);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
