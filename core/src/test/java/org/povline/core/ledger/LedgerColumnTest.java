package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerColumnTest {
    private static final HeaderNames NAMES = new HeaderNames(ColumnMapping.none());

    @Test
    void everyColumnIsFoundUnderEachOfItsNamesAndHeadings() {
        assertThat(LedgerColumn.all()).hasSizeGreaterThan(120).allSatisfy(column -> {
            assertThat(column.names())
                    .allSatisfy(name -> assertThat(NAMES.find(List.of(name), 0))
                            .hasValueSatisfying(
                                    match -> assertThat(match.column()).isSameAs(column)));
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertThat(NAMES.find(List.of(column.heading(language)), 0))
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
                    人均纯收入（2014年）;income.statedNetPerHead 2014年;1
                    人均纯收入（2014年，元）;income.statedNetPerHead 2014年;1
                    人均纯收入（2014年）（元）;income.statedNetPerHead 2014年;1
                    2014年收入情况（元）/工资性收入;income.wages 2014年;0.9
                    姓名（必填）;member.name;0.95
                    家庭成员基本情况/姓名（必填）;member.name;0.855
                    姓名（户主）;head's member.name;0.95
                    姓名（家庭成员）;member.name;0.95
                    户主/性别;head's member.sex;0.9
                    住房情况/住房面积;household.floorArea;0.9
                    公益性岗位（月数）;member.publicPostMonths;1
                    AAB004;member.documentNumber;1
                    """)
    void aHeaderNamesAField(String header, String field, double confidence) {
        assertThat(NAMES.find(List.of(header.split("/", -1)), 0)).hasValueSatisfying(match -> {
            assertThat(match.field()).isEqualTo(field);
            assertThat(match.confidence()).isEqualTo(confidence);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "监护人/证件号码",
                "结对干部/联系电话",
                "务工情况/联系电话",
                "家庭成员/监护人/姓名",
                "证件号码（监护人）",
                "姓名（配偶）（必填）",
                "2015年工资性收入（2016年）"
            })
    void aHeaderThatMaySpeakOfSomebodyElseIsAProposalAtMost(String header) {
        List<String> parts = List.of(header.split("/", -1));
        assertThat(NAMES.propose(parts, 0))
                .hasValueSatisfying(match -> assertThat(match.confidence()).isLessThanOrEqualTo(HeaderNames.CONTAINED));
    }

    @ParameterizedTest
    @CsvSource({"序号", "备注", "张三", "2016年", "(亩)", "耕地地力补贴"})
    void anotherHeaderNamesNone(String header) {
        assertThat(NAMES.find(List.of(header), 0)).isEmpty();
    }
}
