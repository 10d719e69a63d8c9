package org.povline.reporting.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.povline.core.finding.Finding;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Report;
import org.povline.reporting.render.Markdown;

class VillageReportTest {
    private static final LocalDate YEAR_END = LocalDate.of(2016, 12, 31);

    @Test
    void saysWhatNobodyReportsAndLeavesOutWhatNobodyReportsAnythingOf() throws IOException {
        String text = chinese(Villages.hill());
        assertThat(text).contains("辖3个自然村寨、未报村民小组。共200户、未报。", "成员5人，村民小组长未报。");
        assertThat(text).contains("距镇政府所在地5.5公里，距县城约40公里。", "行政区划面积2平方公里", "\\*豆\\*种植面积12亩。");
        assertThat(text).doesNotContain("麻种植面积", "年内转为正式党员");
    }

    @Test
    void masksTheNamesOfTheRegistryInEveryFreeText() throws IOException {
        Ledger ledger = Villages.of(
                ", \"work\": {\"steps\": [{\"text\": \"为金 丝 雀办理低保\"}]}",
                ", \"households\": [{\"key\": \"H1\", \"members\": [{\"key\": \"P1\", \"identity\": {\"name\": {\"value\": \"金丝雀\"}}}]}],"
                        + " \"problems\": [{\"field\": \"ECONOMY\", \"text\": \"金丝雀患癌症，无人照料\"}]");
        assertThat(chinese(ledger))
                .contains("金\\*\\*患\\*\\*\\*，无人照料", "为金\\*\\*办理低保", "本节文字中有2处个人信息，已遮盖。")
                .doesNotContain("金丝雀", "金 丝 雀", "癌症");
        assertThat(VillageReport.screened(ledger, YEAR_END).findings())
                .extracting(Finding::code)
                .containsExactly("PERSONAL_NAME", "PERSONAL_HEALTH", "PERSONAL_NAME");
    }

    @Test
    void saysWhatNobodyReportsInTheTables() throws IOException {
        assertThat(chinese(Villages.hill())).contains("| 大病保险 | 未报 | 未报 | 未报 | 无法计算 |", "| 　其中：女党员 | 未报 | 无法计算 |");
    }

    @Test
    void givesSharesOfBoundedNumbersWithTheirWord() throws IOException {
        assertThat(chinese(Villages.hill())).contains("| 一般贫困户 | 10—12户 | 5.0—6.0% |", "| 建档立卡户小计 | 30余户 | 15.0%以上 |");
    }

    @Test
    void computesARateWhereItsDenominatorIsGiven() throws IOException {
        String text = chinese(Villages.hill());
        assertThat(text).contains("| 城乡居民基本医疗保险 | 99% | 380人 | 400人 | 95.0% |");
        assertThat(text).contains("大病保险：").doesNotContain("城乡居民基本医疗保险：");
    }

    @Test
    void asksForRegisteredPersonsOnlyWhereTheyAreMissing() throws IOException {
        assertThat(chinese(Villages.hill())).doesNotContain("贫困发生率");
    }

    @Test
    void warnsOfLandThatIsLargerThanTheTerritoryOnly() throws IOException {
        assertThat(chinese(Villages.hill())).doesNotContain("不能同时成立，引用前请核实");
    }

    @Test
    void warnsOfBandsThatDoNotAddUpAndOfMembersBelowTheStatedAge() throws IOException {
        assertThat(chinese(Villages.hill()))
                .contains("各年龄组相加为19人，与所报党员总数20人不符", "有4人低于该年龄", "| 35岁以下（不含35岁） | 4人 | 20.0% |");
    }

    @Test
    void reportsAVillageThatStatesNothing() throws IOException {
        assertThat(chinese(Villages.silent()))
                .startsWith("# 驻村工作情况报告\n")
                .contains("| 合计 | 未报 | — |")
                .doesNotContain("0人", "0户", "占比按");
    }

    @Test
    void saysUnderAHeadingThatNobodyReportsAnythingForIt() throws IOException {
        String silent = "台账和申报均未登记，请补报。\n";
        assertThat(chinese(Villages.silent()))
                .contains("（一）驻村工作\n\n" + silent, "（二）帮扶资金和物资\n\n" + silent)
                .contains("二、存在问题\n\n" + silent, "三、下步打算\n\n" + silent);
        assertThat(chinese(Villages.valley())).doesNotContain("均未登记");
        assertThat(text(VillageReport.of(Villages.silent(), YEAR_END).in(Locale.ENGLISH)))
                .contains("Neither the registry nor the village reports anything here.");
    }

    @Test
    void isBuiltAsSuchReportsAre() throws IOException {
        assertThat(chinese(Villages.valley()).lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# 甲村驻村工作情况报告",
                        "## 基本情况",
                        "### （一）村情概况",
                        "### （二）人口情况",
                        "### （三）农户构成",
                        "### （四）建档立卡户",
                        "### （五）收入情况",
                        "### （六）参保情况",
                        "### （七）党员队伍",
                        "## 一、工作开展情况及取得成效",
                        "### （一）驻村工作",
                        "### （二）帮扶资金和物资",
                        "## 二、存在问题",
                        "### （一）组织建设方面",
                        "### （二）经济发展方面",
                        "### （三）社会管理方面",
                        "## 三、下步打算",
                        "## 数据说明");
    }

    @Test
    void countsTheLedgerWhereItHasTheDataAndMarksWhatIsDeclared() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("共4户、10人。", "| 撰写民情日记 | 2篇 |", "| 召开群众会 | 1次 |")
                .contains("村申报全村人均纯收入约5000元〔报〕，未说明年份。", "标有“报”的数字和条目为村申报")
                .contains("| 贫困户 | 7人次 | 3户次 | 2户 | — |", "| 贫困儿童 | — | — | — | 1人〔报〕 |");
        assertThat(chinese(Villages.hill())).doesNotContain("〔报〕").contains("数字均为村申报");
    }

    @Test
    void saysWhereDeclaredAndCountedCannotBothBeRight() throws IOException {
        assertThat(chinese(Villages.valley()).lines().filter(line -> line.contains("两者不符")))
                .containsExactly(
                        "> **提示：** 总人口：村申报为12人〔报〕，台账合计为10人，两者不符，请核实。",
                        "> **提示：** 低保贫困户：村申报为2户〔报〕，台账合计为1户，两者不符，请核实。",
                        "> **提示：** 累计驻村天数：村申报为20天〔报〕，台账合计为19天，两者不符，请核实。");
    }

    /** 2004 is 12 years old, 1998 18, 1960 56 and 1940 76; one birth date is not known. */
    @Test
    void countsPersonsByAgeAndSexAndWhoIsAway() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("| 15岁以下（不含15岁） | 1人 | 0人 | 1人 | 10.0% |")
                .contains("| 15—59岁 | 5人 | 2人 | 7人 | 70.0% |", "| 60岁及以上 | 0人 | 1人 | 1人 | 10.0% |")
                .contains("| 年龄不详 | 0人 | 1人 | 1人 | 10.0% |", "| 合计 | 6人 | 4人 | 10人 | 100.0% |")
                .contains("在乡镇以外务工2人，占20.0%。");
    }

    @Test
    void tellsHowRegisteredHouseholdsStand() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("| 建档立卡户小计 | 2户 | 50.0% |", "| 一般农户 | 2户 | 50.0% |")
                .contains("建档立卡户2户，共5人，占全村10人的50.0%。")
                .contains("| 未脱贫 | 1户 | 50.0% |", "| 脱贫 | 1户 | 50.0% |", "| 因病 | 1户 | 50.0% |")
                .doesNotContain("贫困发生率");
    }

    /** 3,000 for 2, 9,000 for 3 and 28,000 for 4 are 40,000 for 9, which is 4,444.44 a head; 2016 has not ended. */
    @Test
    void takesTheLastYearThatHasEndedAndLeavesUnknownIncomesOut() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("2015年，3户、9人（按2016年9月30日在册人口）纯收入合计40000元，人均4444元。")
                .contains("其中建档立卡户2户、5人，纯收入合计12000元，人均2400元。", "另有1户人均纯收入不详或不确切，未计入。")
                .contains("| 0—2000（不含2000） | 1户 | 2人 | 33.3% |", "| 2000—4000（不含4000） | 1户 | 3人 | 33.3% |")
                .contains("| 6000—8000（不含8000） | 1户 | 4人 | 33.3% |");
    }

    /** The parts of the same three households: 29,000 + 9,000 + 100 + 2,400 − 500 is 40,000. */
    @Test
    void tellsWhereTheIncomeComesFrom() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("收入来源构成（收入已知的3户；占比以四项收入合计为分母）")
                .contains("| 工资性收入 | 29000元 | 71.6% |", "| 生产经营性收入 | 9000元 | 22.2% |")
                .contains("| 财产性收入 | 100元 | 0.2% |", "| 转移性收入 | 2400元 | 5.9% |", "| 四项收入合计 | 40500元 | — |")
                .contains("| 减：生产经营性支出 | 500元 | — |", "| 纯收入 | 40000元 | — |");
    }

    /** Of ten persons one is in the employees' schemes and two are at school; of one the age is not known. */
    @Test
    void countsWhoIsEnrolledOfThoseWhoShouldBe() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("| 城乡居民基本医疗保险 | 未报 | 8人 | 9人 | 88.9% |")
                .contains("| 城乡居民基本养老保险 | 未报 | 5人 | 6人 | 83.3% |")
                .contains("城乡居民基本养老保险：有1人在台账中看不出是否参保或是否应参保");
    }

    /** So that a reader can rebuild the nine and the six: 10 − 1 and 10 − 1 − 1 − 1 − 1. */
    @Test
    void tellsHowManyShouldEnrolAndHowThatIsComputed() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("城乡居民基本医疗保险应参保人数：台账人口10人，扣除参加职工医保的1人，为9人（台账不标注服现役人员，未作扣除）。")
                .contains("城乡居民基本养老保险应参保人数：台账人口10人，扣除未满16周岁的1人、其余中的在校学生1人、" + "其余中参加职工养老保险的1人、看不出是否参保或是否应参保的1人，为6人");
        assertThat(text(VillageReport.of(Villages.valley(), YEAR_END).in(Locale.ENGLISH)))
                .contains(
                        "of 10 persons in the registry take off in employee medical insurance: 1 persons, which leaves 9");
        assertThat(chinese(Villages.hill())).doesNotContain("台账人口");
    }

    @Test
    void listsAidAsStatedAndAsRecorded() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("| 发放种子 | 豆种3包、薯种（数量未报） | 2户〔报〕 | 300元〔报〕 |", "| 修路 | 资金 | 1个〔报〕 | 未报 |")
                .contains("| 农户 | 2笔 | 200元以上 |", "| 村集体 | 1笔 | 1000元 |", "| 合计 | 3笔 | 1200元以上 |");
    }

    @Test
    void listsProblemsAndStepsOfTheRegistryAndThenThoseThatOnlyTheVillageStates() throws IOException {
        assertThat(chinese(Villages.valley()))
                .contains("1. 台账的问题（已解决）\n", "1. 另一个\\*问题\\*\n", "1. 申报的问题〔报〕\n")
                .contains("1. 台账的打算\n2. 申报的打算〔报〕\n");
    }

    @Test
    void takesNoCountFromARegistryThatHoldsOnlyALog() throws IOException {
        Ledger both = Villages.valley();
        Registry full = both.registry().orElseThrow();
        Registry logOnly = Registry.of(
                full.village(), full.asOf(), List.of(), full.aid(), full.log(), full.problems(), full.steps());
        assertThat(chinese(Ledger.of(both.declared().orElseThrow(), logOnly)))
                .contains("共4户〔报〕、12人〔报〕。", "工作组累计驻村19天。", "全村共有党员3人〔报〕。")
                .doesNotContain("人口情况", "纯收入合计", "0户", "0人");
    }

    @Test
    void comparesNumbersOfOneDayOnly() throws IOException {
        Ledger both = Villages.valley();
        DeclaredFigures stated = both.declared().orElseThrow();
        DeclaredFigures earlier = new DeclaredFigures(
                stated.village(),
                LocalDate.of(2015, 12, 31),
                stated.profile(),
                stated.population(),
                stated.coverage(),
                stated.partyMembers(),
                stated.economy(),
                stated.work());
        assertThat(chinese(Ledger.of(earlier, both.registry().orElseThrow()))).doesNotContain("两者不符");
    }

    @Test
    void takesTheYearThatEndsOnTheDayOfTheLedger() throws IOException {
        Registry full = Villages.valley().registry().orElseThrow();
        Registry yearEnd = Registry.of(
                full.village(),
                LocalDate.of(2015, 12, 31),
                full.households(),
                full.aid(),
                full.log(),
                full.problems(),
                full.steps());
        assertThat(chinese(Ledger.of(yearEnd))).contains("2015年，3户");
    }

    @Test
    void showsNobodysName() throws IOException {
        assertThat(chinese(Villages.valley())).doesNotContain("金丝雀");
    }

    @Test
    void reportsARegistryThatNothingIsDeclaredBeside() throws IOException {
        Ledger registry = Ledger.of(Villages.valley().registry().orElseThrow());
        assertThat(chinese(registry))
                .contains("共4户、10人。", "| 30—39岁 | 1人 |", "数字均为台账合计")
                .doesNotContain("〔报〕");
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        String text = text(VillageReport.of(Villages.hill(), YEAR_END).in(Locale.ENGLISH));
        assertThat(text)
                .contains(
                        "### (1) The village",
                        "5.5 km",
                        "about 40 km",
                        "Table 1.",
                        "not reported",
                        "10 to 12 households")
                .contains("Shares are rounded half up to 1 decimal(s)");
    }

    @Test
    void mayBeYoungerThanItsFiguresButNotOlder() throws IOException {
        Ledger figures = Villages.hill();
        assertThat(text(VillageReport.of(figures, LocalDate.of(2017, 1, 31))))
                .contains("\n\n编制日期：2017年1月31日；数字截至2016年12月31日  \n");
        assertThat(text(VillageReport.of(figures, YEAR_END)))
                .contains("\n\n截至2016年12月31日  \n")
                .doesNotContain("编制日期");
        assertThat(text(VillageReport.of(figures, LocalDate.of(2017, 1, 31)).in(Locale.ENGLISH)))
                .contains("Compiled on 2017-01-31; figures as of 2016-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VillageReport.of(figures, LocalDate.of(2016, 12, 30)))
                .withMessage("A report (2016-12-30) must not be older than its figures (2016-12-31)");
    }

    private static String chinese(Ledger figures) throws IOException {
        return text(VillageReport.of(figures, YEAR_END));
    }

    private static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.render(report, Audience.OFFICIAL, out);
        return out.toString(UTF_8);
    }
}
