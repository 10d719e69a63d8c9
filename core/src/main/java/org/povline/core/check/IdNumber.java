package org.povline.core.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.IdDocumentType;
import org.povline.core.identity.IdentityFault;
import org.povline.core.identity.ResidentId;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Identity;

/**
 * The number on a person's document as the checks see it: the resident identity number, or the one that a disability
 * certificate starts with.
 */
record IdNumber(String text, @Nullable IdentityFault fault) {
    static final IdNumber NONE = new IdNumber("", null);
    private static final int RESIDENT = 18;

    static IdNumber of(Identity identity) {
        IdDocumentType type = Read.value(identity.documentType());
        if (type == IdDocumentType.OFFICER_ID) {
            return NONE;
        }
        return identity.documentNumber() instanceof Fact.Known<String> known ? of(known.value()) : NONE;
    }

    private static IdNumber of(String text) {
        CharSequence holder = text.length() > RESIDENT ? text.substring(0, RESIDENT) : text;
        return new IdNumber(text, ResidentId.faultOf(holder).orElse(null));
    }

    boolean isPresent() {
        return !text.isEmpty();
    }

    /** Whether it is as long as that of a resident or of a disability certificate. */
    boolean isOfLength() {
        return text.length() == RESIDENT || text.length() == 20 || text.length() == 22;
    }

    /** Whether the first 18 signs are a resident identity number. */
    boolean isValid() {
        return isPresent() && fault == null;
    }

    boolean isMale() {
        return text.charAt(16) % 2 == 1;
    }

    boolean isBornOn(LocalDate day) {
        return digits(6, 10) == day.getYear()
                && digits(10, 12) == day.getMonthValue()
                && digits(12, 14) == day.getDayOfMonth();
    }

    /** The year of birth in the number; {@code -1} if there is none. */
    int birthYear() {
        return text.length() >= RESIDENT ? digits(6, 10) : -1;
    }

    /** The first 17 digits, which a long holds; 0 unless the number is valid. */
    long body() {
        return isValid() ? Long.parseLong(text, 0, 17, 10) : 0;
    }

    int digits(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
