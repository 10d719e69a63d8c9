package org.povline.core.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

/** The faults met while a document is read. */
final class Faults {
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void report(BookFault fault, Node.Place place) {
        report(fault, place, Map.of());
    }

    void report(BookFault fault, Node.Place place, String expected) {
        report(fault, place, Map.of("expected", Argument.of(expected)));
    }

    void report(BookFault fault, Node.Place place, Map<String, Argument> arguments) {
        report(fault, Severity.ERROR, place, arguments);
    }

    void report(BookFault fault, Severity severity, Node.Place place, Map<String, Argument> arguments) {
        Location location = new Location(file, place.pointer().toString(), place.line(), place.column());
        findings.add(new Finding(fault.name(), severity, location, arguments));
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** In the order of the file. */
    List<Finding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparing(
                        Finding::location,
                        Comparator.comparingInt(Location::line).thenComparingInt(Location::column)))
                .toList();
    }
}
