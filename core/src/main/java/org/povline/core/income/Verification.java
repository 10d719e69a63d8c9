package org.povline.core.income;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
 * <p>Sources that have an amount in common agree, and what they have in common is what is known. Where two have none, the
 * part is not known, and findings {@code INCOME_SOURCES_DISAGREE} name pairs and the yuan between their nearest amounts:
 * first the pair that lies farthest apart, then up to three other sources, each with the lower of that pair, or else with
 * the higher. The amounts themselves stand in no finding.
 *
 * <p>A source counts by what it guarantees: "about" gives no bound, and whoever can say "between" should. Evidence speaks
 * of the household's whole part in its own period. Of the statement's period it is taken as it stands; of less, it is the
 * least of the part; of more, the most; a period that only overlaps tells nothing. Records of one kind whose periods lie
 * side by side within the statement's, such as twelve pay slips, are added up.
 *
 * @param parts the parts of which a source tells anything and no two disagree
 * @param findings up to four pairs of each part that disagree
 */
public record Verification(List<Reconciled> parts, List<Finding> findings) {
    private static final int FEN_DECIMALS = 2;
    private static final int MOST_PAIRS = 4;

    /** Copies the lists. */
    public Verification {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /** What is known of a part: what all sources allow, or only that it is not negative. */
    public AmountRange known(IncomePart part) {
        for (Reconciled reconciled : parts) {
            if (reconciled.part() == part) {
                return reconciled.agreed();
            }
        }
        return AmountRange.NOT_NEGATIVE;
    }

    static Verification of(Sources sources) {
        List<Reconciled> parts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (IncomePart part : IncomePart.values()) {
            List<Source> telling = sources.of(part);
            AmountRange common = sources.common(part);
            if (common == null) {
                findings.addAll(disagreeing(telling, part, sources.place()));
            } else if (!telling.isEmpty()) {
                parts.add(new Reconciled(part, common, telling));
            }
        }
        return new Verification(parts, findings);
    }

    /** On a line, two ranges are apart if and only if the one that begins last and the one that ends first are. */
    private static List<Finding> disagreeing(List<Source> sources, IncomePart part, int statement) {
        int high = first(
                sources, Comparator.comparingLong(source -> -source.range().lowerFen()));
        int low =
                first(sources, Comparator.comparingLong(source -> source.range().upperFen()));
        IntStream others = IntStream.range(0, sources.size()).filter(i -> i != high && i != low);
        return IntStream.concat(IntStream.of(high), others)
                .mapToObj(i -> List.of(i, i == high || areApart(sources, i, low) ? low : high))
                .filter(pair -> areApart(sources, pair.get(0), pair.get(1)))
                .limit(MOST_PAIRS)
                .map(pair -> pair.stream().sorted().map(sources::get).toList())
                .map(pair -> disagreement(pair.get(0), pair.get(1), part, statement))
                .toList();
    }

    private static int first(List<Source> sources, Comparator<Source> order) {
        return sources.indexOf(Collections.min(sources, order));
    }

    private static boolean areApart(List<Source> sources, int one, int other) {
        return sources.get(one).fenTo(sources.get(other)) > 0;
    }

    private static Finding disagreement(Source one, Source other, IncomePart part, int statement) {
        return Finding.of("INCOME_SOURCES_DISAGREE", Severity.ERROR, Location.path(Parts.path(statement, part)))
                .with("part", Argument.of(part.name()))
                .with("one", Argument.of(one.name()))
                .with("other", Argument.of(other.name()))
                .with("yuan", Argument.of(BigDecimal.valueOf(one.fenTo(other), FEN_DECIMALS)));
    }
}
