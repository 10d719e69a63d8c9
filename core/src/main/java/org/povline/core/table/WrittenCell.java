package org.povline.core.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell to be written. In CSV look, note and link fall away.
 *
 * @param value what it holds
 * @param look how it looks
 * @param note what a reader of the cell is told beside it, empty for nothing
 * @param link where a click on it leads
 */
public record WrittenCell(CellValue value, CellLook look, String note, Optional<CellLink> link) {
    private static final WrittenCell BLANK =
            new WrittenCell(new CellValue.Blank(), CellLook.plain(), "", Optional.empty());

    /** Refuses null. */
    public WrittenCell {
        requireNonNull(value, "value");
        requireNonNull(look, "look");
        requireNonNull(note, "note");
        requireNonNull(link, "link");
    }

    /** An empty cell. */
    public static WrittenCell blank() {
        return BLANK;
    }

    /** Text; an empty one makes a blank cell, since no file tells the two apart. */
    public static WrittenCell of(String text) {
        return text.isEmpty() ? BLANK : BLANK.with(new CellValue.Text(text));
    }

    /** A number. */
    public static WrittenCell of(BigDecimal number) {
        return BLANK.with(new CellValue.Numeric(number));
    }

    /** A day. */
    public static WrittenCell of(LocalDate date) {
        return BLANK.with(new CellValue.Date(date));
    }

    /** The same cell with another look. */
    public WrittenCell with(CellLook look) {
        return new WrittenCell(value, look, note, link);
    }

    /** The same cell with a note. */
    public WrittenCell withNote(String note) {
        return new WrittenCell(value, look, note, link);
    }

    /** The same cell with a link. */
    public WrittenCell with(CellLink link) {
        return new WrittenCell(value, look, note, Optional.of(link));
    }

    /** The place of nothing personal: what the cell holds is left out. */
    @Override
    public String toString() {
        return "WrittenCell[" + value.getClass().getSimpleName() + "]";
    }

    private WrittenCell with(CellValue value) {
        return new WrittenCell(value, look, note, link);
    }
}
