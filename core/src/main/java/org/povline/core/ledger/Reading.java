package org.povline.core.ledger;

import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Finding;

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

    /**
     * The value, for a caller who can do nothing without it.
     *
     * @throws UnreadableLedgerException if there is none, with the findings that say why
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableLedgerException(findings));
    }
}
