package org.povline.datasets.generator;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Names of persons and places that are words of a generator: a rare surname and two signs that make no word together.
 * No surname of the list stands in any other text of the library, so a name that turns up there has leaked; a test
 * holds this.
 */
final class Names {
    static final String SURNAMES = "禚仉亓笪郗佴缑麹昝逯妫芈羿";
    static final String SIGNS = "瑢昶珵煊沅澍芃翊璟湉旻珩霁婠珺颢璎煦玥泓楠韬烨晞";

    private Names() {}

    static char surname(Draws draws) {
        return SURNAMES.charAt(draws.below(SURNAMES.length()));
    }

    /** The surname and two different signs. */
    static String person(char surname, Draws draws) {
        return surname + twoSigns(draws);
    }

    /** The name of a hamlet, 寨. */
    static String hamlet(Draws draws) {
        return twoSigns(draws) + "寨";
    }

    /** Names of hamlets, all different. */
    static List<String> hamlets() {
        return IntStream.range(0, SIGNS.length() - 1)
                .mapToObj(sign -> SIGNS.substring(sign, sign + 2) + "寨")
                .toList();
    }

    private static String twoSigns(Draws draws) {
        int first = draws.below(SIGNS.length());
        int second = (first + draws.between(1, SIGNS.length() - 1)) % SIGNS.length();
        return String.valueOf(new char[] {SIGNS.charAt(first), SIGNS.charAt(second)});
    }
}
