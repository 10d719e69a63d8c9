package org.povline.core.table;

import java.util.List;

/**
 * What is said of a written sheet before its rows come. CSV takes the rows alone.
 *
 * @param name the sheet's name, of 1 to 31 characters, without {@code []*?/\:} and no apostrophe at either end
 * @param columns the columns from the first on; those beyond look as usual
 * @param frozenRows how many rows from the first stay in view
 * @param frozenColumns how many columns from the first stay in view
 * @param merged the merged cells
 * @param dropDowns the cells with a list to choose from
 * @param listing whether it is a list to look through: the last of its frozen rows gets buttons that filter the rows
 *     below, on paper all columns share the width of a page, and the workbook opens on it
 */
public record SheetPlan(
        String name,
        List<ColumnPlan> columns,
        int frozenRows,
        int frozenColumns,
        List<CellRange> merged,
        List<DropDown> dropDowns,
        boolean listing) {
    /** Copies the lists. */
    public SheetPlan {
        SheetNames.require(name);
        columns = List.copyOf(columns);
        merged = List.copyOf(merged);
        dropDowns = List.copyOf(dropDowns);
    }

    /** A sheet with nothing but a name. */
    public static SheetPlan of(String name) {
        return new SheetPlan(name, List.of(), 0, 0, List.of(), List.of(), false);
    }

    /** The same sheet with these columns. */
    public SheetPlan withColumns(List<ColumnPlan> columns) {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, listing);
    }

    /** The same sheet with its first rows in view. */
    public SheetPlan withFrozenRows(int frozenRows) {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, listing);
    }

    /** The same sheet with its first columns in view. */
    public SheetPlan withFrozenColumns(int frozenColumns) {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, listing);
    }

    /** The same sheet with these merged cells. */
    public SheetPlan withMerged(List<CellRange> merged) {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, listing);
    }

    /** The same sheet with these lists. */
    public SheetPlan withDropDowns(List<DropDown> dropDowns) {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, listing);
    }

    /** The same sheet as a list to look through. */
    public SheetPlan asListing() {
        return new SheetPlan(name, columns, frozenRows, frozenColumns, merged, dropDowns, true);
    }
}
