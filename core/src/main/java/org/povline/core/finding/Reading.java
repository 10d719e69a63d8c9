package org.povline.core.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of reading a file: a value unless the file as a whole cannot be read, and every fault that was met.
 *
 * @param <T> what was read
 * @param value the value, if there is one
 * @param findings the faults, in the order of the file
 */
public record Reading<T>(Optional<T> value, List<Finding> findings) {
    /** Copies the findings. */
    public Reading {
        findings = List.copyOf(findings);
    }

    /** What the function makes of the value, after the faults met so far: for a document that is read in steps. */
    public <R> Reading<R> flatMap(Function<? super T, Reading<R>> next) {
        Reading<R> then = value.map(next).orElseGet(() -> new Reading<>(Optional.empty(), List.of()));
        return new Reading<>(
                then.value,
                Stream.concat(findings.stream(), then.findings.stream()).toList());
    }

    /**
     * The value, for a caller who can do nothing without it.
     *
     * @throws UnreadableDocumentException if there is none, with the findings that say why
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableDocumentException(findings));
    }
}
