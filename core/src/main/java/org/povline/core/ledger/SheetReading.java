package org.povline.core.ledger;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.Relationship;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.ledger.LedgerSink.Books;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.table.Row;

/**
 * Reads the rows of one sheet. Rows below each other that bear the same household number are a household; a number
 * that is blank, or cannot be read, or comes back later, merges nobody: its row stands alone, and is told of.
 */
final class SheetReading implements CellFaults {
    private final SheetLayout layout;
    private final ReadingOptions options;
    private final Books books;
    private final HouseholdSink sink;
    private final Field<?>[] fields;
    private final RowClassifier classifier;
    private final MergedCells merged;
    private final @Nullable Field<?> number;
    private final @Nullable Field<?> relationship;
    private @Nullable HouseholdDraft draft;
    private @Nullable KeptRow row;
    private @Nullable Field<?> field;
    private boolean periodTold;

    SheetReading(SheetLayout layout, ReadingOptions options, Books books, HouseholdSink sink) {
        this.layout = layout;
        this.options = options;
        this.books = books;
        this.sink = sink;
        fields = layout.fields().toArray(Field<?>[]::new);
        classifier = new RowClassifier(layout);
        merged = new MergedCells(layout);
        number = layout.field(HouseholdColumns.NUMBER);
        relationship = layout.field(MemberColumns.RELATIONSHIP);
        layout.problems().forEach(sink::problem);
        if (number == null && !options.headsBegin()) {
            tell("LEDGER_HOUSEHOLD_NUMBER_MISSING", Severity.ERROR);
        }
    }

    void row(Row next) {
        KeptRow kept = merged.fill(next);
        row = kept;
        field = null;
        RowKind kind = classifier.classify(kept);
        books.count(kind);
        if (kept.hidden() && kind != RowKind.BLANK) {
            tellRow("LEDGER_ROW_HIDDEN", Severity.INFO);
        }
        if (kind == RowKind.REJECTED) {
            tellRow("LEDGER_ROW_OF_NOBODY", Severity.WARNING);
        } else if (kind == RowKind.ACCEPTED) {
            accept(kept);
        }
    }

    void finish() {
        HouseholdDraft finished = draft;
        draft = null;
        if (finished != null && !books.joins()) {
            handOver(finished);
        }
    }

    private void handOver(HouseholdDraft finished) {
        if (!books.goesOn()) {
            return;
        }
        if (finished.lacksPeriod() && !periodTold) {
            tellOfPeriod();
        }
        Places.Rows rows = finished.finish(options.period());
        if (!sink.household(rows.household(), Places.of(finished.index(), rows))) {
            books.stop();
        }
    }

    private void tellOfPeriod() {
        periodTold = true;
        Optional<DateRange> period = options.period();
        if (period.isEmpty()) {
            tell("LEDGER_INCOME_PERIOD", Severity.ERROR);
        } else if (options.incomePeriod().isEmpty()) {
            tell("LEDGER_INCOME_PERIOD_ASSUMED", Severity.WARNING, Map.of("year", yearOf(period.get())));
        }
    }

    private static Argument yearOf(DateRange period) {
        return Argument.of(period.startInclusive().getYear());
    }

    private void accept(KeptRow kept) {
        String own = numberOf(kept);
        HouseholdDraft household = draft;
        if (household == null || !continues(household, own, kept)) {
            finish();
            household = begin(own, kept);
            draft = household;
        }
        household.add(kept);
        readFields(household, kept);
    }

    private boolean continues(HouseholdDraft household, String own, KeptRow kept) {
        return number == null
                ? options.headsBegin() && relationship != null && !isHead(relationship, kept)
                : household.hasNumber(own) && !isSecondOfSheet(number, kept);
    }

    /** Where members stand on another sheet, a row is a household, unless merged cells make two rows one. */
    private boolean isSecondOfSheet(Field<?> of, KeptRow kept) {
        return books.joins() && layout.isOfHouseholds() && kept.origin(of.at()) == kept.number();
    }

    private static boolean isHead(Field<?> relationship, KeptRow kept) {
        return relationship.read(kept, (code, severity) -> {}).equals(Fact.of(Relationship.HEAD));
    }

    private String numberOf(KeptRow kept) {
        return number == null
                ? ""
                : number.read(kept, (code, severity) -> {})
                        .known()
                        .map(Object::toString)
                        .orElse("");
    }

    private HouseholdDraft begin(String own, KeptRow kept) {
        field = number;
        String fallback = books.name(layout, kept.number());
        if (own.isEmpty()) {
            if (number != null) {
                tellCell("LEDGER_HOUSEHOLD_NUMBER_BLANK", Severity.ERROR);
            }
            return begin("", fallback, true);
        }
        if (!books.isNew(layout, own)) {
            tellCell("LEDGER_HOUSEHOLD_NUMBER_RETURNS", Severity.ERROR);
            String other = own + "." + (books.isFirst(layout) ? "r" + kept.number() : fallback);
            return begin(own, Household.isKey(other) ? other : fallback, true);
        }
        HouseholdDraft waiting = books.waiting(own);
        if (waiting != null) {
            waiting.goOn(layout, !layout.isOfHouseholds());
            return waiting;
        }
        tellOfOtherSheet(own);
        if (!Household.isKey(own)) {
            tellCell("LEDGER_HOUSEHOLD_NUMBER_NO_KEY", Severity.WARNING);
        }
        return beginWithOtherSheet(own, Household.isKey(own) ? own : fallback);
    }

    private void tellOfOtherSheet(String own) {
        if (books.joins() && !books.isOnBoth(layout, own)) {
            boolean ofHouseholds = layout.isOfHouseholds();
            tellCell(
                    ofHouseholds ? "LEDGER_HOUSEHOLD_WITHOUT_MEMBERS" : "LEDGER_MEMBERS_WITHOUT_HOUSEHOLD",
                    ofHouseholds ? Severity.WARNING : Severity.ERROR);
        }
    }

    private HouseholdDraft beginWithOtherSheet(String own, String key) {
        boolean onBoth = books.isOnBoth(layout, own);
        HouseholdDraft begun = begin(own, key, !onBoth || !layout.isOfHouseholds());
        if (onBoth) {
            books.await(own, begun);
        }
        return begun;
    }

    private HouseholdDraft begin(String own, String key, boolean hasMembers) {
        HouseholdDraft begun = new HouseholdDraft(layout, books.begin(), own, key, hasMembers);
        if (books.joins()) {
            books.await(() -> handOver(begun));
        }
        return begun;
    }

    private void readFields(HouseholdDraft household, KeptRow kept) {
        Slots member = new Slots(layout.blank());
        boolean speaksOfMember = false;
        for (Field<?> each : fields) {
            if (each.isOfMember() && !household.hasMembersHere()) {
                continue;
            }
            field = each;
            Fact<?> fact = each.read(kept, this);
            if (each.isOfMember()) {
                member.put(each.column().slot(), fact);
                speaksOfMember |= !isSilent(fact);
            } else if (!household.accept(each, fact)) {
                tellCell("LEDGER_HOUSEHOLD_DIFFERS", Severity.ERROR);
            }
        }
        if (speaksOfMember) {
            household.addMember(MemberAssembly.person(keyOf(member, household, kept), member), kept);
        }
    }

    private static boolean isSilent(Fact<?> fact) {
        return fact instanceof Fact.Missing;
    }

    private String keyOf(Slots member, HouseholdDraft household, KeptRow kept) {
        String own = member.get(MemberColumns.NUMBER).known().orElse("");
        if (!own.isEmpty() && Household.isKey(own)) {
            return own;
        }
        if (!own.isEmpty()) {
            field = layout.field(MemberColumns.NUMBER);
            tellCell("LEDGER_PERSON_NUMBER_NO_KEY", Severity.WARNING);
        }
        return household.nextMemberKey(books.name(layout, kept.number()) + "-p");
    }

    /** Takes a fault of the cell that is being read; what merged cells fill down is told of at the first row alone. */
    @Override
    public void add(String code, Severity severity) {
        if (!isToldOf()) {
            tellCell(code, severity);
        }
    }

    private boolean isToldOf() {
        KeptRow at = row;
        Field<?> of = field;
        HouseholdDraft household = draft;
        return at != null
                && of != null
                && household != null
                && at.origin(of.at()) != at.number()
                && household.hasRow(at.origin(of.at()));
    }

    private void tellCell(String code, Severity severity) {
        KeptRow at = row;
        Field<?> of = field;
        if (at == null || of == null) {
            tell(code, severity);
            return;
        }
        Location place =
                Location.inFile(layout.file(), at.origin(of.at()), of.at() + 1).withPath(path(of));
        sink.problem(new Problem(
                new Finding(code, severity, place, Map.of()),
                Optional.of(new Cell(
                        layout.file(),
                        layout.sheet().name(),
                        at.origin(of.at()),
                        of.at() + 1,
                        layout.header().text(of.at()),
                        at.text(of.at()),
                        at.origin(of.at()) != at.number()))));
    }

    private String path(Field<?> of) {
        HouseholdDraft household = draft;
        return household == null
                ? "households[" + books.households() + "]."
                        + layout.path(of, of.statement()).replace("members[]", "members[0]")
                : "households[" + household.index() + "]." + household.path(of);
    }

    private void tellRow(String code, Severity severity) {
        KeptRow at = row;
        int line = at == null ? 0 : at.number();
        sink.problem(new Problem(
                Finding.of(code, severity, Location.inFile(layout.file(), line, 0)),
                Optional.of(new Cell(layout.file(), layout.sheet().name(), Math.max(1, line), 1, "", "", false))));
    }

    private void tell(String code, Severity severity) {
        tell(code, severity, Map.of());
    }

    private void tell(String code, Severity severity, Map<String, Argument> arguments) {
        Finding finding = new Finding(
                code, severity, Location.inFile(layout.file(), layout.header().rows(), 0), arguments);
        sink.problem(new Problem(finding, Optional.empty()));
    }
}
