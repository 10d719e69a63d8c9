package org.povline.core.finding;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that a finding's text speaks of, typed so that each language can write it in its own way. Never a personal
 * one: a finding travels into logs and letters.
 *
 * <p>In JSON an argument is an object with exactly one of the keys {@code text}, {@code number} and {@code date}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Argument.Text.class),
    @JsonSubTypes.Type(Argument.Numeric.class),
    @JsonSubTypes.Type(Argument.Date.class)
})
public sealed interface Argument {

    /** A key, a code or a column's header. */
    static Argument of(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Argument of(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    /** A number. */
    static Argument of(BigDecimal number) {
        return new Numeric(number);
    }

    /** A day. */
    static Argument of(LocalDate date) {
        return new Date(date);
    }

    /** A key, a code or a column's header. */
    record Text(String text) implements Argument {
        /** Refuses null. */
        public Text {
            requireNonNull(text, "text");
        }
    }

    /** A number, written with the decimals it has. */
    record Numeric(BigDecimal number) implements Argument {
        /** Refuses null. */
        public Numeric {
            requireNonNull(number, "number");
        }
    }

    /** A day. */
    record Date(@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) implements Argument {
        /** Refuses null. */
        public Date {
            requireNonNull(date, "date");
        }
    }
}
