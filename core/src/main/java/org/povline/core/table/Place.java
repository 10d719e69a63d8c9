package org.povline.core.table;

/**
 * Where in a file something stands.
 *
 * @param sheet the sheet's name, empty for none
 * @param row the row, counted from 1; 0 for none
 * @param column the column, counted from 1; 0 for none
 */
record Place(String sheet, int row, int column) {
    static final Place NONE = new Place("", 0, 0);

    static Place row(int row) {
        return new Place("", row, 0);
    }
}
