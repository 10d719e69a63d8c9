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
    /** What is passed over may say that somebody else is meant. */
    static final double UNSURE = 0.5;

    private static final int MOST_BRACKETS = 3;
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

    /**
     * The column of a header that is written from the top to the bottom in these parts. Where a mapping names the header
     * in other columns alone, those are meant and not this one.
     *
     * @param parts the parts
     * @param at the column where it stands, counted from 0
     */
    Optional<HeaderMatch> find(List<String> parts, int at) {
        String header = String.join("/", parts);
        ColumnMapping.Entry entry = mapping.entry(header, Cell.letters(at + 1)).orElse(null);
        if (entry == null) {
            return mapping.names(header) ? Optional.empty() : Optional.ofNullable(byName(parts));
        }
        return LedgerColumn.find(entry.column()).map(column -> mapped(column, entry, parts));
    }

    /** The same, or the column whose name is the longest that the header contains: a proposal and no more. */
    Optional<HeaderMatch> propose(List<String> parts, int at) {
        Optional<HeaderMatch> found = find(parts, at);
        return found.isPresent() || mapping.names(String.join("/", parts))
                ? found
                : Optional.ofNullable(contained(HeaderText.of(String.join("", parts))));
    }

    private static HeaderMatch mapped(LedgerColumn<?> column, ColumnMapping.Entry entry, List<String> parts) {
        HeaderText text = HeaderText.of(String.join("", parts));
        HeaderMatch named = byName(parts);
        String said = named == null || !text.unit().isEmpty()
                ? text.unit()
                : named.settings().unit();
        HeaderMatch match = HeaderMatch.certain(
                        column, new ColumnSettings(entry.unit().isEmpty() ? said : entry.unit(), entry.system()))
                .asHead(named != null && named.ofHead() && named.column() == column);
        Optional<DateRange> period = named == null ? Optional.empty() : named.period();
        return period.or(() -> period(text)).map(match::timed).orElse(match);
    }

    /** The time before a name that is not known, or in brackets behind it. */
    private static Optional<DateRange> period(HeaderText text) {
        return Optional.ofNullable(period(text.whole(), endOfPeriod(text.whole())))
                .or(() -> text.notes().stream()
                        .flatMap(note -> Optional.ofNullable(wholePeriod(note)).stream())
                        .findFirst());
    }

    private static @Nullable DateRange wholePeriod(String text) {
        return endOfPeriod(text) == text.length() ? period(text, text.length()) : null;
    }

    private static @Nullable HeaderMatch byName(List<String> parts) {
        HeaderMatch whole = match(HeaderText.of(String.join("", parts)), MOST_BRACKETS);
        int size = parts.size();
        for (int from = Math.max(1, size - 2); whole == null && from < size; from++) {
            HeaderMatch below = match(HeaderText.of(String.join("", parts.subList(from, size))), MOST_BRACKETS);
            if (below != null) {
                return within(parts.subList(0, from), below.lowered(WITHOUT_GROUP));
            }
        }
        return whole;
    }

    private static HeaderMatch within(List<String> groups, HeaderMatch below) {
        HeaderMatch match = below;
        for (String group : groups) {
            match = within(HeaderText.of(group), match);
        }
        return match;
    }

    /** A group may name the time and the unit of what stands below it. */
    private static HeaderMatch within(HeaderText group, HeaderMatch below) {
        int end = endOfPeriod(group.base());
        DateRange period = period(group.base(), end);
        String name = period == null ? group.base() : group.base().substring(end);
        HeaderMatch match = period == null ? below : below.timed(period);
        boolean known = name.isEmpty() || HeaderWords.isGroupOf(below.column(), name);
        return noted(group.notes(), known ? of(name, match) : match.lowered(UNSURE));
    }

    private static HeaderMatch of(String whose, HeaderMatch match) {
        return match.asHead(match.ofHead() || (HeaderWords.isOfHead(whose) && match.isOfMember()));
    }

    private static @Nullable HeaderMatch match(HeaderText text, int brackets) {
        HeaderMatch whole = match(text.whole());
        if (whole != null || text.base().equals(text.whole()) || brackets == 0) {
            return whole;
        }
        HeaderMatch base = match(HeaderText.of(text.base()), brackets - 1);
        return base == null ? null : noted(text.notes(), base);
    }

    private static HeaderMatch noted(List<String> notes, HeaderMatch base) {
        HeaderMatch match = base;
        for (String note : notes) {
            match = noted(note, match);
        }
        return match;
    }

    private static HeaderMatch noted(String note, HeaderMatch base) {
        if (Units.isUnit(note)) {
            return base.settings().unit().isEmpty() ? base.with(base.settings().in(note)) : base;
        }
        DateRange period = wholePeriod(note);
        if (period != null && IncomeColumns.AMOUNTS.contains(base.column())) {
            return base.timed(period);
        }
        if (HeaderWords.isGroupOf(base.column(), note)) {
            return of(note, base.lowered(WITHOUT_NOTE));
        }
        return base.lowered(note.isEmpty() || HeaderWords.isNote(note) ? WITHOUT_NOTE : UNSURE);
    }

    private static @Nullable HeaderMatch match(String name) {
        LedgerColumn<?> column = COLUMNS.get(name);
        if (column != null) {
            return HeaderMatch.certain(column, ColumnSettings.NONE);
        }
        LedgerColumn<?> ofHead = OF_HEAD.get(name);
        if (ofHead != null) {
            return HeaderMatch.certain(ofHead, ColumnSettings.NONE).asHead(true);
        }
        int end = endOfPeriod(name);
        LedgerColumn<?> amount = end == 0 ? null : COLUMNS.get(name.substring(end));
        DateRange period = period(name, end);
        return period == null || amount == null || !IncomeColumns.AMOUNTS.contains(amount)
                ? null
                : HeaderMatch.certain(amount, ColumnSettings.NONE).of(period);
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
