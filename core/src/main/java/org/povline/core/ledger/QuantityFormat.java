package org.povline.core.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Quantity;
import org.povline.core.table.CellKind;

/**
 * Numbers of one kind, with the words that people state them with and the units that they write.
 *
 * <p>A number finer than the kind holds is known to lie between its two neighbours, and said to: nothing is rounded. A
 * spreadsheet's own numbers carry 15 digits; what a binary fraction adds behind them is not the writer's.
 */
final class QuantityFormat<Q extends Quantity<Q>> implements Format<Q> {
    private static final MathContext DIGITS_OF_A_SPREADSHEET = new MathContext(15);

    private final Door<Q> door;
    private final Units units;
    private final String unit;
    private final BigDecimal finest;
    private final boolean signed;

    private QuantityFormat(Door<Q> door, Units units, String unit, String finest, boolean signed) {
        this.door = door;
        this.units = units;
        this.unit = unit;
        this.finest = new BigDecimal(finest);
        this.signed = signed;
    }

    static QuantityFormat<Amount> yuan() {
        return new QuantityFormat<>(Amount::read, Units.MONEY, "元", "0.01", true);
    }

    static QuantityFormat<LandArea> mu() {
        return new QuantityFormat<>(LandArea::read, Units.AREA, "亩", "0.000005", false);
    }

    static QuantityFormat<LandArea> squareMetres() {
        return new QuantityFormat<>(LandArea::read, Units.AREA, "平方米", "0.000005", false);
    }

    static QuantityFormat<Distance> kilometres() {
        return new QuantityFormat<>(Distance::read, Units.LENGTH, "公里", "0.001", false);
    }

    static QuantityFormat<Count> pieces() {
        return new QuantityFormat<>(Count::read, Units.NUMBER, "个", "1", false);
    }

    @Override
    public CellContent content() {
        return CellContent.QUANTITY;
    }

    /** Money to the fen; other numbers as they were typed, since a fixed number of decimals would hide some. */
    @Override
    public String numberFormat() {
        return units == Units.MONEY ? "#,##0.00" : "";
    }

    @Override
    public CellForm form() {
        return CellForm.NUMBER;
    }

    /** Whether the numbers are of money. */
    boolean isMoney() {
        return units == Units.MONEY;
    }

    /** Whether a column's unit is one of this kind of number. */
    boolean takes(String otherUnit) {
        return units.factor(otherUnit) != null;
    }

    @Override
    public CellReader<Q> reader(ColumnSettings settings) {
        BigDecimal given = units.factor(settings.unit());
        BigDecimal bare = given == null ? ownFactor() : given;
        return (text, kind, faults) -> read(text, kind, bare, faults);
    }

    private BigDecimal ownFactor() {
        return Objects.requireNonNull(units.factor(unit), "unit");
    }

    private Fact<Q> read(String text, CellKind kind, BigDecimal bare, CellFaults faults) {
        Numeral numeral = Numeral.of(CellText.folded(text));
        if (numeral == null) {
            return CellReader.unreadable(text, "LEDGER_NUMBER", faults);
        }
        BigDecimal factor = numeral.unit().isEmpty() ? bare : units.factor(numeral.unit());
        if (factor == null) {
            return CellReader.unreadable(text, "LEDGER_UNIT", faults);
        }
        if (!signed && numeral.from().signum() < 0) {
            return CellReader.unreadable(text, "LEDGER_NUMBER_NEGATIVE", faults);
        }
        boolean rounded = kind == CellKind.NUMBER || kind == CellKind.FORMULA;
        return of(
                text, numeral, scaled(numeral.from(), factor, rounded), scaled(end(numeral), factor, rounded), faults);
    }

    private static BigDecimal end(Numeral numeral) {
        return Objects.requireNonNullElse(numeral.to(), numeral.from());
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal factor, boolean rounded) {
        BigDecimal product = number.multiply(factor);
        return rounded ? product.round(DIGITS_OF_A_SPREADSHEET) : product;
    }

    private Fact<Q> of(String text, Numeral numeral, BigDecimal from, BigDecimal to, CellFaults faults) {
        BigDecimal lower = onGrid(from, RoundingMode.FLOOR);
        BigDecimal upper = onGrid(to, RoundingMode.CEILING);
        boolean fits = lower.compareTo(from) == 0 && upper.compareTo(to) == 0;
        Qualifier word = numeral.qualifier();
        if (!fits && word != Qualifier.EXACT && word != Qualifier.BETWEEN) {
            return CellReader.unreadable(text, "LEDGER_NUMBER_FINE", faults);
        }
        try {
            Q value = fits && !numeral.isRange()
                    ? door.open(lower, null, word)
                    : door.open(lower, upper, word == Qualifier.EXACT ? Qualifier.BETWEEN : word);
            if (!fits) {
                faults.add("LEDGER_NUMBER_FINER", Severity.WARNING);
            }
            return Fact.of(value);
        } catch (IllegalArgumentException e) {
            return CellReader.unreadable(text, "LEDGER_NUMBER_LARGE", faults);
        }
    }

    private BigDecimal onGrid(BigDecimal number, RoundingMode rounding) {
        return number.divide(finest, 0, rounding).multiply(finest);
    }

    @Override
    public String write(Q value) {
        BigDecimal factor = ownFactor();
        try {
            return write(value, factor, "");
        } catch (ArithmeticException e) {
            // A third of a square metre has no decimals that end; in mu it has.
            return write(value, BigDecimal.ONE, "亩");
        }
    }

    private String write(Q value, BigDecimal factor, String unit) {
        String written =
                Numeral.write(inUnit(value.number(), factor), inUnit(value.upToNumber(), factor), value.qualifier());
        return written + unit;
    }

    private static BigDecimal inUnit(BigDecimal number, BigDecimal factor) {
        BigDecimal quotient = number.divide(factor).stripTrailingZeros();
        return quotient.scale() < 0 ? quotient.setScale(0, RoundingMode.UNNECESSARY) : quotient;
    }

    /** Makes a quantity of numbers in the unit that it is held in. */
    @FunctionalInterface
    private interface Door<Q> {
        Q open(BigDecimal from, @Nullable BigDecimal to, @Nullable Qualifier qualifier);
    }
}
