package org.povline.core.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in English why a file could not be read; {@link #findings()} says it in codes. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnreadableDocumentException(List<Finding> findings) {
        super(findings.stream().map(Texts.of(Locale.ENGLISH)::message).collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    /** The faults, in the order of the file. */
    public List<Finding> findings() {
        return findings;
    }
}
