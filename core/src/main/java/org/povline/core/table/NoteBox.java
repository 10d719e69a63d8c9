package org.povline.core.table;

/**
 * Where on a sheet a note is shown, in the columns, rows and pixels by which workbooks place drawings: beside its cell,
 * as wide as people read well, as high as its lines need.
 */
final class NoteBox {
    private static final int CHARACTERS = 44;
    private static final int PIXELS_OF_A_CHARACTER = 7;
    private static final double USUAL_WIDTH = 8.43;
    private static final int MOST_LINES = 40;

    private NoteBox() {}

    /** The place: left column and pixels, top row and pixels, right column and pixels, bottom row and pixels. */
    static String anchor(int row, int column, String note, SheetPlan plan) {
        int right = column + 1;
        double left = CHARACTERS;
        while (left > width(plan, right)) {
            left -= width(plan, right++);
        }
        return "%d,12,%d,2,%d,%d,%d,2"
                .formatted(column + 1, row, right, (int) (left * PIXELS_OF_A_CHARACTER) + 12, row + lines(note));
    }

    private static double width(SheetPlan plan, int column) {
        double planned =
                column < plan.columns().size() ? plan.columns().get(column).width() : 0;
        return planned > 0 ? planned : USUAL_WIDTH;
    }

    private static int lines(String note) {
        return Math.min(TextWidth.lines(note, CHARACTERS) + 1, MOST_LINES);
    }
}
