package org.povline.core.ledger;

import java.math.BigDecimal;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;

/** Text as it stands, and digits that name something. */
final class TextFormat {
    private static final int DIGITS_OF_A_SPREADSHEET = 15;

    private TextFormat() {}

    /** Words, kept as they are but for the space around them. */
    static Format<String> words() {
        return new Plain(CellContent.WORDS, (text, kind, faults) -> Fact.of(text));
    }

    /**
     * Digits and letters that name somebody or something, where a number of up to 15 digits lost none of them. A day or a
     * Boolean is what a spreadsheet made of something else.
     */
    static Format<String> number() {
        return new Plain(CellContent.NAMING_NUMBER, (text, kind, faults) -> {
            String folded = CellText.folded(text);
            return isSpoilt(folded, kind)
                    ? CellReader.unreadable(exponential(folded), "LEDGER_NUMBER_SPOILT", faults)
                    : Fact.of(folded);
        });
    }

    /** An identity number, which is read from text alone. */
    static Format<String> identityNumber() {
        return new Plain(CellContent.IDENTITY_NUMBER, (text, kind, faults) -> {
            String folded = CellText.folded(text);
            return isNoText(folded, kind) || isExponential(folded)
                    ? CellReader.unreadable(exponential(folded), "LEDGER_IDENTITY_AS_NUMBER", faults)
                    : Fact.of(folded);
        });
    }

    /** The code of an area. */
    static Format<AreaCode> area() {
        return new Format<>() {
            @Override
            public CellReader<AreaCode> reader(ColumnSettings settings) {
                return (text, kind, faults) -> {
                    String folded = CellText.folded(text);
                    return AreaCode.isWellFormed(folded)
                            ? Fact.of(AreaCode.of(folded))
                            : CellReader.unreadable(text, "LEDGER_AREA_CODE", faults);
                };
            }

            @Override
            public CellContent content() {
                return CellContent.AREA_CODE;
            }

            @Override
            public String write(AreaCode value) {
                return value.text();
            }
        };
    }

    private static boolean isSpoilt(String folded, CellKind kind) {
        return isExponential(folded)
                || kind == CellKind.DATE
                || kind == CellKind.BOOLEAN
                || (isNoText(folded, kind) && folded.length() > DIGITS_OF_A_SPREADSHEET);
    }

    /** Of a formula whose value is of no known kind, what looks like a number is one. */
    private static boolean isNoText(String folded, CellKind kind) {
        return kind == CellKind.FORMULA ? isDecimal(folded) : kind != CellKind.TEXT;
    }

    private static boolean isDecimal(String folded) {
        return !folded.isEmpty()
                && folded.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.' || sign == '-');
    }

    /** As a spreadsheet shows a long number, so that it is never taken for the digits that it once was. */
    private static String exponential(String folded) {
        if (folded.isEmpty() || !folded.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return folded;
        }
        BigDecimal number = new BigDecimal(folded).stripTrailingZeros();
        String digits = number.unscaledValue().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "E+" + (digits.length() - 1 - number.scale());
    }

    /** Whether a spreadsheet wrote the number with an exponent, as in 5.22799E+17. */
    private static boolean isExponential(String folded) {
        int exponent = Math.max(folded.indexOf("E+"), folded.indexOf("e+"));
        return exponent > 0
                && exponent + 2 < folded.length()
                && folded.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || "Ee.+".indexOf(sign) >= 0);
    }

    private record Plain(CellContent content, CellReader<String> reader) implements Format<String> {
        @Override
        public CellReader<String> reader(ColumnSettings settings) {
            return reader;
        }

        @Override
        public String write(String value) {
            return value;
        }
    }
}
