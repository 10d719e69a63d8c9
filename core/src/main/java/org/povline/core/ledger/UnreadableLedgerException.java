package org.povline.core.ledger;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Texts;

/** Says in English why a file could not be read; {@link #findings()} says it in codes. */
public final class UnreadableLedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnreadableLedgerException(List<Finding> findings) {
        super(findings.stream().map(Texts.of(Locale.ENGLISH)::message).collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    /** The faults, in the order of the file. */
    public List<Finding> findings() {
        return findings;
    }
}
