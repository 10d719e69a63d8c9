package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.povline.core.table.TableWriter;

/**
 * What the sheets of a file are called in its copy: as they are, where a workbook takes that name and no other sheet
 * has it. A CSV file's one sheet gets the usual name.
 */
final class SheetTitles {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]*?/\\:'";

    private final Set<String> taken = new HashSet<>(Set.of(TableWriter.LISTS));
    private final List<String> originals = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final String usual;

    /** Of no sheet yet; one whose name is of no use gets the usual one. */
    SheetTitles(String usual) {
        this.usual = usual;
    }

    /** Names the next sheet. */
    void add(String original) {
        originals.add(original);
        titles.add(free(clean(original)));
    }

    /** Leaves the sheet that was named last out of the copy: its name is free again. */
    void leaveOut() {
        int last = titles.size() - 1;
        taken.remove(titles.set(last, "").toLowerCase(Locale.ROOT));
    }

    /** Whether the sheet that comes as this one is left out, counted from 0. */
    boolean isLeftOut(int order) {
        return titles.get(order).isEmpty();
    }

    /** A name that no sheet has, like this one. */
    String free(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " " + number;
            free = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** What the sheet that comes as this one is called, counted from 0. */
    String title(int order) {
        return titles.get(order);
    }

    /** What the sheet of this name is called: of several that share it the first; empty for none. */
    String title(String original) {
        int order = order(original);
        return order < 0 ? "" : titles.get(order);
    }

    /** The place of the sheet of this name, counted from 0; -1 for none. */
    int order(String original) {
        return originals.indexOf(original);
    }

    /** The name of the first sheet as the file has it; empty for a file without any. */
    String first() {
        return originals.isEmpty() ? "" : originals.get(0);
    }

    private String clean(String name) {
        StringBuilder clean = new StringBuilder();
        name.codePoints().filter(SheetTitles::isAllowed).forEach(clean::appendCodePoint);
        String cut = cut(clean.toString(), LONGEST).strip();
        return cut.isEmpty() ? usual : cut;
    }

    private static boolean isAllowed(int sign) {
        int type = Character.getType(sign);
        return FORBIDDEN.indexOf(sign) < 0
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }

    /** Not between the two halves of a character. */
    private static String cut(String name, int length) {
        int end = Math.min(name.length(), length);
        boolean halves = end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, halves ? end - 1 : end);
    }
}
