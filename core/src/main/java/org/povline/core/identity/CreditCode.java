package org.povline.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;

/**
 * An organisation's unified social credit code, 统一社会信用代码: two signs of category, six digits of the area, nine of
 * the organisation and a check sign over an alphabet of 31 signs without I, O, S, V and Z:
 *
 * <pre>
 * S = sum of 3^(i-1) mod 31 times the rank of sign i, i = 1 to 17
 * check = the sign of rank (31 - S mod 31) mod 31
 * </pre>
 *
 * <p>Letters are read in either case. In JSON it is a string; {@code toString} hides it, since a sole trader's code leads
 * to a person. Immutable.
 *
 * <p>Source: GB 32100-2015.
 */
public final class CreditCode {
    private static final int LENGTH = 18;
    private static final int CHECKED = 17;
    private static final int AREA_FROM = 2;
    private static final int AREA_TO = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private final String signs;

    private CreditCode(String signs) {
        this.signs = signs;
    }

    /**
     * The code with these signs.
     *
     * @throws IllegalArgumentException if it has a {@linkplain #faultOf fault}; the message does not tell the code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CreditCode of(String text) {
        faultOf(text).ifPresent(fault -> {
            throw fault.exception();
        });
        return new CreditCode(upperCase(text));
    }

    /** The first fault of the text as a unified social credit code, if there is any. */
    public static Optional<IdentityFault> faultOf(CharSequence text) {
        return Optional.ofNullable(fault(text));
    }

    /**
     * The department that registers and its category: {@code 11} a state organ, {@code 51} a social association, {@code
     * 91} a company, {@code 92} a sole trader, {@code 93} a farmers' cooperative; {@code N1}, {@code N2} and {@code N3} a
     * collective economic organisation of a village group, village and township. The list grows: it is not checked.
     */
    public String category() {
        return signs.substring(0, AREA_FROM);
    }

    /** The area of the department that registers, if the six digits have the form of a code. */
    public Optional<AreaCode> areaCode() {
        return Optional.of(signs.substring(AREA_FROM, AREA_TO))
                .filter(AreaCode::isWellFormed)
                .map(AreaCode::of);
    }

    /** The code itself: 18 signs in upper case. */
    @JsonValue
    public String text() {
        return signs;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditCode that && signs.equals(that.signs);
    }

    @Override
    public int hashCode() {
        return signs.hashCode();
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "CreditCode";
    }

    private static @Nullable IdentityFault fault(CharSequence text) {
        if (text.length() != LENGTH) {
            return IdentityFault.CREDIT_CODE_LENGTH;
        }
        if (!isOfRightSigns(text)) {
            return IdentityFault.CREDIT_CODE_CHARACTERS;
        }
        return checkSign(text) == Signs.upperCase(text.charAt(CHECKED)) ? null : IdentityFault.CREDIT_CODE_CHECK_DIGIT;
    }

    private static boolean isOfRightSigns(CharSequence text) {
        return Signs.areDigits(text, AREA_FROM, AREA_TO) && text.chars().allMatch(sign -> rank((char) sign) >= 0);
    }

    private static char checkSign(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += WEIGHTS[i] * rank(text.charAt(i));
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    private static int rank(char sign) {
        return ALPHABET.indexOf(Signs.upperCase(sign));
    }

    private static String upperCase(String text) {
        StringBuilder signs = new StringBuilder(LENGTH);
        text.chars().forEach(sign -> signs.append(Signs.upperCase((char) sign)));
        return signs.toString();
    }
}
