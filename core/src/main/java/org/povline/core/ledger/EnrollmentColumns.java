package org.povline.core.ledger;

import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/**
 * The columns of one programme.
 *
 * @param programme the programme
 * @param enrolled whether the person is in it
 * @param benefit what it pays a month
 * @param since when it began
 */
record EnrollmentColumns(
        Programme programme,
        LedgerColumn<YesNo> enrolled,
        LedgerColumn<Amount> benefit,
        LedgerColumn<DateRange> since) {
    Stream<LedgerColumn<?>> all() {
        return Stream.of(enrolled, benefit, since);
    }
}
