package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.table.CellRange;
import org.povline.core.table.Row;

/**
 * Finds the header among the first rows of a sheet: the one to three rows that name the most fields, the fewer rows and
 * the earlier ones where several name as many. What a merged cell says, it says for all its columns and rows; a CSV
 * file has lost the merging, so a blank in an upper row takes what stands left of it where both columns go on below.
 */
final class HeaderFinder {
    static final int ROWS_LOOKED_AT = 30;
    private static final int MOST_ROWS = 3;
    private static final int LEAST_FIELDS = 2;
    private static final Set<LedgerColumn<?>> TELLING_OF_WHOM =
            Set.of(HouseholdColumns.NUMBER, MemberColumns.NUMBER, MemberColumns.NAME, MemberColumns.DOCUMENT_NUMBER);

    private final HeaderNames names;
    private final List<? extends Row> rows;
    private final boolean merges;
    private final int width;
    private final MergedOrigins origins;

    HeaderFinder(HeaderNames names, List<? extends Row> rows, List<CellRange> merged) {
        this.names = names;
        this.rows = rows;
        width = rows.stream().mapToInt(Row::width).max().orElse(0);
        origins = new MergedOrigins(rows, width, merged);
        merges = origins.any();
    }

    /** The header; empty where no rows name at least two fields and tell of whom they speak. */
    Optional<Header> find() {
        Header best = null;
        for (int depth = 1; depth <= MOST_ROWS; depth++) {
            for (int first = 0; first + depth <= rows.size(); first++) {
                Header header = at(first, depth);
                if (header.matches() >= LEAST_FIELDS && (best == null || header.matches() > best.matches())) {
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best).map(this::withGroups);
    }

    /**
     * Rows of groups above add no field, and may yet say that a field is somebody else's. A title speaks of all columns, and
     * its row begins at the left.
     */
    private Header withGroups(Header header) {
        Header whole = header;
        while (whole.rows() - whole.above() < MOST_ROWS && whole.above() > 0 && hasGroups(whole)) {
            whole = at(whole.above() - 1, whole.rows() - whole.above() + 1);
        }
        return whole;
    }

    private boolean hasGroups(Header header) {
        int above = header.above() - 1;
        String left = CellText.key(rows.get(above).text(0));
        boolean open = left.isEmpty() || HeaderWords.isGroup(left);
        for (int column = 0; column < width; column++) {
            String text = CellText.key(rows.get(above).text(column));
            boolean group = column > 0
                    && (HeaderWords.isGroup(text)
                            || (open && HeaderWords.mayBeGroup(text) && !origins.spans(above, column, width)));
            if (group || (!header.parts().get(column).isEmpty() && origins.goesOnBelow(above, column))) {
                return true;
            }
        }
        return false;
    }

    private Header at(int first, int depth) {
        List<List<String>> parts = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        boolean tells = false;
        for (int column = 0; column < width; column++) {
            List<String> path = path(first, depth, column);
            parts.add(path);
            Optional<HeaderMatch> match = path.isEmpty() ? Optional.empty() : names.find(path, column);
            match.ifPresent(found -> fields.add(found.field()));
            tells |= match.filter(found -> TELLING_OF_WHOM.contains(found.column()))
                    .isPresent();
        }
        return new Header(first, first + depth, parts, tells ? fields.size() : 0);
    }

    private List<String> path(int first, int depth, int column) {
        List<String> path = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            String text = CellText.folded(text(first, level, depth, column));
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    private String text(int first, int level, int depth, int column) {
        String own = cell(first + level, column);
        if (!own.isEmpty() || merges || level == depth - 1) {
            return own;
        }
        int left = column;
        while (left > 0
                && cell(first + level, left).isEmpty()
                && !cell(first + level + 1, left).isEmpty()) {
            left--;
        }
        return cell(first + level + 1, left).isEmpty() ? "" : cell(first + level, left);
    }

    private String cell(int index, int column) {
        return CellText.trimmed(origins.text(index, column));
    }
}
