package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;
import static org.povline.core.quantity.AmountRange.sumOfBounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.IncomePart;

/**
 * What an account takes out of one part of the income. What is left is never below zero: an item that was received lies
 * within its part, and the costs of a job are taken off as far as its wages go. Immutable.
 */
final class Reduction {
    private static final int FEN_DECIMALS = 2;

    private final IncomePart part;
    private final Taken[] items;

    private Reduction(IncomePart part, Taken[] items) {
        this.part = part;
        this.items = items;
    }

    static Reduction none(IncomePart part) {
        return new Reduction(part, new Taken[0]);
    }

    /** The items of these sets that the part holds, in the order of their type. */
    static Reduction of(IncomePart part, Set<BudgetItem> notCounted, Set<BudgetItem> open) {
        return new Reduction(
                part,
                Arrays.stream(BudgetItem.values())
                        .filter(item -> item.receivedIn().filter(part::equals).isPresent())
                        .filter(item -> notCounted.contains(item) || open.contains(item))
                        .map(item -> new Taken(item, open.contains(item) ? Way.PERHAPS : Way.WHOLLY))
                        .toArray(Taken[]::new));
    }

    /** The cost of earning the part. */
    static Reduction ofCost(IncomePart part, BudgetItem cost) {
        return new Reduction(part, new Taken[] {new Taken(cost, Way.AS_FAR_AS_IT_GOES)});
    }

    /** How much of an item is taken out of its part. */
    private enum Way {
        /** All of it; the part holds it. */
        WHOLLY,
        /** Nothing, all or some: the rule is not known. The part holds it. */
        PERHAPS,
        /** All of it or all of the part; the part does not hold it. */
        AS_FAR_AS_IT_GOES
    }

    private record Taken(BudgetItem item, Way way) {
        boolean isHeld() {
            return way != Way.AS_FAR_AS_IT_GOES;
        }

        /** What is left when an exact amount is taken, or less than zero where that does not tell. */
        long left(long whole, long fen) {
            if (way == Way.PERHAPS) {
                return fen == 0 ? whole : -1;
            }
            return fen < 0 ? fen : whole - fen;
        }

        long atLeast(AmountRange stated, AmountRange whole) {
            return way == Way.PERHAPS ? 0 : Math.min(stated.lowerFen(), whole.upperFen());
        }

        String path(AmountRange stated) {
            return way == Way.PERHAPS && stated.isExact() ? "rule.open." + item.name() : Spent.path(item);
        }
    }

    /** The items of which the rule does not tell whether they are taken, as far as there may be anything of them. */
    List<OpenPart> open(Spent spent) {
        List<OpenPart> open = new ArrayList<>();
        for (Taken taken : items) {
            AmountRange stated = spent.of(taken.item);
            if (taken.way == Way.PERHAPS && stated.upperFen() > 0) {
                open.add(new OpenPart(taken.item.name(), taken.path(stated), true, stated.fromZero()));
            }
        }
        return open;
    }

    IncomePart part() {
        return part;
    }

    /** Enters what is known of the part, less the items. */
    void enter(Tally tally, AmountRange known, Spent spent, int statement) {
        if (items.length == 0) {
            tally.add(known);
            enterWhole(tally, known, statement);
        } else {
            for (Taken taken : items) {
                tally.find(spent.disagreement(taken.item).stream().toList());
            }
            enter(tally, known, stated(spent), statement);
        }
    }

    /** Enters the part, less the items, if all are known to the fen: many cases are, and need no ranges. */
    boolean isEnteredExactly(Tally tally, long fen, Spent spent) {
        long left = fen;
        for (int i = 0; i < items.length && left >= 0; i++) {
            left = items[i].left(left, spent.exact(items[i].item));
        }
        if (left >= 0) {
            tally.enter(left);
        }
        return left >= 0;
    }

    private void enter(Tally tally, AmountRange known, AmountRange[] stated, int statement) {
        long held = held(stated);
        if (held <= known.upperFen()) {
            enterLess(tally, new AmountRange(Math.max(known.lowerFen(), held), known.upperFen()), stated, statement);
            return;
        }
        tally.find(List.of(exceeding(held - known.upperFen(), stated, statement)));
        Arrays.setAll(stated, i -> stated[i].lowerFen() > 0 ? NOT_NEGATIVE : stated[i]);
        enterLess(tally, NOT_NEGATIVE, stated, statement);
    }

    private void enterLess(Tally tally, AmountRange whole, AmountRange[] stated, int statement) {
        enterWhole(tally, whole, statement);
        long least = 0;
        for (int i = 0; i < items.length; i++) {
            least = sumOfBounds(least, items[i].atLeast(stated[i], whole));
        }
        long left = Bounds.less(whole.upperFen(), least);
        long most = 0;
        for (int i = 0; i < items.length; i++) {
            long taken = enterItem(tally, items[i], stated[i], whole, left);
            most = most == OPEN_ABOVE || taken == OPEN_ABOVE ? OPEN_ABOVE : sumOfBounds(most, taken);
        }
        tally.count(most == OPEN_ABOVE ? 0 : Math.max(0, whole.lowerFen() - most), Math.max(0, left));
    }

    /** The most that may be taken: what is stated, and no more than what the other items leave of the part. */
    private static long enterItem(Tally tally, Taken taken, AmountRange stated, AmountRange whole, long left) {
        long least = taken.atLeast(stated, whole);
        long most = Math.min(stated.upperFen(), left == OPEN_ABOVE ? OPEN_ABOVE : left + least);
        if (least == most) {
            tally.fix(-least);
        } else {
            tally.open(new OpenPart(taken.item.name(), taken.path(stated), false, new AmountRange(least, most)));
        }
        return most;
    }

    private void enterWhole(Tally tally, AmountRange whole, int statement) {
        if (whole.isExact()) {
            tally.fix(whole.lowerFen());
        } else {
            tally.open(new OpenPart(part.name(), Parts.path(statement, part), true, whole));
        }
    }

    private AmountRange[] stated(Spent spent) {
        AmountRange[] stated = new AmountRange[items.length];
        for (int i = 0; i < items.length; i++) {
            stated[i] = spent.of(items[i].item);
        }
        return stated;
    }

    private long held(AmountRange[] stated) {
        long held = 0;
        for (int i = 0; i < items.length; i++) {
            held = sumOfBounds(held, items[i].isHeld() ? stated[i].lowerFen() : 0);
        }
        return held;
    }

    private Finding exceeding(long fen, AmountRange[] stated, int statement) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < items.length; i++) {
            if (stated[i].lowerFen() > 0) {
                named.add(items[i].item.name());
            }
        }
        return Finding.of("INCOME_ITEMS_EXCEED_PART", Severity.ERROR, Location.path(Parts.path(statement, part)))
                .with("part", Argument.of(part.name()))
                .with("items", Argument.of(String.join(", ", named)))
                .with("yuan", Argument.of(BigDecimal.valueOf(fen, FEN_DECIMALS)));
    }
}
