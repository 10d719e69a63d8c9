package org.povline.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a mobile phone in mainland China: eleven digits, the first two from 13 to 19; without country code,
 * blanks or hyphens. In JSON it is a string; {@code toString} hides it. Immutable.
 */
public final class MobileNumber {
    private static final int LENGTH = 11;

    private final String digits;

    private MobileNumber(String digits) {
        this.digits = digits;
    }

    /**
     * The number with these digits.
     *
     * @throws IllegalArgumentException if it has a {@linkplain #faultOf fault}; the message does not tell the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MobileNumber of(String text) {
        faultOf(text).ifPresent(fault -> {
            throw fault.exception();
        });
        return new MobileNumber(text);
    }

    /** The first fault of the text as a mobile number, if there is any. */
    public static Optional<IdentityFault> faultOf(CharSequence text) {
        return Optional.ofNullable(fault(text));
    }

    /** The number itself, which is personal. */
    @JsonValue
    public String text() {
        return digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MobileNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "MobileNumber";
    }

    private static @Nullable IdentityFault fault(CharSequence text) {
        if (text.length() != LENGTH) {
            return IdentityFault.MOBILE_NUMBER_LENGTH;
        }
        if (!Signs.areDigits(text, 0, LENGTH)) {
            return IdentityFault.MOBILE_NUMBER_CHARACTERS;
        }
        return text.charAt(0) == '1' && Signs.isIn(text, 1, '3', '9') ? null : IdentityFault.MOBILE_NUMBER_PREFIX;
    }
}
