package org.povline.core.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povline.core.registry.DateRange;

/**
 * Dates in the shapes that ledgers write them: to the day, the month or the year, or from one to another. What may be
 * two dates is none: a year of two digits, 3/4/2016, and 2016.1, which a spreadsheet also makes of 2016.10.
 */
final class DateText {
    private static final String SERIAL = "LEDGER_DATE_SERIAL";
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 6;
    private static final int DAY_DIGITS = 8;
    private static final int SERIAL_DIGITS = 5;
    private static final int MOST_PARTS = 3;
    private static final String[] TO = {"至", "到", "~", "—", "–"};

    /** The day before the first of a spreadsheet that counts from 1900, where February 1900 has 29 days. */
    private static final LocalDate BEFORE_FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    /** How many days later the same number is where days are counted from 1904. */
    private static final int LATER_FROM_1904 = 1462;

    private DateText() {}

    /**
     * What a text says.
     *
     * @param range the days, if it says any
     * @param fault the code of what is wrong with it, empty where nothing is
     */
    record Said(@Nullable DateRange range, String fault) {}

    /** What a text says, where a bare number counts days from 1904 if it is told so, else from 1900. */
    static Said read(String trimmed, boolean from1904) {
        Said said = read(trimmed);
        return from1904 && said.range != null && said.fault.equals(SERIAL)
                ? new Said(dayOf(said.range.startInclusive().plusDays(LATER_FROM_1904)), SERIAL)
                : said;
    }

    static Said read(String trimmed) {
        String text = withoutTime(trimmed);
        for (String to : TO) {
            int at = text.indexOf(to);
            if (at > 0) {
                return range(text.substring(0, at), text.substring(at + to.length()));
            }
        }
        int hyphen = text.indexOf('-');
        boolean between = hyphen > 0
                && hyphen == text.lastIndexOf('-')
                && (text.indexOf('.') > 0 || text.indexOf('年') > 0 || text.indexOf('/') > 0);
        return between ? range(text.substring(0, hyphen), text.substring(hyphen + 1)) : one(text);
    }

    private static Said range(String from, String to) {
        Said first = one(from);
        Said last = one(to);
        if (first.range == null) {
            return first;
        }
        if (last.range == null) {
            return last;
        }
        return first.range.startInclusive().isBefore(last.range.endExclusive())
                ? new Said(new DateRange(first.range.startInclusive(), last.range.endExclusive()), "")
                : fault("LEDGER_DATE_ORDER");
    }

    /** The text before a time of the day. */
    private static String withoutTime(String trimmed) {
        int colon = trimmed.indexOf(':');
        int end = colon < 0 ? -1 : Math.max(trimmed.lastIndexOf(' ', colon), trimmed.lastIndexOf('T', colon));
        return CellText.folded(end > 0 ? trimmed.substring(0, end) : trimmed);
    }

    private static Said one(String text) {
        int[] parts = new int[MOST_PARTS];
        int[] digits = new int[MOST_PARTS];
        int count = split(text, parts, digits);
        if (count == 0) {
            return fault("LEDGER_DATE");
        }
        if (count == 1) {
            return run(parts[0], digits[0]);
        }
        if (digits[0] != YEAR_DIGITS) {
            return isSerialWithTime(text, digits) ? serial(parts[0]) : fault("LEDGER_DATE_AMBIGUOUS");
        }
        if (text.endsWith(".1") && count == 2) {
            return fault("LEDGER_DATE_AMBIGUOUS");
        }
        return count == 2 ? month(parts[0], parts[1]) : day(parts[0], parts[1], parts[2]);
    }

    private static boolean isSerialWithTime(String text, int[] digits) {
        return digits[0] == SERIAL_DIGITS && text.indexOf('.') == SERIAL_DIGITS;
    }

    /** The runs of digits, if separators alone stand between and behind them; how many, at most three. */
    private static int split(String text, int[] parts, int[] digits) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            int number = 0;
            while (at < text.length() && isDigit(text.charAt(at)) && at - start < DAY_DIGITS) {
                number = number * 10 + text.charAt(at++) - '0';
            }
            boolean ends = at == text.length() || isSeparator(text.charAt(at));
            if (at == start || !ends || count == MOST_PARTS) {
                return 0;
            }
            parts[count] = number;
            digits[count++] = at - start;
            at++;
        }
        return count;
    }

    private static Said run(int number, int digits) {
        return switch (digits) {
            case YEAR_DIGITS -> valid(() -> DateRange.ofYear(number));
            case MONTH_DIGITS -> month(number / 100, number % 100);
            case DAY_DIGITS -> day(number / 10000, number / 100 % 100, number % 100);
            case SERIAL_DIGITS -> serial(number);
            default -> fault("LEDGER_DATE");
        };
    }

    private static Said serial(int number) {
        return new Said(dayOf(BEFORE_FIRST_SERIAL.plusDays(number)), SERIAL);
    }

    private static Said month(int year, int month) {
        return valid(() -> DateRange.ofMonth(YearMonth.of(year, month)));
    }

    private static Said day(int year, int month, int day) {
        return valid(() -> dayOf(LocalDate.of(year, month, day)));
    }

    private static DateRange dayOf(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    private static Said valid(Supplier<DateRange> days) {
        try {
            return new Said(days.get(), "");
        } catch (DateTimeException | IllegalArgumentException e) {
            return fault("LEDGER_DATE_IMPOSSIBLE");
        }
    }

    private static Said fault(String code) {
        return new Said(null, code);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isSeparator(char sign) {
        return "年月日号.-/,".indexOf(sign) >= 0;
    }
}
