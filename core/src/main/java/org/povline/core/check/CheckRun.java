package org.povline.core.check;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;

/**
 * What a run of a {@link CheckBook} found.
 *
 * @param findings every fault, in the order of the records and within a record of the checks
 * @param counts how often each check ran, in the order of the book; one that had nothing to look at ran 0 times
 */
public record CheckRun(List<Finding> findings, List<CheckCount> counts) {
    /** Copies both. */
    public CheckRun {
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
    }

    /** This and another run of the same book, one after the other. */
    CheckRun plus(CheckRun other) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(other.findings);
        List<CheckCount> sums = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            sums.add(counts.get(i).plus(other.counts.get(i)));
        }
        return new CheckRun(both, sums);
    }

    /** The same with what a check found in one more record. */
    CheckRun plus(String code, List<Finding> found) {
        List<Finding> both = new ArrayList<>(findings);
        both.addAll(found);
        CheckCount more = new CheckCount(code, 1, found.isEmpty() ? 0 : 1, 0);
        List<CheckCount> sums = counts.stream()
                .map(count -> count.code().equals(code) ? count.plus(more) : count)
                .toList();
        return new CheckRun(both, sums);
    }

    /** Whether there is a finding of severity error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
