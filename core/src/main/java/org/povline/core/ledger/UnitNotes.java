package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What notes above a header say of the unit of amounts, as 单位：万元 or 金额单位：元. It holds where neither header nor
 * cell names a unit. Notes that name different units hold nowhere.
 */
final class UnitNotes {
    private static final String UNIT = "单位:";
    private static final String SEPARATORS = " ,;)]";

    private final List<Note> notes = new ArrayList<>();

    private UnitNotes() {}

    /**
     * A note.
     *
     * @param unit the unit of money that it names
     * @param row where it stands
     * @param column in which column, counted from 0
     */
    record Note(String unit, KeptRow row, int column) {}

    static UnitNotes of(List<KeptRow> above) {
        UnitNotes notes = new UnitNotes();
        for (KeptRow row : above) {
            for (int column = 0; column < row.width(); column++) {
                notes.read(row, column);
            }
        }
        return notes;
    }

    /** The first note, if there is one. */
    Optional<Note> first() {
        return notes.stream().findFirst();
    }

    /** A note that names another unit than the first, if there is one. */
    Optional<Note> contradiction() {
        return notes.stream()
                .filter(note -> !note.unit.equals(notes.get(0).unit))
                .findFirst();
    }

    private void read(KeptRow row, int column) {
        String text = spaced(row.text(column));
        for (int at = text.indexOf(UNIT); at >= 0; at = text.indexOf(UNIT, at + 1)) {
            int start = at + UNIT.length();
            while (start < text.length()) {
                int end = end(text, start);
                String word = text.substring(start, end);
                if (Units.MONEY.factor(word) != null) {
                    notes.add(new Note(word, row, column));
                }
                start = end < text.length() && text.charAt(end) == ' ' && !word.isEmpty() ? text.length() : end + 1;
            }
        }
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** In half width; of the spaces those stay that part words. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CellText.isSpace(text.charAt(i))) {
                spaced.append(i > start && !spaced.isEmpty() ? " " : "")
                        .append(CellText.folded(text.substring(start, i)));
                start = i + 1;
            }
        }
        return spaced.toString();
    }
}
