package org.povline.core.repair;

import java.util.OptionalInt;

/** Paths from a list of households to the record that a fact belongs to. */
final class RecordPath {
    private static final String HOUSEHOLDS = "households[";

    private RecordPath() {}

    /** The way to the facts of a household. */
    static String household(int index) {
        return HOUSEHOLDS + index + "].";
    }

    /** The number of the household that a path leads into; none where it leads elsewhere. */
    static OptionalInt household(String path) {
        int end = path.indexOf("].");
        boolean counted = path.startsWith(HOUSEHOLDS)
                && end > HOUSEHOLDS.length()
                && end - HOUSEHOLDS.length() < 10
                && path.substring(HOUSEHOLDS.length(), end).chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return counted ? OptionalInt.of(Integer.parseInt(path, HOUSEHOLDS.length(), end, 10)) : OptionalInt.empty();
    }

    /** The path as far as the member or income statement that the fact is of, or the household. */
    static String of(String path) {
        int within = path.indexOf("].") + 2;
        boolean listed = path.startsWith("members[", within) || path.startsWith("incomes[", within);
        return path.substring(0, listed ? path.indexOf(']', within) + 1 : within);
    }
}
