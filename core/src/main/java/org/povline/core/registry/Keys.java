package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.MobileNumber;
import org.povline.core.identity.ResidentId;

/**
 * Keys name records in logs, messages and findings, so they must not name persons: they hold no names, and no part of
 * them is an identity, certificate or mobile number.
 */
final class Keys {
    private static final int LONGEST = 64;
    private static final int SHORTEST_NUMBER = 11;
    private static final int RESIDENT_ID_LENGTH = 18;

    private Keys() {}

    static String require(String key) {
        if (!hasForm(requireNonNull(key, "key"))) {
            throw new IllegalArgumentException("A key must have 1 to 64 of the signs 0-9, A-Z, a-z, '.', '_' and '-'");
        }
        if (namesAPerson(key)) {
            throw new IllegalArgumentException("A key must not hold a person's number: use a number of the ledger");
        }
        return key;
    }

    static boolean isKey(String text) {
        return hasForm(text) && !namesAPerson(text);
    }

    private static boolean hasForm(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (!isAlphanumeric(key.charAt(i)) && "._-".indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return !key.isEmpty() && key.length() <= LONGEST;
    }

    /** Whether a run of letters and digits is a person's number; written out, since every record that is made asks. */
    private static boolean namesAPerson(String key) {
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || !isAlphanumeric(key.charAt(i))) {
                if (i - start >= SHORTEST_NUMBER && isNumberOfAPerson(key.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isNumberOfAPerson(String part) {
        if (MobileNumber.faultOf(part).isEmpty()
                || DisabilityCertificate.faultOf(part).isEmpty()) {
            return true;
        }
        for (int start = 0; start + RESIDENT_ID_LENGTH <= part.length(); start++) {
            if (ResidentId.faultOf(part.substring(start, start + RESIDENT_ID_LENGTH))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlphanumeric(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }
}
