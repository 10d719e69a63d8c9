package org.povline.core.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Qualifier;

/**
 * A number as people write it: one or two numbers, the word it is stated with, and a unit.
 *
 * @param from the number, the lower one of a range
 * @param to the upper number of a range; nothing for a single number
 * @param qualifier the word
 * @param unit what follows it, empty where nothing does
 */
record Numeral(BigDecimal from, @Nullable BigDecimal to, Qualifier qualifier, String unit) {
    boolean isRange() {
        return to != null;
    }

    /** The numeral of a folded text; nothing where the text is none. */
    static @Nullable Numeral of(String folded) {
        return new NumeralScanner(folded).scan();
    }

    /** The number as a text that is read as the same. */
    static String write(BigDecimal from, BigDecimal to, Qualifier qualifier) {
        String one = from.toPlainString();
        String number = from.compareTo(to) == 0 ? one : one + "至" + to.toPlainString();
        return switch (qualifier) {
            case EXACT, BETWEEN -> number;
            case ABOUT -> "约" + number;
            case MORE_THAN -> number + "余";
            case ABOUT_OR_MORE -> "约" + number + "余";
            case NEARLY -> "近" + number;
            case AT_LEAST -> number + "以上";
            case AT_MOST -> number + "以下";
        };
    }
}
