package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Village;

/**
 * What a reader is told about the files that it reads.
 *
 * @param mapping which header names which column
 * @param village whose ledgers they are
 * @param asOf the day that they describe
 * @param incomePeriod the time of incomes that name none
 * @param headsBegin whether a head begins a household where no column numbers households
 * @param progress is told the rows read, and says whether to go on
 */
record ReadingOptions(
        ColumnMapping mapping,
        Optional<Village> village,
        Optional<LocalDate> asOf,
        Optional<DateRange> incomePeriod,
        boolean headsBegin,
        LongPredicate progress) {
    static final ReadingOptions DEFAULTS = new ReadingOptions(
            ColumnMapping.none(), Optional.empty(), Optional.empty(), Optional.empty(), false, rows -> true);

    ReadingOptions with(ColumnMapping other) {
        return new ReadingOptions(other, village, asOf, incomePeriod, headsBegin, progress);
    }

    ReadingOptions of(Village other) {
        return new ReadingOptions(mapping, Optional.of(other), asOf, incomePeriod, headsBegin, progress);
    }

    ReadingOptions asOf(LocalDate day) {
        return new ReadingOptions(mapping, village, Optional.of(day), incomePeriod, headsBegin, progress);
    }

    ReadingOptions incomesOf(DateRange period) {
        return new ReadingOptions(mapping, village, asOf, Optional.of(period), headsBegin, progress);
    }

    ReadingOptions householdsBeginWithHeads() {
        return new ReadingOptions(mapping, village, asOf, incomePeriod, true, progress);
    }

    ReadingOptions onProgress(LongPredicate other) {
        return new ReadingOptions(mapping, village, asOf, incomePeriod, headsBegin, other);
    }

    /** The time of incomes that name none: as told, else the year of the ledger's day. */
    Optional<DateRange> period() {
        return incomePeriod.or(() -> asOf.map(day -> DateRange.ofYear(day.getYear())));
    }
}
