package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Comparator;
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

    private final int index;
    private final String number;
    private final String key;
    private final Slots facts;
    private final List<Optional<DateRange>> periods = new ArrayList<>();
    private final List<Slots> statements = new ArrayList<>();
    private final List<SheetPart> parts = new ArrayList<>();
    private final List<Person> members = new ArrayList<>();
    private SheetPart part;

    /**
     * A household without a row yet.
     *
     * @param layout the sheet of its first rows
     * @param index its place among all
     * @param number what the file says its number is; empty where it says none
     * @param key the key that it takes
     * @param hasMembers whether members are read from this sheet, and not from another one
     */
    HouseholdDraft(SheetLayout layout, int index, String number, String key, boolean hasMembers) {
        this.index = index;
        this.number = number;
        this.key = key;
        facts = new Slots(layout.blank());
        part = part(layout, hasMembers);
    }

    /** Goes on with the rows of another sheet. */
    void goOn(SheetLayout layout, boolean hasMembers) {
        facts.ask(layout.blank());
        part = part(layout, hasMembers);
    }

    private SheetPart part(SheetLayout layout, boolean hasMembers) {
        List<Integer> places = new ArrayList<>();
        List<Fact<?>[]> amounts = layout.blankAmounts();
        for (int i = 0; i < amounts.size(); i++) {
            places.add(statement(layout.statements().get(i), amounts.get(i)));
        }
        SheetPart begun = new SheetPart(layout, places, hasMembers);
        parts.add(begun);
        return begun;
    }

    /** The place of the statement for a period, which is begun where there is none. */
    private int statement(Optional<DateRange> period, Fact<?>[] amounts) {
        int place = periods.indexOf(period);
        if (place >= 0) {
            statements.get(place).ask(amounts);
            return place;
        }
        periods.add(period);
        statements.add(new Slots(amounts));
        return periods.size() - 1;
    }

    /** Its place among all. */
    int index() {
        return index;
    }

    /** Whether its members are read from the sheet at hand. */
    boolean hasMembersHere() {
        return part.hasMembers();
    }

    boolean hasNumber(String other) {
        return !number.isEmpty() && number.equals(other);
    }

    String key() {
        return key;
    }

    void add(KeptRow row) {
        part.add(row);
    }

    /** Whether the row of this number of the sheet at hand is one of its own. */
    boolean hasRow(int number) {
        return part.rows().stream().anyMatch(row -> row.number() == number);
    }

    void addMember(Person person, KeptRow row) {
        members.add(person);
        part.addMember(row);
    }

    /** The path of a field of the sheet at hand in the household. */
    String path(Field<?> field) {
        return part.layout().path(field, part.statement(field)).replace("members[]", "members[" + members.size() + "]");
    }

    /** A key for the next member: the household's with a number, as long as it may be. */
    String nextMemberKey(String fallback) {
        String next = key + "-" + (members.size() + 1);
        return next.length() <= LONGEST_KEY ? next : fallback;
    }

    /** Takes what a row says of the household; false where another row said something else, which is kept. */
    boolean accept(Field<?> field, Fact<?> fact) {
        Slots slots = field.statement() < 0 ? facts : statements.get(part.statement(field));
        int slot = field.column().slot();
        Fact<?> known = slots.at(slot);
        if (isSilent(known)) {
            slots.put(slot, fact);
            return true;
        }
        return isSilent(fact) || known.equals(fact);
    }

    private static boolean isSilent(Fact<?> fact) {
        return fact instanceof Fact.Missing<?> missing
                && (missing.missing() == MissingReason.NOT_REPORTED || missing.missing() == MissingReason.NOT_ASKED);
    }

    /** Whether amounts stand here that name no time, and the household names none. */
    boolean lacksPeriod() {
        return periods.contains(Optional.<DateRange>empty())
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
                        periods,
                        statements,
                        facts.get(IncomeColumns.PERIOD).known().or(() -> period)));
        parts.sort(Comparator.comparing(SheetPart::hasMembers));
        return new Places.Rows(List.copyOf(parts), household);
    }
}
