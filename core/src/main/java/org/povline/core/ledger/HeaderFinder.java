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
    private static final int MOST_RANGES = 4096;
    private static final Set<LedgerColumn<?>> TELLING_OF_WHOM =
            Set.of(HouseholdColumns.NUMBER, MemberColumns.NUMBER, MemberColumns.NAME, MemberColumns.DOCUMENT_NUMBER);

    private final HeaderNames names;
    private final List<? extends Row> rows;
    private final List<CellRange> merged;
    private final int width;

    HeaderFinder(HeaderNames names, List<? extends Row> rows, List<CellRange> merged) {
        this.names = names;
        this.rows = rows;
        this.merged = merged.stream()
                .filter(range -> rows.isEmpty()
                        || range.firstRow() <= rows.get(rows.size() - 1).number())
                .limit(MOST_RANGES)
                .toList();
        width = rows.stream().mapToInt(Row::width).max().orElse(0);
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
        return Optional.ofNullable(best);
    }

    private Header at(int first, int depth) {
        List<List<String>> parts = new ArrayList<>();
        Set<String> fields = new HashSet<>();
        boolean tells = false;
        for (int column = 0; column < width; column++) {
            List<String> path = path(first, depth, column);
            parts.add(path);
            Optional<HeaderMatch> match = path.isEmpty() ? Optional.empty() : names.find(path);
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
        if (!own.isEmpty() || !merged.isEmpty() || level == depth - 1) {
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
        Row row = rows.get(index);
        for (CellRange range : merged) {
            if (range.contains(row.number(), column)) {
                return origin(range);
            }
        }
        return CellText.trimmed(row.text(column));
    }

    private String origin(CellRange range) {
        return rows.stream()
                .filter(row -> row.number() == range.firstRow())
                .map(row -> CellText.trimmed(row.text(range.firstColumn())))
                .findFirst()
                .orElse("");
    }
}
