package org.povline.core.income;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.AmountSum;
import org.povline.core.standard.IncomeConcept;

/**
 * Adds up one household's income. Parts are entered one by one; what they come to is counted apart, since a part may allow
 * less than the sum of its items does. Used once, by one thread; holds no list until something is open.
 */
final class Tally {
    private final AmountSum total = AmountSum.create();
    private long fixed;
    private List<OpenPart> open = List.of();
    private List<Finding> findings = List.of();

    /** What some parts come to. */
    void count(long lowerFen, long upperFen) {
        total.add(lowerFen, upperFen);
    }

    /** What a part comes to that is entered elsewhere. */
    void add(AmountRange range) {
        total.add(range);
    }

    /** Enters a part that is exact; below zero where it is taken off. */
    void enter(long fen) {
        fix(fen);
        total.add(fen);
    }

    /** Takes off a part; one that is exact is fixed by that. */
    void subtract(AmountRange range) {
        fix(range.isExact() ? -range.lowerFen() : 0);
        total.subtract(range);
    }

    void fix(long fen) {
        fixed = AmountRange.sumOfBounds(fixed, fen);
    }

    void open(OpenPart part) {
        if (open.isEmpty()) {
            open = new ArrayList<>();
        }
        open.add(part);
    }

    void find(List<Finding> more) {
        if (!more.isEmpty()) {
            List<Finding> all = new ArrayList<>(findings);
            all.addAll(more);
            findings = all;
        }
    }

    AccountedIncome total(IncomeConcept concept) {
        return new AccountedIncome(concept, total.range(), fixed, open, findings);
    }
}
