package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Fact;

/**
 * A figure as a village states it, and how far it can be trusted.
 *
 * @param <T> the type of the figure
 * @param fact the figure; restored where the source prints something impossible
 * @param standing whether it is as printed, restored or doubtful
 * @param printed what the source prints, where it is not plainly the figure
 * @param reason why it was restored, or is doubted
 */
public record Declared<T>(
        Fact<T> fact,
        Standing standing,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String printed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String reason) {
    /** Refuses a restored or doubtful figure that does not say what was printed and why. */
    public Declared {
        fact = Fact.orNotReported(fact);
        standing = requireNonNullElse(standing, Standing.PRINTED);
        printed = Absent.text(printed);
        reason = Absent.text(reason);
        if (standing != Standing.PRINTED && (printed.isBlank() || reason.isBlank())) {
            throw new IllegalArgumentException("A " + standing + " figure must tell what is printed and the reason");
        }
    }

    /** A figure as the source prints it. */
    public static <T> Declared<T> of(T figure) {
        return new Declared<>(Fact.of(figure), Standing.PRINTED, "", "");
    }

    /** A figure that the village leaves out. */
    public static <T> Declared<T> notReported() {
        return new Declared<>(Fact.notReported(), Standing.PRINTED, "", "");
    }

    /** A figure for which the village has no place. */
    public static <T> Declared<T> notAsked() {
        return new Declared<>(Fact.notAsked(), Standing.PRINTED, "", "");
    }

    static <T> Declared<T> orNotAsked(@Nullable Declared<T> declared) {
        return declared == null ? notAsked() : declared;
    }

    static <T> Declared<T> orNotReported(@Nullable Declared<T> declared) {
        return declared == null ? notReported() : declared;
    }

    /** The figure, if it is known. */
    public Optional<T> known() {
        return fact.known();
    }

    @Override
    public String toString() {
        return "Declared(" + standing + ")";
    }
}
