package org.povline.core.ledger;

import java.util.Collection;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/** The facts of one row by column. */
final class Slots {
    private final Fact<?>[] facts;

    Slots(Fact<?>[] facts) {
        this.facts = facts;
    }

    /** The fact of a column; only its own reader puts one there. */
    @SuppressWarnings("unchecked")
    <T> Fact<T> get(LedgerColumn<T> column) {
        return (Fact<T>) facts[column.slot()];
    }

    /** The fact in the place, whatever it is about. */
    Fact<?> at(int slot) {
        return facts[slot];
    }

    void put(int slot, Fact<?> fact) {
        facts[slot] = fact;
    }

    /** Takes over what another sheet asks for and this one did not. */
    void ask(Fact<?>[] blank) {
        for (int slot = 0; slot < facts.length; slot++) {
            facts[slot] = isNotAsked(facts[slot]) ? blank[slot] : facts[slot];
        }
    }

    /** Whether nothing is told in the column. */
    boolean isSilent(LedgerColumn<?> column) {
        return facts[column.slot()] instanceof Fact.Missing;
    }

    /** The values of a column of lists; what is not known lists nothing. */
    <T> List<T> list(LedgerColumn<List<T>> column) {
        return get(column).known().orElse(List.of());
    }

    /** Whether the file asks for any of the columns. */
    boolean asksForAny(Collection<? extends LedgerColumn<?>> columns) {
        for (LedgerColumn<?> column : columns) {
            if (!isNotAsked(facts[column.slot()])) {
                return true;
            }
        }
        return false;
    }

    static boolean isNotAsked(Fact<?> fact) {
        return fact instanceof Fact.Missing<?> missing && missing.missing() == MissingReason.NOT_ASKED;
    }

    /** Why a group of facts is missing, where all of them are: for the reason of the first that is asked for. */
    static MissingReason reason(List<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!isNotAsked(fact)) {
                return ((Fact.Missing<?>) fact).missing();
            }
        }
        return MissingReason.NOT_ASKED;
    }

    static boolean areAllMissing(Collection<Fact<?>> facts) {
        for (Fact<?> fact : facts) {
            if (!(fact instanceof Fact.Missing)) {
                return false;
            }
        }
        return true;
    }
}
