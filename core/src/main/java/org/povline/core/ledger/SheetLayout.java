package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.Relationship;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;
import org.povline.core.table.Sheet;

/**
 * What the columns of a sheet hold, worked out once: for each the reader of its cells, and the facts of a row before
 * any cell is read. A field that two headers name equally well is read from neither and stands in doubt; one that a
 * header names better than another is read from the better.
 */
final class SheetLayout {
    private static final double LEAST_CONFIDENCE = 0.85;
    private static final String ENROLLMENTS = "enrollments.";

    private final String file;
    private final Sheet sheet;
    private final Header header;
    private final UnitNotes units;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Optional<DateRange>> statements = new ArrayList<>();
    private final List<Fact<?>[]> amounts = new ArrayList<>();
    private final Set<Integer> unclaimed = new LinkedHashSet<>();
    private final Set<Integer> doubted = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Field<?>> byPath = new TreeMap<>();
    private final List<ColumnMapping.Entry> entries = new ArrayList<>();
    private final Fact<?>[] blank = new Fact<?>[LedgerColumn.slots()];
    private boolean ofHouseholds;

    SheetLayout(String file, Sheet sheet, Header header, HeaderNames names, UnitNotes units) {
        this.file = file;
        this.sheet = sheet;
        this.header = header;
        this.units = units;
        Arrays.fill(blank, Fact.notAsked());
        claim(names);
        fields.forEach(this::addPaths);
        fields.stream()
                .filter(field -> sheet.hiddenColumns().contains(field.at()))
                .forEach(field -> add("LEDGER_COLUMN_HIDDEN", Severity.INFO, field.at(), Map.of()));
    }

    private void claim(HeaderNames names) {
        Map<String, Map<Integer, HeaderMatch>> claims = new LinkedHashMap<>();
        for (int column = 0; column < header.parts().size(); column++) {
            HeaderMatch match = match(names, column);
            if (match == null) {
                unclaimed.add(column);
            } else {
                claims.computeIfAbsent(match.field(), field -> new TreeMap<>()).put(column, match);
            }
        }
        ofHouseholds = namesNoMember(claims.keySet());
        takeHeads(claims);
        claims.values().forEach(this::claim);
        fields.sort((some, other) -> Integer.compare(some.at(), other.at()));
        unclaimed.stream()
                .filter(column -> !header.parts().get(column).isEmpty())
                .forEach(column -> add("LEDGER_COLUMN_UNKNOWN", Severity.INFO, column, Map.of()));
        unclaimed.addAll(doubted);
    }

    /** A number without a name beside it may still be the head's, where the head is named as such. */
    private static boolean namesNoMember(Set<String> claimed) {
        return claimed.contains(HouseholdColumns.NUMBER.key())
                && !claimed.contains(MemberColumns.NAME.key())
                && !claimed.contains(MemberColumns.RELATIONSHIP.key())
                && (claimed.contains(HeaderMatch.ofHead(MemberColumns.NAME))
                        || !claimed.contains(MemberColumns.DOCUMENT_NUMBER.key()));
    }

    /** A sheet that names neither members nor how they are related has a row a household, and it is the head's. */
    private void takeHeads(Map<String, Map<Integer, HeaderMatch>> claims) {
        boolean ofHeads =
                !claims.containsKey(MemberColumns.NAME.key()) && !claims.containsKey(MemberColumns.RELATIONSHIP.key());
        for (LedgerColumn<?> column : List.of(MemberColumns.NAME, MemberColumns.DOCUMENT_NUMBER)) {
            Map<Integer, HeaderMatch> heads = claims.remove(HeaderMatch.ofHead(column));
            if (heads != null && ofHeads && !claims.containsKey(column.key())) {
                claims.put(column.key(), heads);
                blank[MemberColumns.RELATIONSHIP.slot()] = Fact.of(Relationship.HEAD);
            } else if (heads != null) {
                unclaimed.addAll(heads.keySet());
            }
        }
    }

    private @Nullable HeaderMatch match(HeaderNames names, int column) {
        List<String> parts = header.parts().get(column);
        return parts.isEmpty()
                ? null
                : names.find(parts)
                        .filter(match -> match.confidence() >= LEAST_CONFIDENCE)
                        .orElse(null);
    }

    private void claim(Map<Integer, HeaderMatch> rivals) {
        double most = rivals.values().stream()
                .mapToDouble(HeaderMatch::confidence)
                .max()
                .orElse(0);
        List<Integer> best = rivals.entrySet().stream()
                .filter(rival -> rival.getValue().confidence() == most)
                .map(Map.Entry::getKey)
                .toList();
        rivals.keySet().stream().filter(column -> !best.contains(column)).forEach(unclaimed::add);
        HeaderMatch match = requireNonNull(rivals.get(best.get(0)), "match");
        if (best.size() > 1) {
            doubt(match, best);
        } else {
            take(best.get(0), match);
        }
    }

    private void doubt(HeaderMatch match, List<Integer> columns) {
        blankOf(match)[match.column().slot()] = Fact.missing(MissingReason.DOUBTED);
        doubted.addAll(columns);
        Map<String, Argument> arguments = Map.of(
                "field", Argument.of(match.column().key()),
                "one", Argument.of(name(columns.get(0))),
                "other", Argument.of(name(columns.get(1))));
        columns.forEach(column -> add("LEDGER_COLUMN_TWICE", Severity.ERROR, column, arguments));
    }

    private String name(int column) {
        List<String> parts = header.parts().get(column);
        return Cell.letters(column + 1) + " (" + parts.get(parts.size() - 1) + ")";
    }

    private void take(int at, HeaderMatch match) {
        LedgerColumn<?> column = match.column();
        Fact<?>[] facts = blankOf(match);
        if (isOfUnitInDoubt(match)) {
            facts[column.slot()] = Fact.missing(MissingReason.DOUBTED);
            doubted.add(at);
            return;
        }
        facts[column.slot()] = isOfStatement(match) ? Fact.notAsked() : Fact.notReported();
        HeaderMatch noted = match.with(noted(match).from1904(sheet.from1904()));
        fields.add(Field.of(at, column, noted, isOfStatement(match) ? statements.indexOf(match.period()) : -1));
        ColumnSettings settings = match.settings();
        entries.add(new ColumnMapping.Entry(
                header.text(at), column.key(), settings.unit(), settings.codes().orElse(null)));
        warnOfUnit(at, match);
    }

    private static boolean isOfStatement(HeaderMatch match) {
        return IncomeColumns.AMOUNTS.contains(match.column());
    }

    /** The facts of a row, or of the statement that a column belongs to, before a cell is read. */
    private Fact<?>[] blankOf(HeaderMatch match) {
        if (!isOfStatement(match)) {
            return blank;
        }
        if (!statements.contains(match.period())) {
            statements.add(match.period());
            Fact<?>[] none = new Fact<?>[blank.length];
            Arrays.fill(none, Fact.notAsked());
            amounts.add(none);
        }
        return amounts.get(statements.indexOf(match.period()));
    }

    /** What header and mapping say, and a note where they name no unit. */
    private ColumnSettings noted(HeaderMatch match) {
        ColumnSettings settings = match.settings();
        if (!lacksUnit(match) || units.first().isEmpty()) {
            return settings;
        }
        UnitNotes.Note note = units.first().get();
        tellOnce("LEDGER_UNIT_NOTE", Severity.INFO, note, Map.of("unit", Argument.of(note.unit())));
        return settings.in(note.unit());
    }

    private boolean isOfUnitInDoubt(HeaderMatch match) {
        if (!lacksUnit(match) || units.contradiction().isEmpty()) {
            return false;
        }
        UnitNotes.Note other = units.contradiction().get();
        Map<String, Argument> arguments =
                Map.of("one", Argument.of(units.first().orElseThrow().unit()), "other", Argument.of(other.unit()));
        tellOnce("LEDGER_UNIT_NOTES_DIFFER", Severity.ERROR, other, arguments);
        return true;
    }

    private static boolean lacksUnit(HeaderMatch match) {
        return match.settings().unit().isEmpty()
                && match.column().format() instanceof QuantityFormat<?> format
                && format.isMoney();
    }

    private void tellOnce(String code, Severity severity, UnitNotes.Note note, Map<String, Argument> arguments) {
        int row = note.row().number();
        int column = note.column() + 1;
        Finding finding = new Finding(code, severity, Location.inFile(file, row, column), arguments);
        if (problems.stream().noneMatch(problem -> problem.finding().equals(finding))) {
            Cell cell = new Cell(file, sheet.name(), row, column, "", note.row().text(note.column()), false);
            problems.add(new Problem(finding, Optional.of(cell)));
        }
    }

    private void warnOfUnit(int at, HeaderMatch match) {
        String unit = match.settings().unit();
        boolean foreign =
                !unit.isEmpty() && match.column().format() instanceof QuantityFormat<?> format && !format.takes(unit);
        if (foreign) {
            add("LEDGER_COLUMN_UNIT", Severity.ERROR, at, Map.of("unit", Argument.of(unit)));
        }
    }

    private void add(String code, Severity severity, int column, Map<String, Argument> arguments) {
        problems.add(problem(code, severity, column, arguments));
    }

    private Problem problem(String code, Severity severity, int column, Map<String, Argument> arguments) {
        int row = Math.max(1, header.rows());
        Finding finding = new Finding(code, severity, Location.inFile(file, row, column + 1), arguments);
        return new Problem(
                finding,
                Optional.of(new Cell(
                        file, sheet.name(), row, column + 1, header.text(column), header.text(column), false)));
    }

    private void addPaths(Field<?> field) {
        byPath.putIfAbsent(withStatement(field), field);
    }

    private static String withStatement(Field<?> field) {
        return withStatement(field, Math.max(0, field.statement()));
    }

    private static String withStatement(Field<?> field, int statement) {
        return field.column().path().replace("incomes[]", "incomes[" + statement + "]");
    }

    /**
     * The path of a field, with the places of its income statement or enrolment, and without that of the member.
     *
     * @param statement the place of the field's income statement in the household
     */
    String path(Field<?> field, int statement) {
        String path = withStatement(field, Math.max(0, statement));
        int enrollments = path.indexOf(ENROLLMENTS);
        if (enrollments < 0) {
            return path;
        }
        int end = path.indexOf('.', enrollments + ENROLLMENTS.length());
        String programme = path.substring(enrollments + ENROLLMENTS.length(), end);
        return path.substring(0, enrollments) + "enrollments[" + placeOf(programme) + "]" + path.substring(end);
    }

    private long placeOf(String programme) {
        return MemberColumns.ENROLLMENTS.stream()
                .takeWhile(columns -> !columns.programme().name().equals(programme))
                .filter(columns -> columns.all().anyMatch(this::isTaken))
                .count();
    }

    private boolean isTaken(LedgerColumn<?> column) {
        return byPath.containsKey(column.path());
    }

    /** The mapping, and which header of this sheet was read as which column. */
    ColumnMapping addTo(ColumnMapping mapping) {
        ColumnMapping all = mapping;
        for (ColumnMapping.Entry entry : entries) {
            all = all.with(entry);
        }
        return all;
    }

    String file() {
        return file;
    }

    Sheet sheet() {
        return sheet;
    }

    Header header() {
        return header;
    }

    /** Whether its rows are households by number, and at most their heads are named. */
    boolean isOfHouseholds() {
        return ofHouseholds;
    }

    /** The columns that are read, from the left. */
    List<Field<?>> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The columns that are kept as they are. */
    Set<Integer> unclaimed() {
        return Collections.unmodifiableSet(unclaimed);
    }

    /** The time of each income statement; empty where the header names none. */
    List<Optional<DateRange>> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** What is wrong with the headers. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** The facts of a row before a cell is read. */
    Fact<?>[] blank() {
        return blank.clone();
    }

    /** The facts of each income statement before a cell is read. */
    List<Fact<?>[]> blankAmounts() {
        List<Fact<?>[]> copies = new ArrayList<>();
        amounts.forEach(facts -> copies.add(facts.clone()));
        return copies;
    }

    @Nullable
    Field<?> field(LedgerColumn<?> column) {
        return fields.stream()
                .filter(field -> field.column() == column)
                .findFirst()
                .orElse(null);
    }

    /** The field at a path without numbers of members, or the first one below it, or the nearest one above. */
    Optional<Field<?>> at(String path) {
        for (String rest = path; !rest.isEmpty(); rest = enclosing(rest)) {
            Field<?> field = byPath.get(rest);
            if (field != null) {
                return Optional.of(field);
            }
            String below = rest + ".";
            Optional<Field<?>> first = fields.stream()
                    .filter(each -> each.column().path().startsWith(below))
                    .findFirst()
                    .map(each -> (Field<?>) each);
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    private static String enclosing(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.endsWith("[]") ? -1 : path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }

    /** The texts of the columns that are kept as they are, by header. */
    Map<String, String> extras(KeptRow row) {
        return texts(row, unclaimed);
    }

    /** The same, and those of the columns that speak of a person. */
    Map<String, String> extrasAndMember(KeptRow row) {
        Set<Integer> columns = new TreeSet<>(unclaimed);
        fields.stream().filter(Field::isOfMember).map(Field::at).forEach(columns::add);
        return texts(row, columns);
    }

    private Map<String, String> texts(KeptRow row, Set<Integer> columns) {
        Map<String, String> extras = new HashMap<>();
        for (int column : columns) {
            if (!row.text(column).isBlank()) {
                String name = header.text(column);
                extras.merge(
                        name.isEmpty() ? Cell.letters(column + 1) : name,
                        row.text(column),
                        (some, other) -> some + "\n" + other);
            }
        }
        return new TreeMap<>(extras);
    }
}
