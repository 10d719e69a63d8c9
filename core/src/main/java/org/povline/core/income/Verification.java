package org.povline.core.income;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.IncomePart;

/**
 * Income verification, 收入核实: what a household declares of its income, what a schedule imputes to it and what other
 * sources say, held against each other part by part.
 *
 * <p>Sources that have an amount in common agree, and what they have in common is what is known. Where two have none, a
 * finding {@code INCOME_SOURCES_DISAGREE} names each such pair and the yuan between their nearest amounts, and the part is
 * not known. The amounts themselves stand in no finding.
 *
 * <p>A source counts by what it guarantees: "about" gives no bound, and whoever can say "between" should. Evidence speaks
 * of the household's whole part in its own period. Of the statement's period it is taken as it stands; of less, it is the
 * least of the part; of more, the most; a period that only overlaps tells nothing. Records of one kind whose periods lie
 * side by side within the statement's, such as twelve pay slips, are added up.
 *
 * @param parts the parts of which a source tells anything and no two disagree
 * @param findings the pairs that disagree
 */
public record Verification(List<Reconciled> parts, List<Finding> findings) {
    private static final int FEN_DECIMALS = 2;

    /** Copies the lists. */
    public Verification {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** What is known of a part: what all sources allow, or only that it is not negative. */
    public AmountRange known(IncomePart part) {
        return parts.stream()
                .filter(reconciled -> reconciled.part() == part)
                .map(Reconciled::agreed)
                .findFirst()
                .orElse(AmountRange.NOT_NEGATIVE);
    }

    static Verification of(Sources sources) {
        List<Reconciled> parts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (IncomePart part : IncomePart.values()) {
            List<Source> telling = sources.of(part);
            List<Finding> disagreeing = disagreeing(telling, part, sources.place());
            findings.addAll(disagreeing);
            if (disagreeing.isEmpty() && !telling.isEmpty()) {
                parts.add(new Reconciled(part, common(telling), telling));
            }
        }
        return new Verification(parts, findings);
    }

    /** On a line, ranges that meet in pairs have a point in common. */
    private static AmountRange common(List<Source> sources) {
        return sources.stream().map(Source::range).reduce(AmountRange.NOT_NEGATIVE, AmountRange::intersect);
    }

    private static List<Finding> disagreeing(List<Source> sources, IncomePart part, int statement) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            for (Source other : sources.subList(i + 1, sources.size())) {
                if (sources.get(i).fenTo(other) > 0) {
                    findings.add(disagreement(sources.get(i), other, part, statement));
                }
            }
        }
        return findings;
    }

    private static Finding disagreement(Source one, Source other, IncomePart part, int statement) {
        return Finding.of("INCOME_SOURCES_DISAGREE", Severity.ERROR, Location.path(Parts.path(statement, part)))
                .with("part", Argument.of(part.name()))
                .with("one", Argument.of(one.name()))
                .with("other", Argument.of(other.name()))
                .with("yuan", Argument.of(BigDecimal.valueOf(one.fenTo(other), FEN_DECIMALS)));
    }
}
