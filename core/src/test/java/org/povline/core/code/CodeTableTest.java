package org.povline.core.code;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every list against the tables beside this test, which were typed from the sources and not from the lists. */
class CodeTableTest {

    static Stream<Row> rows() {
        return Row.all();
    }

    static Stream<Class<?>> lists() {
        return Lists.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEveryCode(Row row) {
        assertThat(Lists.of(row.list()).codes(row.system()).get(row.code())).isEqualTo(row.expected());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEveryWordOfTheTables(Row row) {
        assertThat(Lists.of(row.list()).findLabel(row.word()).map(Coded.class::cast))
                .contains(row.expected());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void writesTheOneCodeThatTheTableNames(Row row) {
        if (row.written()) {
            assertThat(row.expected().code(row.system())).contains(row.code());
        } else {
            assertThat(row.expected().code(row.system()).filter(row.code()::equals))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhetherTwoTablesAgree(Row row) {
        assertThat(row.expected().isVerified(row.system())).isEqualTo(row.verified());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void holdsNoCodeThatNoTableHolds(Class<?> list) {
        for (CodeSystem system : CodeSystem.values()) {
            assertThat(Lists.of(list).codes(system).keySet())
                    .as(system.name())
                    .isEqualTo(Row.all()
                            .filter(row -> row.list().equals(list.getSimpleName()) && row.system() == system)
                            .map(Row::code)
                            .collect(toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void writesOnlyWhatReadsBackAsTheSame(Class<?> list) {
        for (Coded constant : Lists.constants(list)) {
            assertThat(Lists.of(list).findLabel(constant.label()).map(Coded.class::cast))
                    .contains(constant);
            for (CodeSystem system : CodeSystem.values()) {
                constant.code(system)
                        .ifPresent(
                                code -> assertThat(Lists.of(list).codes(system).get(code))
                                        .isEqualTo(constant));
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "words-without-codes.tsv", delimiter = '\t')
    void keepsWordsThatNobodyNumbers(String list, CodeSystem system, String word, String name) {
        Coded constant = Lists.constant(list, name);

        assertThat(constant.label()).isEqualTo(word);
        assertThat(constant.code(system)).isEmpty();
        assertThat(constant.isVerified(system)).isFalse();
        assertThat(Lists.of(list).members(system).stream().map(Coded.class::cast))
                .contains(constant);
        assertThat(Lists.of(list).findLabel(word).map(Coded.class::cast)).contains(constant);
    }

    @Test
    void everySystemNumbersSomethingButTheRegistryOf2021() {
        assertThat(CodeSystem.values())
                .filteredOn(system -> Row.all().noneMatch(row -> row.system() == system))
                .containsExactly(CodeSystem.POVERTY_REGISTRY_2021);
    }
}
