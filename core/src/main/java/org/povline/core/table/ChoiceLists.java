package org.povline.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The lists to choose from, each once, in columns of a hidden sheet: a list in the cell's own rule ends at 255 characters
 * and takes no comma.
 */
final class ChoiceLists {
    private final List<List<String>> lists = new ArrayList<>();

    /** The cells that hold a list, as a rule names them. */
    String range(List<String> choices) {
        int column = lists.indexOf(choices);
        if (column < 0) {
            column = lists.size();
            lists.add(choices);
        }
        String letters = CellReferences.name(1, column).replace("1", "");
        return "'" + TableWriter.LISTS + "'!$" + letters + "$1:$" + letters + "$" + choices.size();
    }

    void write(Workbook workbook) throws IOException {
        if (!lists.isEmpty()) {
            Worksheet sheet = workbook.newWorksheet(TableWriter.LISTS);
            sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
            for (int column = 0; column < lists.size(); column++) {
                List<String> choices = lists.get(column);
                for (int row = 0; row < choices.size(); row++) {
                    sheet.value(row, column, XmlText.encode(choices.get(row)));
                }
            }
            sheet.finish();
        }
    }
}
