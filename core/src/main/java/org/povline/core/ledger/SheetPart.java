package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet that speak of a household. */
final class SheetPart {
    private final SheetLayout layout;
    private final List<Integer> statements;
    private final boolean hasMembers;
    private final List<KeptRow> rows = new ArrayList<>();
    private final List<KeptRow> members = new ArrayList<>();

    /**
     * A part without a row yet.
     *
     * @param layout the columns of the sheet
     * @param statements for each income statement of the sheet its place in the household
     * @param hasMembers whether members are read from it, and not from another sheet
     */
    SheetPart(SheetLayout layout, List<Integer> statements, boolean hasMembers) {
        this.layout = layout;
        this.statements = List.copyOf(statements);
        this.hasMembers = hasMembers;
    }

    void add(KeptRow row) {
        rows.add(row);
    }

    void addMember(KeptRow row) {
        members.add(row);
    }

    SheetLayout layout() {
        return layout;
    }

    boolean hasMembers() {
        return hasMembers;
    }

    /** All its rows, in order. */
    List<KeptRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** The row of a member, if it is here. */
    @Nullable
    KeptRow member(int index) {
        return index < 0 || index >= members.size() ? null : members.get(index);
    }

    /** The place of a field's income statement in the household; -1 for all other fields. */
    int statement(Field<?> field) {
        return field.statement() < 0 ? -1 : statements.get(field.statement());
    }

    /** The same place in the sheet, for one in the household; -1 where the sheet has no such statement. */
    int ownStatement(int statement) {
        return statements.indexOf(statement);
    }

    /** What stands in columns that no field of the household, or of its members where they are here, belongs to. */
    Map<String, String> extras(KeptRow row) {
        return hasMembers ? layout.extras(row) : layout.extrasAndMember(row);
    }

    KeptRow firstFilled(Field<?> field) {
        return rows.stream()
                .filter(row -> !row.text(field.at()).isBlank())
                .findFirst()
                .orElse(rows.get(0));
    }

    boolean isFilled(Field<?> field) {
        return !firstFilled(field).text(field.at()).isBlank();
    }
}
