package org.povline.core.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.registry.DateRange;

/** Finds the column that a header names, in the mapping first and then among the names of the catalogue. */
final class HeaderNames {
    static final double CERTAIN = 1;
    static final double WITHOUT_NOTE = 0.95;
    static final double WITHOUT_GROUP = 0.9;
    static final double CONTAINED = 0.5;
    private static final String SIGNS_OF_A_PERIOD = "0123456789年度月日至.-/~";
    private static final int SHORTEST_CONTAINED = 2;

    private static final Map<String, LedgerColumn<?>> COLUMNS = columns();

    /** What is called the head's: somebody's own where a sheet has a row a household, and known already elsewhere. */
    private static final Map<String, LedgerColumn<?>> OF_HEAD = Map.ofEntries(
            Map.entry("户主", MemberColumns.NAME),
            Map.entry("户主姓名", MemberColumns.NAME),
            Map.entry("户主名称", MemberColumns.NAME),
            Map.entry("aac029", MemberColumns.NAME),
            Map.entry("headofhousehold", MemberColumns.NAME),
            Map.entry("户主证件", MemberColumns.DOCUMENT_NUMBER),
            Map.entry("户主证件号码", MemberColumns.DOCUMENT_NUMBER),
            Map.entry("户主证件号", MemberColumns.DOCUMENT_NUMBER),
            Map.entry("户主身份证号", MemberColumns.DOCUMENT_NUMBER),
            Map.entry("户主身份证号码", MemberColumns.DOCUMENT_NUMBER),
            Map.entry("aac031", MemberColumns.DOCUMENT_NUMBER));

    private final ColumnMapping mapping;

    HeaderNames(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    private static Map<String, LedgerColumn<?>> columns() {
        Map<String, LedgerColumn<?>> columns = new HashMap<>();
        LedgerColumn.all()
                .forEach(column -> column.names().forEach(name -> {
                    LedgerColumn<?> other = columns.put(HeaderText.of(name).whole(), column);
                    if (other != null && other != column) {
                        throw new IllegalStateException("Two columns share a name: " + column + " and " + other);
                    }
                }));
        return Map.copyOf(columns);
    }

    /** The column of a header that is written from the top to the bottom in these parts. */
    Optional<HeaderMatch> find(List<String> parts) {
        ColumnMapping.Entry entry = mapping.entry(String.join("/", parts)).orElse(null);
        if (entry == null) {
            return Optional.ofNullable(byName(parts));
        }
        return LedgerColumn.find(entry.column()).map(column -> mapped(column, entry, parts));
    }

    /** The same, or the column whose name is the longest that the header contains: a proposal and no more. */
    Optional<HeaderMatch> propose(List<String> parts) {
        Optional<HeaderMatch> found = find(parts);
        return found.isPresent() || mapping.entry(String.join("/", parts)).isPresent()
                ? found
                : Optional.ofNullable(contained(HeaderText.of(String.join("", parts))));
    }

    private static HeaderMatch mapped(LedgerColumn<?> column, ColumnMapping.Entry entry, List<String> parts) {
        HeaderText text = HeaderText.of(String.join("", parts));
        String unit = entry.unit().isEmpty() ? text.unit() : entry.unit();
        HeaderMatch match = HeaderMatch.certain(column, new ColumnSettings(unit, entry.system()))
                .asHead(isOfHead(column, parts));
        DateRange period = period(text.whole(), endOfPeriod(text.whole()));
        return period != null && IncomeColumns.AMOUNTS.contains(column) ? match.of(period) : match;
    }

    private static boolean isOfHead(LedgerColumn<?> column, List<String> parts) {
        HeaderMatch named = byName(parts);
        return named != null && named.ofHead() && named.column() == column;
    }

    private static @Nullable HeaderMatch byName(List<String> parts) {
        HeaderMatch whole = match(String.join("", parts));
        int size = parts.size();
        if (whole != null || size < 2) {
            return whole;
        }
        HeaderMatch lastTwo = match(parts.get(size - 2) + parts.get(size - 1));
        HeaderMatch last = lastTwo == null ? match(parts.get(size - 1)) : lastTwo;
        return last == null ? null : last.lowered(WITHOUT_GROUP);
    }

    private static @Nullable HeaderMatch match(String header) {
        HeaderText text = HeaderText.of(header);
        HeaderMatch whole = match(text.whole(), "");
        if (whole != null || text.base().equals(text.whole())) {
            return whole;
        }
        HeaderMatch base = match(text.base(), text.unit());
        return base != null && text.hasNote() ? base.lowered(WITHOUT_NOTE) : base;
    }

    private static @Nullable HeaderMatch match(String name, String unit) {
        ColumnSettings settings = new ColumnSettings(unit, Optional.empty());
        LedgerColumn<?> column = COLUMNS.get(name);
        if (column != null) {
            return HeaderMatch.certain(column, settings);
        }
        LedgerColumn<?> ofHead = OF_HEAD.get(name);
        if (ofHead != null) {
            return HeaderMatch.certain(ofHead, settings).asHead(true);
        }
        int end = endOfPeriod(name);
        LedgerColumn<?> amount = end == 0 ? null : COLUMNS.get(name.substring(end));
        DateRange period = period(name, end);
        return period == null || amount == null || !IncomeColumns.AMOUNTS.contains(amount)
                ? null
                : HeaderMatch.certain(amount, settings).of(period);
    }

    private static int endOfPeriod(String name) {
        int end = 0;
        while (end < name.length() && SIGNS_OF_A_PERIOD.indexOf(name.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && name.charAt(0) >= '0' && name.charAt(0) <= '9' ? end : 0;
    }

    private static @Nullable DateRange period(String name, int end) {
        String days = end > 0 && name.charAt(end - 1) == '度' ? name.substring(0, end - 1) : name.substring(0, end);
        DateText.Said said = DateText.read(days);
        return said.fault().isEmpty() ? said.range() : null;
    }

    private static @Nullable HeaderMatch contained(HeaderText text) {
        String longest = "";
        for (String name : COLUMNS.keySet()) {
            boolean longer = name.length() > longest.length()
                    || (name.length() == longest.length() && name.compareTo(longest) < 0);
            if (name.length() >= SHORTEST_CONTAINED && longer && text.whole().contains(name)) {
                longest = name;
            }
        }
        LedgerColumn<?> column = COLUMNS.get(longest);
        return column == null
                ? null
                : HeaderMatch.certain(column, new ColumnSettings(text.unit(), Optional.empty()))
                        .lowered(CONTAINED);
    }
}
