package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.povline.core.finding.Argument;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Ratio;

/** Money, persons and shares in words. Money is written in yuan, exact: no decimals where it is whole, else two or more. */
record QuantityWords(Words words) {
    private static final int DECIMALS_OF_YUAN = 2;
    private static final int DECIMALS_OF_PERCENT = 2;
    private static final int MOST_DECIMALS = 10;

    /** What is known of an amount; that it is not negative is no knowledge. */
    String money(AmountRange range) {
        if (range.isExact()) {
            return words.say("money.exact", Map.of("yuan", yuan(range.lowerFen())));
        }
        if (range.isBoundedBelow() && range.isBoundedAbove()) {
            return words.say("money.between", Map.of("from", yuan(range.lowerFen()), "to", yuan(range.upperFen())));
        }
        if (range.isBoundedBelow() && range.lowerFen() != 0) {
            return words.say("money.atLeast", Map.of("yuan", yuan(range.lowerFen())));
        }
        return range.isBoundedAbove()
                ? words.say("money.atMost", Map.of("yuan", yuan(range.upperFen())))
                : words.say("money.unknown");
    }

    /** Whether anything is known of it. */
    boolean isKnown(AmountRange range) {
        return range.isBoundedAbove() || (range.isBoundedBelow() && range.lowerFen() != 0);
    }

    /** An amount as it was stated. */
    String money(Amount amount) {
        return amount.qualifier() == Qualifier.ABOUT
                ? words.say("money.about", Map.of("yuan", plain(amount.number())))
                : money(AmountRange.of(amount));
    }

    /** So many times a line, whose fen may be fractions; from the least to the most that it may be. */
    String line(Requirement.Line line, long times) {
        return line.isExact()
                ? words.say("money.exact", Map.of("yuan", yuan(line.fenPerPersonYear(), times)))
                : words.say(
                        "money.between",
                        Map.of(
                                "from", yuan(line.fenPerPersonYear(), times),
                                "to", yuan(line.toFenPerPersonYear(), times)));
    }

    private static Argument yuan(Ratio fen, long times) {
        return plain(decimal(fen).multiply(BigDecimal.valueOf(times)).movePointLeft(DECIMALS_OF_YUAN));
    }

    Argument yuan(long fen) {
        return plain(BigDecimal.valueOf(fen, DECIMALS_OF_YUAN));
    }

    String persons(Observation.Persons seen) {
        return seen.maxPersons().isPresent()
                ? persons(seen.minPersons(), seen.maxPersons().getAsLong())
                : words.say("persons.atLeast", "count", String.valueOf(seen.minPersons()));
    }

    String persons(long atLeast, long atMost) {
        if (atLeast != atMost) {
            return words.say("persons.between", Map.of("from", Argument.of(atLeast), "to", Argument.of(atMost)));
        }
        return atLeast == 1
                ? words.say("persons.one")
                : words.say("persons.exact", Map.of("count", Argument.of(atLeast)));
    }

    /** What an amount is a head, to the fen; nothing where there may be nobody or the amount is not known. */
    Optional<PerHead> perHead(Observation.Income income) {
        AmountRange total = income.total();
        return isKnown(total) && income.minPersons() > 0 ? Optional.of(PerHead.of(income)) : Optional.empty();
    }

    /** A share in percent, to two decimals. */
    static Argument percent(Ratio share) {
        return percent(share.percent(DECIMALS_OF_PERCENT, RoundingMode.HALF_UP));
    }

    /** A limit in percent, exact. */
    static Argument exactPercent(Ratio share) {
        return percent(decimal(share).movePointRight(DECIMALS_OF_PERCENT));
    }

    private static Argument percent(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return Argument.of(stripped.setScale(Math.max(0, stripped.scale())));
    }

    static BigDecimal decimal(Ratio ratio) {
        BigDecimal numerator = BigDecimal.valueOf(ratio.numerator());
        BigDecimal denominator = BigDecimal.valueOf(ratio.denominator());
        return numerator.divide(denominator, MOST_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Without zeros at the end, but with both decimals of money where there is one. */
    static Argument plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int decimals = stripped.scale() <= 0 ? 0 : Math.max(stripped.scale(), DECIMALS_OF_YUAN);
        return Argument.of(stripped.setScale(decimals));
    }

    /**
     * An income a head, for reading only: decisions compare totals.
     *
     * @param range rounded to the fen
     * @param exact whether nothing was rounded
     */
    record PerHead(AmountRange range, boolean exact) {
        static PerHead of(Observation.Income income) {
            AmountRange total = income.total();
            BigDecimal least = total.isBoundedBelow()
                    ? quotient(total.lowerFen(), total.lowerFen() < 0 ? income.minPersons() : income.maxPersons())
                    : BigDecimal.ZERO;
            BigDecimal most = total.isBoundedAbove()
                    ? quotient(total.upperFen(), total.upperFen() < 0 ? income.maxPersons() : income.minPersons())
                    : BigDecimal.ZERO;
            return new PerHead(
                    new AmountRange(
                            total.isBoundedBelow() ? fen(least) : AmountRange.OPEN_BELOW,
                            total.isBoundedAbove() ? fen(most) : AmountRange.OPEN_ABOVE),
                    isWhole(least) && isWhole(most));
        }

        private static BigDecimal quotient(long fen, int persons) {
            return BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(persons), MOST_DECIMALS, RoundingMode.HALF_UP);
        }

        private static long fen(BigDecimal quotient) {
            return quotient.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }

        private static boolean isWhole(BigDecimal quotient) {
            return quotient.stripTrailingZeros().scale() <= 0;
        }
    }
}
