package org.povline.core.table;

import java.util.List;

/**
 * What is said of a written sheet before its rows come. CSV takes the rows alone.
 *
 * @param name the sheet's name, of 1 to 31 characters, without {@code []*?/\:} and no apostrophe at either end
 * @param columns the columns from the first on; those beyond look as usual
 * @param frozenRows how many rows from the first stay in view
 * @param merged the merged cells
 * @param dropDowns the cells with a list to choose from
 */
public record SheetPlan(
        String name, List<ColumnPlan> columns, int frozenRows, List<CellRange> merged, List<DropDown> dropDowns) {
    /** Copies the lists. */
    public SheetPlan {
        SheetNames.require(name);
        columns = List.copyOf(columns);
        merged = List.copyOf(merged);
        dropDowns = List.copyOf(dropDowns);
    }

    /** A sheet with nothing but a name. */
    public static SheetPlan of(String name) {
        return new SheetPlan(name, List.of(), 0, List.of(), List.of());
    }

    /** The same sheet with these columns. */
    public SheetPlan withColumns(List<ColumnPlan> columns) {
        return new SheetPlan(name, columns, frozenRows, merged, dropDowns);
    }

    /** The same sheet with its first rows in view. */
    public SheetPlan withFrozenRows(int frozenRows) {
        return new SheetPlan(name, columns, frozenRows, merged, dropDowns);
    }

    /** The same sheet with these merged cells. */
    public SheetPlan withMerged(List<CellRange> merged) {
        return new SheetPlan(name, columns, frozenRows, merged, dropDowns);
    }

    /** The same sheet with these lists. */
    public SheetPlan withDropDowns(List<DropDown> dropDowns) {
        return new SheetPlan(name, columns, frozenRows, merged, dropDowns);
    }
}
