package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerColumnTest {
    private static final HeaderNames NAMES = new HeaderNames(ColumnMapping.none());

    @Test
    void everyColumnIsFoundUnderEachOfItsNamesAndHeadings() {
        assertThat(LedgerColumn.all()).hasSizeGreaterThan(120).allSatisfy(column -> {
            assertThat(column.names())
                    .allSatisfy(name -> assertThat(NAMES.find(List.of(name)))
                            .hasValueSatisfying(
                                    match -> assertThat(match.column()).isSameAs(column)));
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(NAMES.find(List.of(column.heading(language))))
                        .hasValueSatisfying(match -> assertThat(match.column()).isSameAs(column));
            }
            assertThat(LedgerColumn.find(column.key())).contains(column);
        });
    }

    @Test
    void everyColumnButTheTwinsHasAPathOfItsOwn() {
        assertThat(LedgerColumn.all().map(LedgerColumn::path).filter(path -> !path.startsWith("living.")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    耕 地 面 积（亩）;household.land.CULTIVATED;1
                    *姓名;member.name;1
                    身份证号码（18位）;member.documentNumber;0.95
                    基本情况/姓名;member.name;0.9
                    2016年工资性收入(元);income.wages 2016年;1
                    2016年度/人均纯收入;income.statedNetPerHead 2016年;1
                    务工时间（月）;member.monthsAway;1
                    公益性岗位（月数）;member.publicPostMonths;1
                    AAB004;member.documentNumber;1
                    """)
    void aHeaderNamesAField(String header, String field, double confidence) {
        assertThat(NAMES.find(List.of(header.split("/", -1)))).hasValueSatisfying(match -> {
            assertThat(match.field()).isEqualTo(field);
            assertThat(match.confidence()).isEqualTo(confidence);
        });
    }

    @ParameterizedTest
    @CsvSource({"序号", "备注", "张三", "2016年", "(亩)", "耕地地力补贴"})
    void anotherHeaderNamesNone(String header) {
        assertThat(NAMES.find(List.of(header))).isEmpty();
    }
}
