package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.code.CodeSystem;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.LabourCapacity;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;
import org.povline.core.table.Row;

/** What a cell is read as, and that what is written is read again as the same. */
class CellValuesTest {
    @ParameterizedTest
    @CsvFileSource(
            resources = "values.csv",
            delimiter = ';',
            useHeadersInDisplayName = true,
            ignoreLeadingAndTrailingWhitespace = false)
    void aCellIsReadAsItsFactOrItsFault(String column, String cell, String outcome) {
        Read<?> read = read(column, cell, ColumnSettings.NONE);
        if (outcome.startsWith("!")) {
            assertThat(read.codes).containsExactly(outcome.substring(1));
            assertThat(read.fact).isInstanceOf(Fact.Unreadable.class);
        } else if (outcome.startsWith("?")) {
            assertThat(read.fact).hasToString("Missing(" + outcome.substring(1) + ")");
        } else {
            assertThat(read.written()).isEqualTo(outcome);
        }
        assertThat(read(column, read.written(), ColumnSettings.NONE).fact).isEqualTo(read.fact);
    }

    @ParameterizedTest
    @CsvSource({
        "member.documentNumber, {DATE}2016-12-31, LEDGER_IDENTITY_AS_NUMBER",
        "member.documentNumber, {BOOLEAN}TRUE, LEDGER_IDENTITY_AS_NUMBER",
        "household.number, {DATE}2016-12-31, LEDGER_NUMBER_SPOILT",
        "household.number, {BOOLEAN}TRUE, LEDGER_NUMBER_SPOILT"
    })
    void aDayOrABooleanNamesNobody(String column, String cell, String code) {
        Read<?> read = read(column, cell, ColumnSettings.NONE);
        assertThat(read.codes).containsExactly(code);
        assertThat(read.fact).isInstanceOf(Fact.Unreadable.class);
    }

    @Test
    void aMappingSaysWhichSystemACodeIsOf() {
        assertThat(read("member.ethnicGroup", "02", by(CodeSystem.GB_T_3304)).fact)
                .isEqualTo(Fact.of(EthnicGroup.MONGOL));
        assertThat(read("member.ethnicGroup", "02", by(CodeSystem.POVERTY_REGISTRY_2014)).fact)
                .isEqualTo(Fact.of(EthnicGroup.MANCHU));
        assertThat(read("member.ethnicGroup", "#2", by(CodeSystem.GB_T_3304)).fact)
                .isEqualTo(Fact.of(EthnicGroup.MONGOL));
        assertThat(read("member.labourCapacity", "3", by(CodeSystem.FIVE_CLASS_LABOUR)).fact)
                .isEqualTo(Fact.of(LabourCapacity.WEAK));
    }

    @Test
    void aHeaderSaysTheUnitOfBareNumbers() {
        ColumnSettings inTenThousands = new ColumnSettings("万元", Optional.empty());
        assertThat(read("income.wages", "1.2", inTenThousands).written()).isEqualTo("12000");
        assertThat(read("income.wages", "4800元", inTenThousands).written()).isEqualTo("4800");
    }

    @Test
    void aSerialNumberIsReadAndToldOf() {
        Read<?> read = read("member.birthDate", "#32939", ColumnSettings.NONE);
        assertThat(read.written()).isEqualTo("1990-03-07");
        assertThat(read.codes).containsExactly("LEDGER_DATE_SERIAL");
    }

    @Test
    void aNumberBelowAFenIsToldOf() {
        assertThat(read("income.wages", "12.345", ColumnSettings.NONE).codes).containsExactly("LEDGER_NUMBER_FINER");
    }

    private static ColumnSettings by(CodeSystem system) {
        return new ColumnSettings("", Optional.of(system));
    }

    private static Read<?> read(String column, String cell, ColumnSettings settings) {
        return read(LedgerColumn.find(column).orElseThrow(), cell, settings);
    }

    private static <T> Read<T> read(LedgerColumn<T> column, String cell, ColumnSettings settings) {
        List<String> codes = new ArrayList<>();
        Field<T> field = Field.of(0, column, HeaderMatch.certain(column, settings), -1);
        Row[] row = new Row[1];
        Rows.of(cell).read(new FirstRow(row));
        return new Read<>(column, field.read(row[0], (code, severity) -> codes.add(code)), codes);
    }

    private record Read<T>(LedgerColumn<T> column, Fact<T> fact, List<String> codes) {
        String written() {
            return column.write(fact);
        }
    }

    private record FirstRow(Row[] row) implements org.povline.core.table.TableSink {
        @Override
        public boolean sheet(org.povline.core.table.Sheet sheet) {
            return true;
        }

        @Override
        public boolean row(Row next) {
            row[0] = next.kind(0) == CellKind.BLANK ? new KeptRow(next) : next;
            return true;
        }
    }
}
