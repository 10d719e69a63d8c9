package org.povline.core.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The number of a disabled person's certificate, 残疾人证号: the holder's resident identity number, a digit for the kind
 * of disability, one for its level, and after a replacement the letter B and a digit. Kinds and levels are those of
 * GB/T 26341-2010.
 *
 * <p>Letters are read in either case. Kind and level are health data, so the whole number is sensitive: {@code toString}
 * hides it. In JSON it is a string. Immutable.
 *
 * <p>Source: 残疾人证管理办法 (2017).
 */
public final class DisabilityCertificate {
    private static final int HOLDER = 18;
    private static final int LEVEL = 19;
    private static final int LENGTH = 20;
    private static final int REPLACEMENT = 21;
    private static final int LENGTH_OF_REPLACEMENT = 22;

    private final ResidentId holder;
    private final String rest;

    private DisabilityCertificate(ResidentId holder, String rest) {
        this.holder = holder;
        this.rest = rest;
    }

    /**
     * The number with these signs.
     *
     * @throws IllegalArgumentException if it has a {@linkplain #faultOf fault}; the message does not tell the number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DisabilityCertificate of(String text) {
        faultOf(text).ifPresent(fault -> {
            throw fault.exception();
        });
        return new DisabilityCertificate(
                ResidentId.of(text.substring(0, HOLDER)), text.substring(HOLDER).replace('b', 'B'));
    }

    /**
     * The first fault of the text as the number of a certificate, if there is any; a fault of the holder's number is that
     * of a {@link ResidentId}.
     */
    public static Optional<IdentityFault> faultOf(CharSequence text) {
        if (text.length() != LENGTH && text.length() != LENGTH_OF_REPLACEMENT) {
            return Optional.of(IdentityFault.DISABILITY_CERTIFICATE_LENGTH);
        }
        return ResidentId.faultOf(text.subSequence(0, HOLDER)).or(() -> Optional.ofNullable(faultOfRest(text)));
    }

    /** The holder's identity number. */
    public ResidentId residentId() {
        return holder;
    }

    /** The kind: 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several of these. */
    public int kindDigit() {
        return rest.charAt(0) - '0';
    }

    /** The level, from 1, the gravest, to 4. */
    public int levelDigit() {
        return rest.charAt(LEVEL - HOLDER) - '0';
    }

    /** The digit after the B of a replacement; empty for a first certificate. */
    public OptionalInt replacementDigit() {
        return rest.length() == LENGTH - HOLDER
                ? OptionalInt.empty()
                : OptionalInt.of(rest.charAt(REPLACEMENT - HOLDER) - '0');
    }

    /** The number itself, which is personal: 20 or 22 signs, letters in upper case. */
    @JsonValue
    public String text() {
        return holder.text() + rest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisabilityCertificate that && holder.equals(that.holder) && rest.equals(that.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(holder, rest);
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "DisabilityCertificate";
    }

    private static @Nullable IdentityFault faultOfRest(CharSequence text) {
        if (!Signs.isIn(text, HOLDER, '1', '7')) {
            return IdentityFault.DISABILITY_CERTIFICATE_KIND;
        }
        if (!Signs.isIn(text, LEVEL, '1', '4')) {
            return IdentityFault.DISABILITY_CERTIFICATE_LEVEL;
        }
        return text.length() == LENGTH || isReplacement(text) ? null : IdentityFault.DISABILITY_CERTIFICATE_REPLACEMENT;
    }

    private static boolean isReplacement(CharSequence text) {
        return Signs.upperCase(text.charAt(LENGTH)) == 'B' && Signs.isIn(text, REPLACEMENT, '0', '9');
    }
}
