package org.povline.cli;

import org.povline.core.ledger.Cell;

/** How the values of a ledger are shown. */
interface Showing {
    /** Every value as it stands. */
    Showing WHOLE = new Showing() {
        @Override
        public String cell(Cell cell) {
            return cell.raw();
        }

        @Override
        public String value(String path, String text) {
            return text;
        }

        @Override
        public String words(String words) {
            return words;
        }
    };

    /** What stands in a cell. */
    String cell(Cell cell);

    /** The text of the fact at a path of the registry. */
    String value(String path, String text);

    /** What stands around the values: headers, names of sheets and what findings say of them. */
    String words(String words);
}
