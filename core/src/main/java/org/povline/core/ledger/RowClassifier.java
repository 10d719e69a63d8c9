package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povline.core.table.CellKind;
import org.povline.core.table.Row;

/** Tells the rows that speak of somebody from those that are blank, sum up, repeat the header or comment the table. */
final class RowClassifier {
    private static final Set<String> SUMS =
            Set.of("合计", "小计", "总计", "共计", "累计", "平均", "总合计", "本页合计", "本页小计", "合计数", "total", "subtotal", "sum");
    private static final List<String> NOTES =
            List.of("注:", "注1", "备注:", "说明:", "填表", "制表", "审核", "填报", "单位负责人", "负责人:", "联系人:", "日期:", "数据来源", "note:");
    private static final int CELLS_OF_A_SUM = 4;
    private static final int CELLS_OF_A_NOTE = 6;
    private static final int LEAST_NUMBERS = 3;

    private final List<Field<?>> fields;
    private final List<Field<?>> ofWhom;
    private final List<Field<?>> ofHousehold;
    private final List<Field<?>> ofPerson;
    private final Header header;
    private boolean first = true;

    RowClassifier(SheetLayout layout) {
        fields = layout.fields();
        header = layout.header();
        ofWhom = fieldsOf(
                MemberColumns.NAME, MemberColumns.DOCUMENT_NUMBER, MemberColumns.NUMBER, HouseholdColumns.NUMBER);
        ofHousehold = fieldsOf(HouseholdColumns.NUMBER);
        ofPerson = fieldsOf(MemberColumns.NAME, MemberColumns.RELATIONSHIP);
    }

    private List<Field<?>> fieldsOf(LedgerColumn<?>... columns) {
        List<LedgerColumn<?>> wanted = List.of(columns);
        return fields.stream()
                .filter(field -> wanted.contains(field.column()))
                .collect(Collectors.toUnmodifiableList());
    }

    /**
     * What a row is.
     *
     * @param row as it stands in the file
     * @param filled with what merged cells above say for it
     */
    RowKind classify(Row row, Row filled) {
        boolean begins = first;
        first = false;
        if (isBlank(row)) {
            return RowKind.BLANK;
        }
        if (isRepeatedHeader(row) || (begins && isNumbering(row)) || (isSumOrNote(row) && !namesSomebody(filled))) {
            return RowKind.SUBTOTAL;
        }
        return tellsOfWhom(filled) ? RowKind.ACCEPTED : RowKind.REJECTED;
    }

    /** A household by its number, and a person by name or relationship: no sum has both. */
    private boolean namesSomebody(Row row) {
        return ofHousehold.stream().anyMatch(field -> isFilledWithoutSum(row, field))
                && ofPerson.stream().anyMatch(field -> isFilledWithoutSum(row, field));
    }

    private static boolean isFilledWithoutSum(Row row, Field<?> field) {
        return isFilled(row, field.at()) && !isSum(CellText.key(row.text(field.at())));
    }

    private boolean tellsOfWhom(Row row) {
        for (Field<?> field : ofWhom) {
            if (isFilled(row, field.at())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilled(Row row, int column) {
        if (row.kind(column) == CellKind.BLANK) {
            return false;
        }
        String text = row.text(column);
        for (int i = 0; i < text.length(); i++) {
            if (!CellText.isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (isFilled(row, column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRepeatedHeader(Row row) {
        return repeatsWhom(row)
                && 2 * fields.stream().filter(field -> repeats(row, field)).count()
                        >= filled(row).size();
    }

    private boolean repeatsWhom(Row row) {
        for (Field<?> field : ofWhom) {
            if (repeats(row, field)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeats(Row row, Field<?> field) {
        String text = row.text(field.at());
        List<String> parts = header.parts().get(field.at());
        return text.length() > 1 && parts.contains(CellText.folded(text));
    }

    /** A word for a sum or a note in one of the first cells, in a row that names nobody by a number. */
    private boolean isSumOrNote(Row row) {
        String start = "";
        int seen = 0;
        for (int column = 0; column < row.width() && seen < CELLS_OF_A_SUM; column++) {
            if (isFilled(row, column)) {
                start = CellText.key(row.text(column));
                seen++;
                if (isSum(start) && ofWhom.stream().noneMatch(field -> isNumber(row, field))) {
                    return true;
                }
                if (seen == 1 && isNote(start) && filled(row).size() <= CELLS_OF_A_NOTE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNumber(Row row, Field<?> field) {
        return field.column() == MemberColumns.DOCUMENT_NUMBER && isFilled(row, field.at());
    }

    private static boolean isSum(String text) {
        return SUMS.contains(text)
                || (text.endsWith("计") && (text.endsWith("合计") || text.endsWith("小计") || text.endsWith("总计")));
    }

    private static boolean isNote(String text) {
        for (String note : NOTES) {
            if (text.startsWith(note)) {
                return true;
            }
        }
        return false;
    }

    /** 1 2 3 4 below the header, also where nobody has such a name or identity number: the numbers of the columns. */
    private boolean isNumbering(Row row) {
        List<String> texts = filled(row);
        int numbers = 0;
        for (String text : texts) {
            int number = smallNumber(text);
            if (number < 0 ? numbers > 0 : number != numbers + 1) {
                return false;
            }
            numbers += number < 0 ? 0 : 1;
        }
        return numbers >= LEAST_NUMBERS && 2 * numbers > texts.size() && hasNumberForPerson(row);
    }

    private boolean hasNumberForPerson(Row row) {
        return ofWhom.stream()
                .filter(field ->
                        field.column() == MemberColumns.NAME || field.column() == MemberColumns.DOCUMENT_NUMBER)
                .anyMatch(field -> smallNumber(CellText.folded(row.text(field.at()))) >= 0);
    }

    private static int smallNumber(String text) {
        boolean small =
                !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return small ? Integer.parseInt(text) : -1;
    }

    private static List<String> filled(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            if (isFilled(row, column)) {
                texts.add(CellText.folded(row.text(column)));
            }
        }
        return texts;
    }
}
