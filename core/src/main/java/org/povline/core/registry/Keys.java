package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.MobileNumber;
import org.povline.core.identity.ResidentId;

/**
 * Keys name records in logs, messages and findings, so they must not name persons: they hold no names, and no part of
 * them is an identity, certificate or mobile number.
 */
final class Keys {
    private static final Pattern KEY = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern PART = Pattern.compile("[0-9A-Za-z]+");
    private static final int RESIDENT_ID_LENGTH = 18;

    private Keys() {}

    static String require(String key) {
        if (!KEY.matcher(requireNonNull(key, "key")).matches()) {
            throw new IllegalArgumentException("A key must have 1 to 64 of the signs 0-9, A-Z, a-z, '.', '_' and '-'");
        }
        if (PART.matcher(key).results().map(MatchResult::group).anyMatch(Keys::namesAPerson)) {
            throw new IllegalArgumentException("A key must not hold a person's number: use a number of the ledger");
        }
        return key;
    }

    private static boolean namesAPerson(String part) {
        return MobileNumber.faultOf(part).isEmpty()
                || DisabilityCertificate.faultOf(part).isEmpty()
                || IntStream.rangeClosed(0, part.length() - RESIDENT_ID_LENGTH)
                        .mapToObj(start -> part.substring(start, start + RESIDENT_ID_LENGTH))
                        .anyMatch(number -> ResidentId.faultOf(number).isEmpty());
    }
}
