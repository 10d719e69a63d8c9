package org.povline.reporting.section;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.ledger.Ledger;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Section;
import org.povline.reporting.render.Markdown;

class DeclaredBesideCountedTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);

    @Test
    void aKindThatNobodyIsOfIsZeroOnlyWhereTheVillageStatesANumberForIt() throws IOException {
        Ledger village = Villages.of(kinds("\"WUBAO_POOR\": " + count(0)), households(kind("DIBAO_POOR")));
        assertThat(households(village))
                .contains("| 低保贫困户 | 1户 | 100.0% |", "| 五保贫困户 | 0户 | 0.0% |")
                .doesNotContain("| 一般贫困户", "| 一般农户", "不符");
    }

    @Test
    void aHouseholdOfUnknownKindMakesRangesAndIsLeftOutOfTheTablesOfTheRegistered() throws IOException {
        Ledger village = Villages.of(
                kinds("\"ORDINARY_POOR\": " + count(2)),
                households(
                        kind("ORDINARY_POOR", "\"status\": {\"value\": \"POOR\"}"),
                        kind("ORDINARY_FARM"),
                        "\"members\": [{\"key\": \"A\"}, {\"key\": \"B\"}]",
                        kind("ORDINARY_FARM")));
        assertThat(households(village))
                .contains("| 一般贫困户 | 1—2户 | 25.0—50.0% |", "| 建档立卡户小计 | 1—2户 | 25.0—50.0% |")
                .contains("| 一般农户 | 2—3户 | 50.0—75.0% |", "| 类别不明 | 1户 | 25.0% |")
                .doesNotContain("五保", "不符");
        assertThat(text(LowIncomeSection.of(village)))
                .contains("建档立卡户1—2户，共1—3人，占全村5人的20.0—60.0%。")
                .contains("有1户、2人在台账中类别不明，可能是建档立卡户，以上范围由此而来；下列各表只计已确定的1户。")
                .contains("（占比以建档立卡户1户为分母）", "| 未脱贫 | 1户 | 100.0% |");
    }

    @ParameterizedTest
    @CsvSource({
        "19, 27, 1, 47, ''",
        "19, 27, 1, 48, 村申报的各类建档立卡户相加为47户，与所报建档立卡户总数48户不符",
        "19, 27, , 48, ''",
        "19, 28, , 46, 村申报的各类建档立卡户相加为47户以上，与所报建档立卡户总数46户不符",
        ", , , 47, ''",
        "19, 27, 1, , ''"
    })
    void statedKindsMustAddUpToTheStatedTotal(
            Integer ordinary, Integer dibao, Integer wubao, Integer total, String note) throws IOException {
        String kinds = Stream.of(kind("ORDINARY_POOR", ordinary), kind("DIBAO_POOR", dibao), kind("WUBAO_POOR", wubao))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.joining(", "));
        String registered = total == null ? "" : ", \"registeredHouseholds\": " + count(total);
        String text = households(
                Villages.of(", \"population\": {\"householdsByKind\": {" + kinds + "}" + registered + "}", ""));
        assertThat(note.isEmpty() ? !text.contains("不符") : text.contains(note))
                .as(text)
                .isTrue();
    }

    private static String kind(String kind, Integer households) {
        return households == null ? "" : "\"" + kind + "\": " + count(households);
    }

    @Test
    void aRemarkOnAStatedNumberStaysWhereTheCountedOneIsPrinted() throws IOException {
        Ledger village = Villages.of(kinds("\"DIBAO_POOR\": " + remarked(1)), households(kind("DIBAO_POOR")));
        assertThat(households(village)).contains("| 低保贫困户 | 1户[^1] |", "[^1]: 取自台账；村申报原文作“另一处作28户”：含五保户");
    }

    @Test
    void aRemarkOnAStatedNumberThatDiffersStandsAtThatNumber() throws IOException {
        Ledger village = Villages.of(kinds("\"DIBAO_POOR\": " + remarked(2)), households(kind("DIBAO_POOR")));
        assertThat(households(village))
                .contains("| 低保贫困户 | 1户 |", "村申报为2户〔报〕[^1]", "[^1]: 原文作“另一处作28户”：含五保户")
                .doesNotContain("[^2]");
    }

    @Test
    void aRemarkIsToldOnceAndNotWhereASectionOnlyRefersToTheNumber() throws IOException {
        Ledger village = Villages.of(
                ", \"population\": {\"households\": " + remarked(1) + ", \"persons\": " + remarked(3) + "}",
                households(kind("ORDINARY_FARM")));
        assertThat(text(ProfileSection.of(village))).contains("共1户[^1]、1人。", "总人口：村申报为3人〔报〕[^2]，台账合计为1人");
        assertThat(households(village)).contains("占比以全村1户为分母").doesNotContain("[^1]", "不符");
    }

    @Test
    void aRemarkThatQuotesNothingIsItsReason() throws IOException {
        String stated = "{\"fact\": {\"value\": {\"count\": 1}}, \"reason\": \"含五保户\"}";
        assertThat(households(Villages.of(kinds("\"DIBAO_POOR\": " + stated), "")))
                .contains("| 低保贫困户 | 1户[^1] |", "[^1]: 含五保户\n");
    }

    @Test
    void placesWhereHouseholdsLiveStandBesideTheStatedOnes() throws IOException {
        Ledger village = Villages.of(
                ", \"profile\": {\"hamlets\": " + count(7) + ", \"villagerGroups\": " + count(1) + "}",
                households(living("甲寨", "第1组"), living("甲寨", "第2组"), "\"key\": \"X\""));
        assertThat(text(ProfileSection.of(village)))
                .contains("辖7个〔报〕自然村寨、1个〔报〕村民小组。", "台账登记有农户居住的自然村寨1个以上、村民小组2个以上。")
                .contains("有农户登记的村民小组：台账合计为2个以上，多于村申报的1个〔报〕，两者不能同时成立，请核实。")
                .doesNotContain("有农户登记的自然村寨：");
    }

    @Test
    void householdsMayWorkLessLandThanTheVillageHasButNotMore() throws IOException {
        Ledger village = Villages.of(
                ", \"profile\": {\"land\": {\"CULTIVATED\": " + mu(100) + ", \"FOREST\": " + mu(9) + ", \"WATER\": "
                        + mu(4) + "}}",
                households(
                        land("\"CULTIVATED\": " + known(60) + ", \"PADDY\": " + known(15) + ", \"FOREST\": "
                                + known(8)),
                        land("\"CULTIVATED\": {\"missing\": \"NOT_APPLICABLE\"}, \"FOREST\": " + known(2))));
        assertThat(text(ProfileSection.of(village)))
                .contains("| 耕地 | 100亩〔报〕 | — | 60亩 |", "| 　其中：田 | 未报 | 占耕地无法计算 | 15亩以上 |")
                .contains("| 林地 | 9亩〔报〕 | — | 10亩 |", "| 水面 | 4亩〔报〕 | — | — |")
                .contains("农户林地：台账合计为10亩，多于村申报的9亩〔报〕")
                .contains("> **提示：** 耕地：农户面积小于村申报面积，其余为集体所有或未登记到户。")
                .doesNotContain("农户耕地：");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "100, false"})
    void tellsWhatTheRestOfTheLandIsWhereHouseholdsCertainlyHaveLess(int worked, boolean rest) throws IOException {
        String stated = ", \"profile\": {\"land\": {\"CULTIVATED\": " + mu(100) + ", \"WATER\": " + mu(4) + "}}";
        Ledger complete = Villages.of(stated, households(land("\"CULTIVATED\": " + known(worked))));
        Ledger open = Villages.of(
                stated, households(land("\"CULTIVATED\": " + known(worked)), land("\"WATER\": " + known(4))));
        assertThat(text(ProfileSection.of(complete)).contains("未登记到户")).isEqualTo(rest);
        assertThat(text(ProfileSection.of(open))).doesNotContain("未登记到户");
    }

    @Test
    void theLandOfHouseholdsStandsAloneWhereTheVillageStatesNone() throws IOException {
        Ledger village =
                Villages.of("", households(land("\"CULTIVATED\": " + known(60) + ", \"PADDY\": " + known(15))));
        assertThat(text(ProfileSection.of(village)))
                .contains("农户土地构成（台账合计）", "| 耕地 | 60亩 | — |", "| 　其中：田 | 15亩 | 占耕地25.0% |");
        assertThat(text(ProfileSection.of(Villages.of("", households(land("\"PADDY\": " + known(15)))))))
                .contains("| 　其中：田 | 15亩 | 占耕地无法计算 |");
    }

    /** The first year is told by two households, the second by one; the others are no year or have not ended. */
    @Test
    void takesTheYearThatMostHouseholdsTellOfAndNoOtherPeriod() throws IOException {
        Ledger village = Villages.of(
                "",
                households(
                        incomes(income("2014-10-01", "2015-10-01", 1000), income("2015-10-01", "2016-10-01", 1500)),
                        incomes(income("2014-10-01", "2015-10-01", 3000), income("2016-01-01", "2017-01-01", 9000)),
                        incomes(income("2015-01-01", "2015-07-01", 5000), income("2016-01-01", "2017-01-01", 9000))));
        assertThat(text(IncomeSection.of(village)))
                .contains("2014年10月1日至2015年9月30日，2户、2人（按2016年9月30日在册人口）纯收入合计4000元，人均2000元。")
                .contains("另有1户人均纯收入不详或不确切，未计入。");
    }

    @Test
    void leavesOutAHouseholdWithTwoUnequalStatementsOfTheYear() throws IOException {
        Ledger village = Villages.of(
                "",
                households(
                        incomes(income(1000), income(9000)),
                        incomes(income(2000), income(2000)),
                        incomes(income(4000))));
        assertThat(text(IncomeSection.of(village)))
                .contains("2015年，2户、2人（按2016年9月30日在册人口）纯收入合计6000元，人均3000元。")
                .contains("另有1户人均纯收入不详或不确切，未计入。");
    }

    @Test
    void tellsMedianAndGiniWithTheirPersons() throws IOException {
        Ledger village =
                Villages.of("", households(incomes(income(1000)), incomes(income(2000)), incomes(income(6000))));
        assertThat(text(IncomeSection.of(village))).contains("人均纯收入中位数为2000元，基尼系数为0.370（以收入已知的3户、3人为总体");
    }

    @Test
    void hasNoGiniWhereAllIncomesTogetherAreNothing() throws IOException {
        assertThat(text(IncomeSection.of(Villages.of("", households(incomes(income(0)))))))
                .contains("人均纯收入中位数为0元（以收入已知的1户、1人为总体", "纯收入合计不为正，不计算基尼系数。");
    }

    /** One person has all income, so that the mean is that. */
    @ParameterizedTest
    @CsvFileSource(resources = "stated-means.csv", useHeadersInDisplayName = true)
    void comparesTheStatedMeanAtItsDigits(String stated, String qualifier, String counted, boolean differ)
            throws IOException {
        Ledger village = Villages.of(mean(stated, qualifier, "2015"), households(incomes(income(counted))));
        assertThat(text(IncomeSection.of(village)).contains("全村人均纯收入：村申报为")).isEqualTo(differ);
    }

    @Test
    void comparesTheStatedMeanOnlyWithTheSameYearAndAllIncomes() throws IOException {
        assertThat(text(IncomeSection.of(
                        Villages.of(mean("9000", "EXACT", "2014"), households(incomes(income(1000)))))))
                .contains("村申报2014年〔报〕全村人均纯收入9000元〔报〕。")
                .doesNotContain("不符");
        assertThat(text(IncomeSection.of(Villages.of(
                        mean("9000", "EXACT", "2015"), households(incomes(income(1000)), kind("ORDINARY_FARM"))))))
                .contains("另有1户人均纯收入不详")
                .doesNotContain("不符");
    }

    @Test
    void tellsWhatTheVillageStatesOfItsEconomy() throws IOException {
        Ledger village = Villages.of(
                ", \"economy\": {\"collectiveProjects\": " + count(0) + ", \"mainIncome\": [\"水稻\", \"养殖\"], "
                        + "\"businesses\": {\"SHOP\": " + count(4) + ", \"PROCESSING\": " + count(2) + "}}",
                "");
        assertThat(text(IncomeSection.of(village)))
                .contains("主要经济来源为水稻、养殖。村集体经济项目0个，收入未报。个体经营有加工户2户、代销点4个。")
                .doesNotContain("全村人均纯收入");
    }

    /** Two of four are known to be enrolled, which is half of the four. */
    @Test
    void comparesAStatedRateWithTheCountedOne() throws IOException {
        Ledger village = Villages.of(
                rate("98", "AT_LEAST"), households(medical("YES"), medical("YES"), medical("NO"), medical("NO")));
        assertThat(text(CoverageSection.of(village)))
                .contains("| 城乡居民基本医疗保险 | 98%以上〔报〕 | 2人 | 4人 | 50.0% |")
                .contains("城乡居民基本医疗保险（所报参保率）：村申报为98%以上〔报〕，台账合计为50.0%，两者不符，请核实。");
        assertThat(text(CoverageSection.of(
                        Villages.of(rate("50", "EXACT"), households(medical("YES"), medical("NO"))))))
                .doesNotContain("不符");
    }

    /** Two of three are enrolled: 66.666… percent. */
    @ParameterizedTest
    @CsvSource({
        "67, AT_LEAST, 66.7%",
        "66.7, AT_LEAST, 66.67%",
        "66.6667, MORE_THAN, 66.6666%",
        "66.6666, AT_LEAST, ",
        "66, AT_MOST, 66.7%",
        "66.6666, NEARLY, 66.7%",
        "66.6667, NEARLY, ",
        "67, EXACT, ",
        "66, EXACT, 66.7%",
        "90, ABOUT, "
    })
    void holdsAStatedBoundAgainstTheShareBeforeItIsRounded(String percent, String qualifier, String counted)
            throws IOException {
        String text = text(CoverageSection.of(
                Villages.of(rate(percent, qualifier), households(medical("YES"), medical("YES"), medical("NO")))));
        assertThat(counted == null ? !text.contains("不符") : text.contains("〔报〕，台账合计为" + counted + "，两者不符"))
                .as(text)
                .isTrue();
    }

    @Test
    void showsTheMeanInAsManyDecimalsAsItTakesToSeeItBreakABound() throws IOException {
        assertThat(text(IncomeSection.of(
                        Villages.of(mean("4801", "AT_LEAST", "2015"), households(incomes(income("4800.52")))))))
                .contains("村申报为4801元以上〔报〕，台账合计为4800.5元，两者不符");
    }

    /** On 2016-09-30 who was born in 1950 is past 60, who was born in 1990 is not. */
    @ParameterizedTest
    @CsvSource({
        "70, 1950, 70, 1950, 70, 基础养老金70元。, ",
        "70, 1950, 80, 1950, 80, 基础养老金80元。, 村申报为70元〔报〕，台账合计为80元，两者不符",
        "70, 1950, 80, 1950, 90, 基础养老金70元。, ",
        "70, 1950, 80, 1990, 90, 基础养老金80元。, 村申报为70元〔报〕，台账合计为80元，两者不符",
        "70, 1950, , 1950, , 基础养老金70元。, ",
        ", 1950, 80, 1950, , 基础养老金80元。, "
    })
    void laysTheStatedBasicPensionBesideWhatTheLedgerPays(
            String stated,
            String oneBirth,
            String oneBenefit,
            String otherBirth,
            String otherBenefit,
            String sentence,
            String note)
            throws IOException {
        String basic =
                stated == null ? "" : ", \"basicPensionPerMonth\": {\"fact\": {\"value\": {\"yuan\": " + stated + "}}}";
        String text = text(CoverageSection.of(Villages.of(
                ", \"coverage\": {\"pensionAge\": " + count(60) + basic + "}",
                households(pensioner(oneBirth, oneBenefit), pensioner(otherBirth, otherBenefit)))));
        assertThat(text).contains(sentence);
        assertThat(note == null ? !text.contains("不符") : text.contains("基础养老金（每人每月）：" + note))
                .as(text)
                .isTrue();
    }

    private static String pensioner(String birth, String benefit) {
        String paid = benefit == null ? "" : ", \"benefitPerMonth\": {\"value\": {\"yuan\": " + benefit + "}}";
        return "\"members\": [{\"key\": \"P\", \"identity\": {\"birthDate\": {\"value\": \"" + birth
                + "-01-01\"}}, \"enrollments\": [{\"programme\": \"RESIDENT_PENSION\", \"enrolled\": "
                + "{\"value\": \"YES\"}" + paid + "}]}]";
    }

    @Test
    void anUnreportedEnrolmentIsNeitherYesNorNo() throws IOException {
        Ledger village = Villages.of("", households(medical("YES"), medical("NO"), "\"members\": [{\"key\": \"P\"}]"));
        assertThat(text(CoverageSection.of(village)))
                .contains("| 城乡居民基本医疗保险 | 未报 | 1人 | 2人 | 50.0% |", "有1人在台账中看不出是否参保或是否应参保");
    }

    @Test
    void anUnreportedMembershipMakesTheNumberOfMembersARange() throws IOException {
        String member =
                "\"members\": [{\"key\": \"P\", \"party\": {\"value\": {\"status\": {\"value\": \"PARTY_MEMBER\"}}}}]";
        String nobody = "\"members\": [{\"key\": \"P\", \"party\": {\"missing\": \"NOT_APPLICABLE\"}}]";
        String unreported = "\"members\": [{\"key\": \"P\"}]";
        Ledger village = Villages.of(
                ", \"partyMembers\": {\"members\": " + count(2) + "}", households(member, nobody, unreported));
        assertThat(text(PartyMembersSection.of(village)))
                .contains("全村共有党员1—2人。")
                .doesNotContain("不符");
        assertThat(text(PartyMembersSection.of(Villages.of(
                        ", \"partyMembers\": {\"members\": " + count(2) + "}", households(nobody, unreported)))))
                .contains("全村共有党员2人。");
    }

    @ParameterizedTest
    @CsvSource({"500, 500, false", "300, 500, true", ", 500, false", "300, , false"})
    void comparesTheWorthOfAllAid(String stated, String counted, boolean differ) throws IOException {
        String form = "\"purpose\": \"修路\", \"form\": \"MONEY\", \"recipient\": \"VILLAGE\"";
        String worth = stated == null ? "" : ", \"worth\": {\"fact\": {\"value\": {\"yuan\": " + stated + "}}}";
        String record = counted == null
                ? ""
                : "{\"key\": \"A1\", \"day\": {\"value\": \"2016-05-01\"}, \"form\": \"MONEY\", \"recipient\": \"VILLAGE\", "
                        + "\"worth\": {\"value\": {\"yuan\": " + counted + "}}}";
        Ledger village = Villages.of(", \"work\": {\"aid\": [{" + form + worth + "}]}", ", \"aid\": [" + record + "]");
        assertThat(text(AidSection.of(village)).contains("帮扶资金和物资合计：村申报为")).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({"45000, MONEY, false", "46000, MONEY, false", "44999, MONEY, true", "45000, IN_KIND, true", ", , true"})
    void saysWhetherTheRegistryItemisesTheFundsRaised(String worth, String form, boolean open) throws IOException {
        String record = worth == null
                ? ""
                : "{\"key\": \"A1\", \"form\": \"" + form + "\", \"recipient\": \"VILLAGE\", \"worth\": {\"value\": "
                        + "{\"yuan\": " + worth + "}}}";
        Ledger village = Villages.of(
                ", \"work\": {\"fundsRaised\": {\"fact\": {\"value\": {\"yuan\": 45000, \"qualifier\": "
                        + "\"MORE_THAN\"}}}}",
                ", \"aid\": [" + record + "]");
        assertThat(text(WorkSection.of(village))).contains("协调帮扶资金45000余元" + (open ? "（台账未逐笔登记）。" : "。"));
        assertThat(text(WorkSection.of(Ledger.of(village.declared().orElseThrow()))))
                .contains("协调帮扶资金45000余元。");
    }

    @Test
    void tellsWhyAnItemHasNoNumberAndWhatEachRecipientGot() throws IOException {
        Ledger village = Villages.of(
                ", \"work\": {\"aid\": [{\"purpose\": \"助学\", \"form\": \"IN_KIND\", \"recipient\": \"PUPILS\", \"items\": ["
                        + "{\"name\": {\"value\": \"书\"}, \"number\": {\"raw\": \"若干\"}, \"unit\": {\"value\": \"本\"}}], "
                        + "\"recipients\": " + count(53)
                        + ", \"perRecipient\": {\"fact\": {\"value\": {\"yuan\": 300}}}}]}",
                "");
        assertThat(text(AidSection.of(village))).contains("| 助学 | 书（数量无法识别） | 53人次，每次300元 | 未报 |");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "team-since.csv", useHeadersInDisplayName = true)
    void tellsSinceWhenTheTeamIsThere(String stated, String registered, String sentence, String note)
            throws IOException {
        String declared = stated == null ? "" : ", \"work\": {\"teamSince\": {\"fact\": " + days(stated) + "}}";
        String log = registered == null ? "" : ", \"log\": {\"teamSince\": " + days(registered) + "}";
        assertThat(text(WorkSection.of(Villages.of(declared, log))).lines().filter(line -> line.contains("成立")))
                .containsExactlyElementsOf(
                        Stream.of(sentence, note).filter(line -> line != null).toList());
    }

    @Test
    void listsWhatTheVillageStatesOnlyWhereTheRegistryDoesNotHaveIt() throws IOException {
        Ledger village = Villages.of(
                ", \"work\": {\"problems\": [" + problem("缺水") + ", " + problem("路差")
                        + "], \"steps\": [{\"text\": \"修路\"}]}",
                ", \"problems\": [" + problem("缺水") + "], \"steps\": [{\"text\": \"走访\", \"due\": "
                        + days("2016-10-01/2016-12-01") + "}]");
        assertThat(text(ProblemsSection.of(village))).contains("1. 缺水\n2. 路差〔报〕\n\n");
        assertThat(text(StepsSection.of(village))).contains("1. 走访（2016年11月30日前完成）\n2. 修路〔报〕\n\n");
    }

    @Test
    void marksNothingWhereAllIsStated() throws IOException {
        assertThat(text(ProblemsSection.of(Villages.of(", \"work\": {\"problems\": [" + problem("路差") + "]}", ""))))
                .contains("1. 路差\n", "数字均为村申报");
    }

    /** Every text of these sections has the arguments that it needs in English, too. */
    @Test
    void speaksEnglish() throws IOException {
        Ledger village = Villages.of(
                mean("9000", "EXACT", "2015").replace("\"economy\": {", "\"economy\": {\"mainIncome\": [\"rice\"], ")
                        + ", \"work\": {\"teamSince\": {\"fact\": " + days("2016-03-01/2016-04-01") + "}}",
                households(incomes(income(1000)), kind("DIBAO_POOR") + ", " + incomes(income(2000)))
                        + ", \"steps\": [{\"text\": \"walk\", \"due\": " + days("2016-10-01/2016-12-01") + "}]");
        assertThat(text(VillageReport.of(village, DAY).in(Locale.ENGLISH)))
                .contains(
                        "In 2015, 2 households with 2 persons",
                        "median net income a head is 2000 yuan",
                        "coefficient 0.167 (of the 2 persons in 2 households")
                .contains("For 2015〔†〕 the village states a net income a head of 9000 yuan〔†〕.", "rice〔†〕.")
                .contains("set up in 2016-03〔†〕.", "walk (by 2016-11-30)", "Kind unknown | 1 households | 50.0 % |");
    }

    private static String kinds(String kinds) {
        return ", \"population\": {\"householdsByKind\": {" + kinds + "}}";
    }

    private static String count(int number) {
        return "{\"fact\": {\"value\": {\"count\": " + number + "}}}";
    }

    private static String remarked(int number) {
        return "{\"fact\": {\"value\": {\"count\": " + number + "}}, \"printed\": \"另一处作28户\", \"reason\": \"含五保户\"}";
    }

    private static String mu(int number) {
        return "{\"fact\": " + known(number) + "}";
    }

    private static String known(int mu) {
        return "{\"value\": {\"mu\": " + mu + "}}";
    }

    private static String mean(String yuan, String qualifier, String year) {
        return ", \"economy\": {\"incomeYear\": {\"fact\": "
                + days(year + "-01-01/" + (Integer.parseInt(year) + 1) + "-01-01")
                + "}, \"netIncomePerHead\": {\"fact\": {\"value\": {\"yuan\": " + yuan + ", \"qualifier\": \""
                + qualifier
                + "\"}}}}";
    }

    private static String rate(String percent, String qualifier) {
        return ", \"coverage\": {\"rates\": {\"RESIDENT_MEDICAL\": {\"rate\": {\"fact\": {\"value\": {\"percent\": "
                + percent + ", \"qualifier\": \"" + qualifier + "\"}}}}}}";
    }

    private static String days(String fromAndTo) {
        List<String> ends = List.of(fromAndTo.split("/"));
        return "{\"value\": {\"startInclusive\": \"" + ends.get(0) + "\", \"endExclusive\": \"" + ends.get(1) + "\"}}";
    }

    private static String problem(String text) {
        return "{\"field\": \"ECONOMY\", \"text\": \"" + text + "\"}";
    }

    /** Each household has the parts given, a key, and one member unless the parts tell members. */
    private static String households(String... parts) {
        StringBuilder all = new StringBuilder(", \"households\": [");
        for (int i = 0; i < parts.length; i++) {
            String key = parts[i].contains("\"key\": \"X\"") ? "" : "\"key\": \"H" + i + "\", ";
            String member = parts[i].contains("\"members\"") ? "" : ", \"members\": [{\"key\": \"H" + i + "-1\"}]";
            all.append(i == 0 ? "{" : ", {")
                    .append(key)
                    .append(parts[i])
                    .append(member)
                    .append("}");
        }
        return all.append("]").toString();
    }

    private static String kind(String kind, String... more) {
        return "\"registration\": {\"kind\": {\"value\": \"" + kind + "\"}"
                + Stream.of(more).map(each -> ", " + each).collect(Collectors.joining()) + "}";
    }

    private static String living(String hamlet, String group) {
        return "\"residence\": {\"hamlet\": {\"value\": \"" + hamlet + "\"}, \"villagerGroup\": {\"value\": \"" + group
                + "\"}}";
    }

    private static String land(String kinds) {
        return "\"land\": {" + kinds + "}";
    }

    private static String incomes(String... statements) {
        return "\"incomes\": [" + String.join(", ", statements) + "]";
    }

    private static String income(Object wages) {
        return income("2015-01-01", "2016-01-01", wages);
    }

    private static String income(String from, String to, Object wages) {
        String none = "{\"value\": {\"yuan\": 0}}";
        return "{\"period\": {\"startInclusive\": \"" + from + "\", \"endExclusive\": \"" + to
                + "\"}, \"wages\": {\"value\": {\"yuan\": " + wages + "}}, \"business\": " + none + ", \"property\": "
                + none
                + ", \"transfers\": " + none + ", \"businessCosts\": " + none + "}";
    }

    private static String medical(String enrolled) {
        return "\"members\": [{\"key\": \"P\", \"enrollments\": [{\"programme\": \"RESIDENT_MEDICAL\", \"enrolled\": {\"value\": \""
                + enrolled + "\"}}, {\"programme\": \"EMPLOYEE_MEDICAL\", \"enrolled\": {\"value\": \"NO\"}}]}]";
    }

    private static String households(Ledger village) throws IOException {
        return text(HouseholdsSection.of(village));
    }

    private static String text(Section section) throws IOException {
        return text(Report.of(Phrase.text("报告"), DAY).add(section));
    }

    private static String text(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.render(report, Audience.OFFICIAL, out);
        return out.toString(UTF_8);
    }
}
