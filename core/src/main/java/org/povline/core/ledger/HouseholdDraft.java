package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

/** A household whose rows are still being read. What all its rows say of it is kept from the first that says it. */
final class HouseholdDraft {
    private static final int LONGEST_KEY = 64;

    private final SheetLayout layout;
    private final String number;
    private final String key;
    private final Slots facts;
    private final List<Slots> statements = new ArrayList<>();
    private final List<KeptRow> rows = new ArrayList<>();
    private final List<KeptRow> memberRows = new ArrayList<>();
    private final List<Person> members = new ArrayList<>();

    /**
     * A household without a row yet.
     *
     * @param number what the file says its number is; empty where it says none
     * @param key the key that it takes
     */
    HouseholdDraft(SheetLayout layout, String number, String key) {
        this.layout = layout;
        this.number = number;
        this.key = key;
        facts = new Slots(layout.blank());
        layout.blankAmounts().forEach(amounts -> statements.add(new Slots(amounts)));
    }

    boolean hasNumber(String other) {
        return !number.isEmpty() && number.equals(other);
    }

    String key() {
        return key;
    }

    /** How many members it has so far. */
    int members() {
        return members.size();
    }

    int firstRow() {
        return rows.get(0).number();
    }

    void add(KeptRow row) {
        rows.add(row);
    }

    void addMember(Person person, KeptRow row) {
        members.add(person);
        memberRows.add(row);
    }

    /** A key for the next member: the household's with a number, as long as it may be. */
    String nextMemberKey(String fallback) {
        String next = key + "-" + (members.size() + 1);
        return next.length() <= LONGEST_KEY ? next : fallback;
    }

    /** Takes what a row says of the household; false where another row said something else, which is kept. */
    boolean accept(Field<?> field, Fact<?> fact) {
        Slots slots = field.statement() < 0 ? facts : statements.get(field.statement());
        int slot = field.column().slot();
        Fact<?> known = slots.at(slot);
        if (isSilent(known)) {
            slots.put(slot, fact);
            return true;
        }
        return known == fact || isSilent(fact) || known.equals(fact);
    }

    private static boolean isSilent(Fact<?> fact) {
        return fact instanceof Fact.Missing<?> missing
                && (missing.missing() == MissingReason.NOT_REPORTED || missing.missing() == MissingReason.NOT_ASKED);
    }

    /** Whether amounts stand here that name no time, and the household names none. */
    boolean lacksPeriod() {
        return layout.statements().contains(Optional.<DateRange>empty())
                && facts.get(IncomeColumns.PERIOD).known().isEmpty();
    }

    /**
     * What was made of the rows, and which they are.
     *
     * @param period the time of amounts that name none
     */
    Places.Rows finish(Optional<DateRange> period) {
        Household household = HouseholdAssembly.household(
                key,
                facts,
                members,
                HouseholdAssembly.incomes(
                        layout.statements(),
                        statements,
                        facts.get(IncomeColumns.PERIOD).known().or(() -> period)));
        return new Places.Rows(layout, List.copyOf(rows), List.copyOf(memberRows), household);
    }
}
