package org.povline.core.table;

import java.util.List;

/**
 * Cells whose value is chosen from a list. A workbook refuses what is typed and does not stand in the list.
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
