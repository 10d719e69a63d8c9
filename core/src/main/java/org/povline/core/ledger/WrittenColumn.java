package org.povline.core.ledger;

import java.util.function.Function;
import org.povline.core.quantity.Fact;

/**
 * A column with the way from what it is about to its fact.
 *
 * @param <S> what it is about: a household, a person or an income statement
 * @param <T> what it holds
 */
record WrittenColumn<S, T>(LedgerColumn<T> column, Function<S, Fact<T>> fact) {
    boolean isAskedFor(S subject) {
        return !Slots.isNotAsked(fact.apply(subject));
    }

    /** The cell that is read as the fact. */
    FactCell<T> cell(S subject) {
        return new FactCell<>(column, fact.apply(subject));
    }

    /** The text of the cell. */
    String text(S subject) {
        return column.write(fact.apply(subject));
    }

    /** The same for something from which the subject follows. */
    <R> WrittenColumn<R, T> from(Function<R, S> way) {
        return new WrittenColumn<>(column, subject -> fact.apply(way.apply(subject)));
    }
}
