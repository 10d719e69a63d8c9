package org.povline.core.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

/** The faults of one file, in the order in which they were met. */
final class Faults {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(Refusal refusal) {
        add(refusal.code(), Severity.ERROR, refusal.place(), Map.of("limit", refusal.limit()));
    }

    void add(String code, Severity severity, Place place, Map<String, Argument> arguments) {
        Finding finding = new Finding(code, severity, Location.inFile(file, place.row(), place.column()), arguments);
        findings.add(place.sheet().isEmpty() ? finding : finding.with("sheet", Argument.of(place.sheet())));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
