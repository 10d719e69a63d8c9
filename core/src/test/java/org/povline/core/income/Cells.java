package org.povline.core.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.DateRange;

/**
 * Reads the cells of the tables: {@code 12000}, {@code 800..1200}, {@code >=800}, {@code <=1200}, {@code ~1000}, "?" for not reported, "NA" for not
 * applicable. Of what is expected, "800.." is open above and ".." on both sides.
 */
final class Cells {
    private Cells() {}

    static Fact<Amount> amount(String cell) {
        if (isFactWithoutValue(cell)) {
            return withoutValue(cell);
        }
        if (cell.contains("..")) {
            String[] ends = cell.split("\\.\\.");
            return Fact.of(Amount.betweenYuan(new BigDecimal(ends[0]), new BigDecimal(ends[1])));
        }
        return Fact.of(Amount.ofYuan(new BigDecimal(digits(cell))).as(word(cell)));
    }

    static Fact<LandArea> mu(String cell) {
        if (isFactWithoutValue(cell)) {
            return withoutValue(cell);
        }
        if (cell.contains("..")) {
            String[] ends = cell.split("\\.\\.");
            return Fact.of(LandArea.read(new BigDecimal(ends[0]), new BigDecimal(ends[1]), null));
        }
        return Fact.of(LandArea.ofMu(new BigDecimal(digits(cell))).as(word(cell)));
    }

    static Fact<Count> count(String cell) {
        return isFactWithoutValue(cell)
                ? withoutValue(cell)
                : Fact.of(Count.of(Long.parseLong(digits(cell))).as(word(cell)));
    }

    static <E extends Enum<E>> Fact<E> code(Class<E> type, String cell) {
        return isFactWithoutValue(cell) ? withoutValue(cell) : Fact.of(Enum.valueOf(type, cell));
    }

    static Fact<LocalDate> date(String cell) {
        return isFactWithoutValue(cell) ? withoutValue(cell) : Fact.of(LocalDate.parse(cell));
    }

    /** "2015", "2015-03" or "2015-01-01/2015-07-01". */
    static DateRange period(String cell) {
        if (cell.contains("/")) {
            String[] ends = cell.split("/");
            return new DateRange(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        }
        return cell.contains("-") ? DateRange.ofMonth(YearMonth.parse(cell)) : DateRange.ofYear(Integer.parseInt(cell));
    }

    /** The range of a cell in yuan. */
    static AmountRange range(String cell) {
        int dots = cell.indexOf("..");
        String lower = dots < 0 ? cell : cell.substring(0, dots);
        String upper = dots < 0 ? cell : cell.substring(dots + 2);
        return new AmountRange(
                lower.isEmpty() ? AmountRange.OPEN_BELOW : fen(lower),
                upper.isEmpty() ? AmountRange.OPEN_ABOVE : fen(upper));
    }

    static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    static List<String> list(String cell) {
        return words(cell, ";").toList();
    }

    static Stream<String> words(String cell, String separator) {
        return cell == null
                ? Stream.of()
                : Arrays.stream(cell.split(separator)).map(String::strip).filter(word -> !word.isEmpty());
    }

    private static boolean isFactWithoutValue(String cell) {
        return cell.equals("?") || cell.equals("NA");
    }

    private static <T> Fact<T> withoutValue(String cell) {
        return cell.equals("NA") ? Fact.missing(MissingReason.NOT_APPLICABLE) : Fact.notReported();
    }

    private static String digits(String cell) {
        return cell.replaceAll("^(>=|<=|~)", "");
    }

    private static Qualifier word(String cell) {
        if (cell.startsWith(">=")) {
            return Qualifier.AT_LEAST;
        }
        if (cell.startsWith("<=")) {
            return Qualifier.AT_MOST;
        }
        return cell.startsWith("~") ? Qualifier.ABOUT : Qualifier.EXACT;
    }
}
