package org.povline.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;

/**
 * A resident's identity number, 公民身份号码: six digits of the area, eight of the date of birth, three of a sequence
 * that is odd for males, and a check digit (ISO 7064 MOD 11-2):
 *
 * <pre>
 * S = 7 a1 + 9 a2 + 10 a3 + 5 a4 + 8 a5 + 4 a6 + 2 a7 + a8 + 6 a9 + 3 a10 + 7 a11 + 9 a12 + 10 a13 + 5 a14 + 8 a15 + 4 a16 + 2 a17
 * check = "10X98765432"[S mod 11]
 * </pre>
 *
 * <p>Any single wrong digit and any swap of neighbours shows. A lower-case x is read as X. The area is that of the first
 * registration: it may be dissolved since, and is not looked up. The number is kept as its first 17 digits in a {@code
 * long}, so that a million residents take little room. In JSON it is a string; {@code toString} hides it. Immutable.
 *
 * <p>Source: GB 11643-1999.
 */
public final class ResidentId {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int CHECKED = 17;
    private static final int SHORTEST_MONTH = 28;
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int AREA = 6;

    private final long body;

    private ResidentId(long body) {
        this.body = body;
    }

    /**
     * The number with these signs.
     *
     * @throws IllegalArgumentException if it has a {@linkplain #faultOf fault}; the message does not tell the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResidentId of(String text) {
        faultOf(text).ifPresent(fault -> {
            throw fault.exception();
        });
        return new ResidentId(Signs.number(text, 0, CHECKED));
    }

    /** The first fault of the text as a resident's identity number, if there is any. */
    public static Optional<IdentityFault> faultOf(CharSequence text) {
        return Optional.ofNullable(fault(text));
    }

    /** The area of the first registration. */
    public AreaCode areaCode() {
        return AreaCode.of(text().substring(0, 6));
    }

    /** The date of birth. */
    public LocalDate birthDate() {
        int date = (int) (body / 1000 % 1_0000_00_00);
        return LocalDate.of(date / 1_00_00, date / 1_00 % 1_00, date % 1_00);
    }

    /** Whether the sequence is odd, as it is for males. */
    public boolean isMale() {
        return body % 2 == 1;
    }

    /** The number itself, which is personal: 18 signs, an X in upper case. */
    @JsonValue
    public String text() {
        String digits = String.valueOf(body);
        return digits + checkDigit(digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResidentId that && body == that.body;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(body);
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "ResidentId";
    }

    private static @Nullable IdentityFault fault(CharSequence text) {
        if (text.length() != LENGTH) {
            return faultOfLength(text);
        }
        return isOfRightSigns(text) ? faultOfParts(text) : IdentityFault.RESIDENT_ID_CHARACTERS;
    }

    private static IdentityFault faultOfLength(CharSequence text) {
        return text.length() == OLD_LENGTH && Signs.areDigits(text, 0, OLD_LENGTH)
                ? IdentityFault.RESIDENT_ID_OLD_FORM
                : IdentityFault.RESIDENT_ID_LENGTH;
    }

    private static boolean isOfRightSigns(CharSequence text) {
        char last = Signs.upperCase(text.charAt(CHECKED));
        return Signs.areDigits(text, 0, CHECKED) && CHECK_DIGITS.indexOf(last) >= 0;
    }

    private static @Nullable IdentityFault faultOfParts(CharSequence text) {
        if (isNoneAssigned(text)) {
            return IdentityFault.RESIDENT_ID_NOT_ASSIGNED;
        }
        if (text.charAt(0) == '0') {
            return IdentityFault.RESIDENT_ID_AREA;
        }
        if (!isDate(Signs.number(text, AREA, 10), (int) Signs.number(text, 10, 12), Signs.number(text, 12, 14))) {
            return IdentityFault.RESIDENT_ID_BIRTH_DATE;
        }
        return checkDigit(text) == Signs.upperCase(text.charAt(CHECKED)) ? null : IdentityFault.RESIDENT_ID_CHECK_DIGIT;
    }

    private static boolean isNoneAssigned(CharSequence text) {
        for (int i = 0; i < AREA; i++) {
            if (text.charAt(i) != '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(long year, int month, long day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= SHORTEST_MONTH || day <= Month.of(month).length(Year.isLeap(year)));
    }

    private static char checkDigit(CharSequence digits) {
        int sum = 0;
        for (int i = 0; i < CHECKED; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
