package org.povline.datasets.generator;

import java.util.stream.IntStream;

/** What hands and spreadsheets do to an identity number. */
final class NumberSlips {
    private static final int AREA_AND_SEQUENCE = 17;

    private NumberSlips() {}

    static String wrongCheckDigit(String number, Draws draws) {
        char right = number.charAt(AREA_AND_SEQUENCE);
        char wrong = (char) ('0' + draws.below(10));
        return number.substring(0, AREA_AND_SEQUENCE) + (wrong == right ? wrong == '0' ? '1' : '0' : wrong);
    }

    /** Only within the area or the sequence, so that the birth date stays one; a first digit 0 is no swap either. */
    static String transposed(String number, Draws draws) {
        int[] places = IntStream.range(1, AREA_AND_SEQUENCE - 1)
                .filter(place -> place < 5 || place >= 14)
                .filter(place -> number.charAt(place) != number.charAt(place + 1))
                .toArray();
        int place = places[draws.below(places.length)];
        return number.substring(0, place)
                + number.charAt(place + 1)
                + number.charAt(place)
                + number.substring(place + 2);
    }

    static String digitLost(String number, Draws draws) {
        int place = draws.below(number.length());
        return number.substring(0, place) + number.substring(place + 1);
    }

    static String rounded(String number) {
        return number.charAt(0) + "." + number.substring(1, 6) + "E+17";
    }

    /** The neighbouring sequence belongs to nobody: women and men of one rank never share a birthday. */
    static String ofTheOtherSex(String number) {
        char other = (char) (number.charAt(AREA_AND_SEQUENCE - 1) ^ 1);
        return Numbering.withCheckDigit(
                number.substring(0, AREA_AND_SEQUENCE - 1) + other + number.charAt(AREA_AND_SEQUENCE));
    }
}
