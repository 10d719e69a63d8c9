package org.povline.core.table;

import java.util.List;

/**
 * Cells whose value is chosen from a list. A workbook warns of another value and lets it stand if asked to: a list that
 * cannot be left makes people write the truth into the wrong column.
 *
 * @param range the cells
 * @param choices what to choose from; of any length
 */
public record DropDown(CellRange range, List<String> choices) {
    /** Copies the choices and refuses none at all. */
    public DropDown {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("A drop-down list must have a choice");
        }
    }
}
