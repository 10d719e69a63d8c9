package org.povline.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteBoxTest {
    private static final SheetPlan PLAN =
            SheetPlan.of("台账").withColumns(List.of(ColumnPlan.of(10), ColumnPlan.of(30), ColumnPlan.of(20)));

    /** Anchors by hand: 44 characters are 30 of column B and 14 (98 pixels) of C, or 20 of C and 2.8 usual columns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 短 | 1,12,0,2,2,110,2,2",
                "4 | 1 | 短 | 2,12,4,2,5,61,6,2",
                "4 | 0 | 一行十九个字另有一行二十个字因为每行宽四十三 | 1,12,4,2,2,110,7,2"
            })
    void isBesideItsCellAndAsLargeAsItsText(int row, int column, String note, String anchor) {
        assertThat(NoteBox.anchor(row, column, note, PLAN)).isEqualTo(anchor);
    }

    @Test
    void doesNotGrowBeyondAScreen() {
        assertThat(NoteBox.anchor(0, 0, "行\n".repeat(500), PLAN)).endsWith(",40,2");
    }

    @Test
    void standsInTheWorkbookForEveryNoteOfEverySheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsxWithNotes(out, "file")) {
            writer.sheet(SheetPlan.of("无"));
            writer.row(1, List.of(WrittenCell.of("甲")));
            writer.sheet(PLAN);
            writer.row(
                    5,
                    List.of(
                            WrittenCell.of("甲").withNote("短"),
                            WrittenCell.of("乙").withNote("短")));
            assertThat(writer.findings()).isEmpty();
        }
        assertThat(Collected.of(out.toByteArray()).rows).containsExactly("1 T[甲]", "5 T[甲] T[乙]");
        assertThat(Parts.of(out.toByteArray(), "xl/drawings/vmlDrawing2.vml"))
                .contains("<x:Anchor>1,12,4,2,2,110,6,2</x:Anchor>", "<x:Anchor>2,12,4,2,5,61,6,2</x:Anchor>")
                .endsWith("</v:shape></xml>");
    }
}
