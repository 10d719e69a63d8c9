package org.povline.core.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;

/** Dates: days alone, or also months, years and ranges. */
final class DaysFormat<T> implements Format<T> {
    private final Function<DateRange, @Nullable T> reading;
    private final Function<T, String> writing;
    private final CellForm form;

    private DaysFormat(Function<DateRange, @Nullable T> reading, Function<T, String> writing, CellForm form) {
        this.reading = reading;
        this.writing = writing;
        this.form = form;
    }

    /** A single day; a month is not one. */
    static DaysFormat<LocalDate> day() {
        return new DaysFormat<>(
                range -> range.days() == 1 ? range.startInclusive() : null, LocalDate::toString, CellForm.DATE);
    }

    /** Days, however many. */
    static DaysFormat<DateRange> range() {
        return new DaysFormat<>(range -> range, DaysFormat::words, CellForm.TEXT);
    }

    @Override
    public CellReader<T> reader(ColumnSettings settings) {
        return (text, kind, faults) -> read(text, settings.from1904(), faults);
    }

    private Fact<T> read(String text, boolean from1904, CellFaults faults) {
        DateText.Said said = DateText.read(text, from1904);
        if (said.range() == null) {
            return CellReader.unreadable(text, said.fault(), faults);
        }
        T value = reading.apply(said.range());
        if (value == null) {
            return CellReader.unreadable(text, "LEDGER_DATE_NOT_A_DAY", faults);
        }
        if (!said.fault().isEmpty()) {
            faults.add(said.fault(), Severity.WARNING);
        }
        return Fact.of(value);
    }

    @Override
    public String write(T value) {
        return writing.apply(value);
    }

    @Override
    public CellContent content() {
        return form == CellForm.DATE ? CellContent.DAY : CellContent.TIME;
    }

    /** Months and years stay text: a spreadsheet would make the first day of a month of them. */
    @Override
    public String numberFormat() {
        return form == CellForm.DATE ? "yyyy-mm-dd" : "@";
    }

    @Override
    public CellForm form() {
        return form;
    }

    /** A day, month or year as such; anything else from its first day to its last. */
    static String words(DateRange range) {
        LocalDate start = range.startInclusive();
        if (range.days() == 1) {
            return start.toString();
        }
        if (range.equals(DateRange.ofYear(start.getYear()))) {
            return start.getYear() + "年";
        }
        return range.equals(DateRange.ofMonth(YearMonth.from(start)))
                ? YearMonth.from(start).toString()
                : start + "至" + range.endExclusive().minusDays(1);
    }
}
