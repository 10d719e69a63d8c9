package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault or remark about data, as data: {@link Texts} makes words of it. Immutable.
 *
 * <p>Code, location and arguments must hold nothing personal: no name, identity number, phone, or raw cell. A finding
 * names the place; whoever may see the value looks there.
 *
 * @param code the stable code of what was found, such as {@code RESIDENT_ID_CHECK_DIGIT}
 * @param severity how much it weighs
 * @param location where it stands
 * @param arguments what its text speaks of, by name, in the order given
 */
public record Finding(
        String code,
        Severity severity,
        Location location,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Argument> arguments) {

    /** Refuses null and a blank code; copies the arguments. */
    public Finding {
        requireNonNull(severity, "severity");
        requireNonNull(location, "location");
        if (code.isBlank()) {
            throw new IllegalArgumentException("A finding must have a code");
        }
        arguments = copyOf(arguments);
    }

    /** A finding whose text speaks of no values. */
    public static Finding of(String code, Severity severity, Location location) {
        return new Finding(code, severity, location, Map.of());
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Finding read(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty(value = "severity", required = true) Severity severity,
            @JsonProperty(value = "location", required = true) Location location,
            @JsonProperty("arguments") @Nullable Map<String, Argument> arguments) {
        return new Finding(code, severity, location, arguments == null ? Map.of() : arguments);
    }

    /** The same finding with one more argument. */
    public Finding with(String name, Argument argument) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, argument);
        return new Finding(code, severity, location, more);
    }

    /** Code, severity and place: an argument may be worth keeping out of a log. */
    @Override
    public String toString() {
        return "Finding[" + code + ", " + severity + ", " + location + "]";
    }

    private static Map<String, Argument> copyOf(Map<String, Argument> arguments) {
        Map<String, Argument> copy = new LinkedHashMap<>(arguments);
        copy.forEach((name, argument) -> requireNonNull(argument, name));
        return Collections.unmodifiableMap(copy);
    }
}
