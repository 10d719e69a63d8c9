package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands: in a file, in a model, or in both. Keys and places only, never a value: {@code
 * households[3].members[1].sex} and not the member's name.
 *
 * @param file the file's name, empty where there is none
 * @param path the way to the fact in the model, empty where there is none
 * @param line the line or row in the file, counted from 1; 0 where there is none
 * @param column the column in the file, counted from 1; 0 where there is none
 */
public record Location(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String file,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String path,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column) {
    private static final Location NONE = new Location("", "", 0, 0);

    /** Refuses null and negative places. */
    public Location {
        requireNonNull(file, "file");
        requireNonNull(path, "path");
        requireNotNegative(line, "Line");
        requireNotNegative(column, "Column");
    }

    /** Nowhere in particular: the finding is about the whole. */
    public static Location none() {
        return NONE;
    }

    /** A fact in the model. */
    public static Location path(String path) {
        return new Location("", path, 0, 0);
    }

    /** A place in a file. */
    public static Location inFile(String file, int line, int column) {
        return new Location(file, "", line, column);
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Location read(
            @JsonProperty("file") @Nullable String file,
            @JsonProperty("path") @Nullable String path,
            @JsonProperty("line") @Nullable Integer line,
            @JsonProperty("column") @Nullable Integer column) {
        return new Location(orEmpty(file), orEmpty(path), orZero(line), orZero(column));
    }

    /** The same place, for the fact at this path. */
    public Location withPath(String path) {
        return new Location(file, path, line, column);
    }

    private static void requireNotNegative(int place, String what) {
        if (place < 0) {
            throw new IllegalArgumentException(what + " (" + place + ") must not be negative");
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int orZero(@Nullable Integer place) {
        return place == null ? 0 : place;
    }
}
