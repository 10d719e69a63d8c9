package org.povline.core.repair;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an identity number may have been before one slip of whoever wrote it down.
 *
 * @param code the repair's code
 * @param text the number without the slip, which may be as wrong
 */
record Slip(String code, String text) {
    private static final String SIGNS = "0123456789X";
    private static final int DIGITS = 10;

    /** All numbers one slip away: first the swaps of neighbours, then other signs, X in the last place only. */
    static Stream<Slip> in(String number) {
        return Stream.concat(
                IntStream.range(1, number.length())
                        .filter(i -> number.charAt(i - 1) != number.charAt(i))
                        .mapToObj(i -> swapped(number, i)),
                IntStream.range(0, number.length()).boxed().flatMap(i -> others(number, i)));
    }

    private static Slip swapped(String number, int i) {
        String text = number.substring(0, i - 1) + number.charAt(i) + number.charAt(i - 1) + number.substring(i + 1);
        return new Slip("REPAIR_ID_TRANSPOSED", text);
    }

    private static Stream<Slip> others(String number, int i) {
        return SIGNS.chars()
                .limit(i == number.length() - 1 ? SIGNS.length() : DIGITS)
                .filter(sign -> sign != number.charAt(i))
                .mapToObj(sign -> number.substring(0, i) + (char) sign + number.substring(i + 1))
                .map(text -> new Slip("REPAIR_ID_DIGIT", text));
    }

    /** The code alone. */
    @Override
    public String toString() {
        return "Slip(" + code + ")";
    }
}
