package org.povline.core.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
import org.povline.core.table.CellLook;
import org.povline.core.table.ColumnPlan;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

/**
 * The columns of written households, and their rows: one a person, with the household's facts in each, or one for a
 * household without persons. A column is left out where no household or person was asked for it; the time of an income
 * stands in the header.
 */
final class LedgerSheet {
    private static final double WIDTH = 14;
    private static final String AS_TEXT = "@";

    private final Iterable<Household> households;
    private final Locale language;
    private final List<WrittenColumn<Household, ?>> ofHousehold;
    private final List<WrittenColumn<Person, ?>> ofMember;
    private final List<String> headings = new ArrayList<>();
    private final List<LedgerColumn<?>> columns = new ArrayList<>();

    LedgerSheet(Iterable<Household> households, Locale language) {
        this.households = households;
        this.language = language;
        ofHousehold = new ArrayList<>(
                asked(WrittenColumns.HOUSEHOLD, column -> any(household -> column.isAskedFor(household))));
        ofHousehold.forEach(column -> addHeading("", column.column()));
        periods().forEach(this::addIncomes);
        ofMember = asked(
                WrittenColumns.MEMBER,
                column -> any(household -> household.members().stream().anyMatch(column::isAskedFor)));
        ofMember.forEach(column -> addHeading("", column.column()));
    }

    private boolean any(Predicate<Household> condition) {
        for (Household household : households) {
            if (condition.test(household)) {
                return true;
            }
        }
        return false;
    }

    private static <S> List<WrittenColumn<S, ?>> asked(
            List<WrittenColumn<S, ?>> all, Predicate<WrittenColumn<S, ?>> isAsked) {
        return all.stream()
                .filter(column -> column.column() == MemberColumns.NUMBER || isAsked.test(column))
                .toList();
    }

    private List<DateRange> periods() {
        List<DateRange> periods = new ArrayList<>();
        for (Household household : households) {
            household.incomes().stream()
                    .map(IncomeStatement::period)
                    .filter(period -> !periods.contains(period))
                    .forEach(periods::add);
        }
        periods.sort(Comparator.comparing(DateRange::startInclusive).thenComparing(DateRange::endExclusive));
        return periods;
    }

    private void addIncomes(DateRange period) {
        for (WrittenColumn<IncomeStatement, ?> column : WrittenColumns.INCOME) {
            boolean asked = any(household -> household.incomes().stream()
                    .filter(income -> income.period().equals(period))
                    .anyMatch(column::isAskedFor));
            if (asked) {
                ofHousehold.add(ofPeriod(column, period));
                addHeading(DaysFormat.words(period), column.column());
            }
        }
    }

    private static <T> WrittenColumn<Household, T> ofPeriod(
            WrittenColumn<IncomeStatement, T> column, DateRange period) {
        return new WrittenColumn<>(
                column.column(),
                household -> household.incomes().stream()
                        .filter(income -> income.period().equals(period))
                        .findFirst()
                        .map(column.fact())
                        .orElse(Fact.notAsked()));
    }

    private void addHeading(String prefix, LedgerColumn<?> column) {
        headings.add(prefix + column.heading(language));
        columns.add(column);
    }

    void write(TableWriter writer) throws IOException {
        writer.sheet(SheetPlan.of(language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "台账" : "Ledger")
                .withColumns(columns.stream().map(LedgerSheet::plan).toList())
                .withFrozenRows(1));
        int row = 1;
        writer.row(row++, headings.stream().map(LedgerSheet::heading).toList());
        for (Household household : households) {
            row = write(household, row, writer);
        }
    }

    private int write(Household household, int first, TableWriter writer) throws IOException {
        List<WrittenCell> common = cells(ofHousehold, household);
        int row = first;
        if (household.members().isEmpty()) {
            writer.row(row++, common);
        }
        for (Person member : household.members()) {
            writer.row(
                    row++,
                    Stream.concat(common.stream(), cells(ofMember, member).stream())
                            .toList());
        }
        return row;
    }

    private static <S> List<WrittenCell> cells(List<WrittenColumn<S, ?>> columns, S subject) {
        return columns.stream().map(column -> column.cell(subject).written()).toList();
    }

    private static WrittenCell heading(String text) {
        return WrittenCell.of(text).with(CellLook.header());
    }

    private static ColumnPlan plan(LedgerColumn<?> column) {
        ColumnPlan plan = ColumnPlan.of(WIDTH);
        return column.format().form() == CellForm.TEXT ? plan.withFormat(AS_TEXT) : plan;
    }
}
