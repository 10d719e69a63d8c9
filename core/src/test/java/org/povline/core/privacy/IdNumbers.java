package org.povline.core.privacy;

import java.util.stream.IntStream;
import org.povline.core.identity.ResidentId;

/** Identity numbers for tests. */
final class IdNumbers {
    private IdNumbers() {}

    /** The number with these 17 digits: of the eleven last signs the only one that is right. */
    static String of(String digits) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(last -> digits + (last == 10 ? "X" : String.valueOf(last)))
                .filter(number -> ResidentId.faultOf(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
