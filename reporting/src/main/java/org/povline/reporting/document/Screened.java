package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.finding.Finding;
import org.povline.core.privacy.Scanner;

/**
 * A report whose free texts were searched for personal data and masked, in headings, text, tables and remarks. A section
 * in which something was masked says so in a note at the end of its text. Its own words and its figures are as they were.
 *
 * <p>Each text is searched by itself: what only two texts tell together, such as a name in one cell and a disease in the
 * next, is not found.
 *
 * @param report the report without what was found
 * @param findings what was found: the kind is the code ({@code PERSONAL_NAME} ...), the place a path in the report
 *     ({@code sections[2].parts[0].blocks[0].items[3]}) and, as arguments {@code from} and {@code to}, the first and the
 *     last sign in the text as it was, counted from 1 in UTF-16 units
 */
public record Screened(Report report, List<Finding> findings) {
    /** Refuses null; copies. */
    public Screened {
        requireNonNull(report, "report");
        findings = List.copyOf(findings);
    }

    /** The report as it may be shown to official readers. */
    public static Screened of(Report report, Scanner scanner) {
        return new Screen(scanner).screened(report);
    }
}
