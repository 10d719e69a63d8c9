package org.povline.core.quantity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about one thing: a value, that there is none and why, or something that could not be read.
 *
 * <p>Missing is not zero: a fact never turns into a number or a boolean by default. Checks look at what is unreadable;
 * decisions read everything but {@link Known} as unknown.
 *
 * <p>In JSON a fact is an object with exactly one of the keys {@code value}, {@code missing} and {@code raw}.
 *
 * <p>{@code toString} tells which of the three a fact is and why it is missing, never what it holds: a fact may be
 * personal, and a log is no place for it.
 *
 * @param <T> the type of the value; immutable
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Fact.Known.class),
    @JsonSubTypes.Type(Fact.Missing.class),
    @JsonSubTypes.Type(Fact.Unreadable.class)
})
@JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public sealed interface Fact<T> {

    /** A fact with a value. */
    static <T> Fact<T> of(T value) {
        return new Known<>(value);
    }

    /** A fact without a value, for the reason given. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    static <T> Fact<T> missing(MissingReason reason) {
        return (Fact<T>) requireNonNull(Missing.OF_EACH.get(requireNonNull(reason, "missing")));
    }

    /** A fact that was asked for and left out. */
    static <T> Fact<T> notReported() {
        return missing(MissingReason.NOT_REPORTED);
    }

    /** A fact for which the source has no place. */
    static <T> Fact<T> notAsked() {
        return missing(MissingReason.NOT_ASKED);
    }

    /** A fact that stands in the source in a form that cannot be read. */
    static <T> Fact<T> unreadable(String raw) {
        return new Unreadable<>(raw);
    }

    /** The fact itself, or {@linkplain #notReported() not reported} where a document leaves its key out. */
    static <T> Fact<T> orNotReported(@Nullable Fact<T> fact) {
        return fact == null ? notReported() : fact;
    }

    /** The fact itself, or {@linkplain #notAsked() not asked for} where a document has no key for it. */
    static <T> Fact<T> orNotAsked(@Nullable Fact<T> fact) {
        return fact == null ? notAsked() : fact;
    }

    /** The value, if it is known. */
    Optional<T> known();

    /** The result for whichever of the three this is. */
    <R> R fold(
            Function<? super T, ? extends R> known,
            Function<? super MissingReason, ? extends R> missing,
            Function<? super String, ? extends R> unreadable);

    /** Whether the value is known. */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The fact about what {@code mapping} makes of the value; what is missing or unreadable stays so. */
    default <R> Fact<R> map(Function<? super T, ? extends R> mapping) {
        return fold(value -> of(mapping.apply(value)), Fact::missing, Fact::unreadable);
    }

    /** The answer to a question about the value that may itself be open; unknown unless the value is known. */
    default Truth truth(Function<? super T, Truth> question) {
        return known().map(question).orElse(Truth.UNKNOWN);
    }

    /** Whether the value meets the condition; unknown unless the value is known. */
    default Truth test(Predicate<? super T> condition) {
        return known().map(value -> Truth.of(condition.test(value))).orElse(Truth.UNKNOWN);
    }

    /**
     * A fact with a value.
     *
     * <p>The shape concerns dates only: without it, a host's Jackson 2 writes them as arrays of numbers.
     */
    record Known<T>(
            @JsonFormat(shape = JsonFormat.Shape.STRING) T value) implements Fact<T> {
        /** Refuses null: what is not known is {@link Missing}. */
        public Known {
            requireNonNull(value, "value");
        }

        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known,
                Function<? super MissingReason, ? extends R> missing,
                Function<? super String, ? extends R> unreadable) {
            return known.apply(value);
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /** A fact without a value. */
    record Missing<T>(MissingReason missing) implements Fact<T> {
        private static final Map<MissingReason, Missing<?>> OF_EACH = ofEach();

        /** Refuses null. */
        public Missing {
            requireNonNull(missing, "missing");
        }

        @Override
        public Optional<T> known() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known,
                Function<? super MissingReason, ? extends R> missing,
                Function<? super String, ? extends R> unreadable) {
            return missing.apply(this.missing);
        }

        private static Map<MissingReason, Missing<?>> ofEach() {
            Map<MissingReason, Missing<?>> each = new EnumMap<>(MissingReason.class);
            for (MissingReason reason : MissingReason.values()) {
                each.put(reason, new Missing<>(reason));
            }
            return each;
        }

        @Override
        public String toString() {
            return "Missing(" + missing + ")";
        }
    }

    /** A fact whose source could not be read; {@code raw} is what stands there and may be personal. */
    record Unreadable<T>(String raw) implements Fact<T> {
        /** Refuses null. */
        public Unreadable {
            requireNonNull(raw, "raw");
        }

        @Override
        public Optional<T> known() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> known,
                Function<? super MissingReason, ? extends R> missing,
                Function<? super String, ? extends R> unreadable) {
            return unreadable.apply(raw);
        }

        @Override
        public String toString() {
            return "Unreadable";
        }
    }
}
