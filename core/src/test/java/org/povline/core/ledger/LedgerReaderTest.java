package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.CodeSystem;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.RelapseRisk;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Village;
import org.povline.core.table.CellRange;
import org.povline.core.table.Sheet;
import org.slf4j.LoggerFactory;

class LedgerReaderTest {
    private static final LedgerReader READER = LedgerReader.withDefaults().asOf(LocalDate.of(2016, 12, 31));

    @Test
    void rowsWithTheSameNumberBelowEachOtherAreAHousehold() {
        LedgerReading reading =
                read("户编号|姓名|性别|与户主关系|耕地面积(亩)|备注", "0001|甲一|男|户主|3.5|好", "0001|甲二|女|配偶|3.5|", "0002|乙一|男|户主||");
        assertThat(reading.households()).extracting(Household::key).containsExactly("0001", "0002");
        assertThat(reading.households().get(0).members())
                .extracting(Person::key, person -> person.relationship().known().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0001-1", Relationship.HEAD),
                        org.assertj.core.groups.Tuple.tuple("0001-2", Relationship.SPOUSE));
        assertThat(reading.households().get(0).land().get(LandKind.CULTIVATED))
                .isEqualTo(Fact.of(LandArea.ofMu(new java.math.BigDecimal("3.5"))));
        assertThat(reading.households().get(1).land().get(LandKind.CULTIVATED)).isEqualTo(Fact.notReported());
        assertThat(reading.rows()).isEqualTo(new RowCounts(3, 0, 0, 0));
        assertThat(codes(reading)).containsExactly("LEDGER_COLUMN_UNKNOWN");
        assertThat(reading.places().extras("households[0].members[0]")).isEqualTo(Map.of("备注", "好"));
    }

    @Test
    void whatTheFileLacksIsNotAskedForAndWhatIsBlankIsNotReported() {
        Person person =
                read("户编号|姓名|性别|新农合", "1|甲一||").households().get(0).members().get(0);
        assertThat(person.identity().sex()).isEqualTo(Fact.notReported());
        assertThat(person.identity().phone()).isEqualTo(Fact.missing(MissingReason.NOT_ASKED));
        assertThat(person.party()).isEqualTo(Fact.missing(MissingReason.NOT_ASKED));
        assertThat(person.enrollments()).singleElement().satisfies(enrollment -> {
            assertThat(enrollment.programme()).isEqualTo(Programme.COOPERATIVE_MEDICAL);
            assertThat(enrollment.enrolled()).isEqualTo(Fact.notReported());
        });
    }

    @Test
    void aNumberThatIsBlankMergesNobody() {
        LedgerReading reading = read("户编号|姓名", "|甲一", "|乙一", "1|丙一", "|丁一");
        assertThat(reading.households())
                .hasSize(4)
                .allSatisfy(household -> assertThat(household.members()).hasSize(1));
        assertThat(reading.households()).extracting(Household::key).containsExactly("s1.r2", "s1.r3", "1", "s1.r5");
        assertThat(codes(reading))
                .containsExactly(
                        "LEDGER_HOUSEHOLD_NUMBER_BLANK",
                        "LEDGER_HOUSEHOLD_NUMBER_BLANK",
                        "LEDGER_HOUSEHOLD_NUMBER_BLANK");
        assertThat(reading.problems().get(2).finding().location().path()).isEqualTo("households[3].key");
    }

    @Test
    void aNumberThatComesBackLaterMergesNobody() {
        LedgerReading reading = read("户编号|姓名", "1|甲一", "2|乙一", "1|丙一", "1|丙二");
        assertThat(reading.households()).extracting(Household::key).containsExactly("1", "2", "1.r4");
        assertThat(reading.households().get(2).members()).hasSize(2);
        assertThat(codes(reading)).containsExactly("LEDGER_HOUSEHOLD_NUMBER_RETURNS");
        assertThat(reading.problems().get(0).cell()).hasValueSatisfying(cell -> {
            assertThat(cell.row()).isEqualTo(4);
            assertThat(cell.column()).isEqualTo(1);
            assertThat(cell.header()).isEqualTo("户编号");
            assertThat(cell.raw()).isEqualTo("1");
        });
    }

    @Test
    void aNumberThatNamesAPersonIsNoKey() {
        LedgerReading reading = read("户编号|姓名", "11010519491231002X|甲一", "11010519491231002X|甲二", "一号|乙一");
        assertThat(reading.households()).extracting(Household::key).containsExactly("s1.r2", "s1.r4");
        assertThat(reading.households().get(0).members()).hasSize(2);
        assertThat(codes(reading)).containsExactly("LEDGER_HOUSEHOLD_NUMBER_NO_KEY", "LEDGER_HOUSEHOLD_NUMBER_NO_KEY");
    }

    @Test
    void aHouseholdNumberThatLostItsDigitsMergesNobody() {
        LedgerReading reading = read("户编号|姓名", "#5227990010010001000|甲一", "#5227990010010001000|乙一");
        assertThat(reading.households()).hasSize(2);
        assertThat(codes(reading)).contains("LEDGER_NUMBER_SPOILT", "LEDGER_HOUSEHOLD_NUMBER_BLANK");
    }

    @Test
    void withoutNumbersEveryRowStandsAloneUnlessHeadsBeginHouseholds() {
        Rows rows = Rows.of("姓名|与户主关系", "甲一|户主", "甲二|配偶", "乙一|户主");
        LedgerReading alone = READER.read("f.csv", rows);
        assertThat(alone.households()).hasSize(3);
        assertThat(codes(alone)).containsExactly("LEDGER_HOUSEHOLD_NUMBER_MISSING");
        LedgerReading byHead = READER.householdsBeginWithHeads().read("f.csv", rows);
        assertThat(byHead.households())
                .extracting(household -> household.members().size())
                .containsExactly(2, 1);
        assertThat(codes(byHead)).isEmpty();
    }

    @Test
    void everyRowIsAcceptedRejectedBlankOrASubtotal() {
        LedgerReading reading = read(
                "某村台账|||",
                "户编号|姓名|耕地面积|备注",
                "1|2|3|4",
                "0001|甲一|3|",
                "|||",
                "||9|没有姓名",
                "户编号|姓名|耕地面积|备注",
                "0002|乙一|2|",
                "合计||5|",
                "一组小计||5|",
                "注:以上数据截至年底|||",
                "填表人:甲|||");
        assertThat(reading.rows()).isEqualTo(new RowCounts(2, 1, 1, 6));
        assertThat(reading.rows().read()).isEqualTo(10);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.finding().code().equals("LEDGER_ROW_OF_NOBODY"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.finding().location().line()).isEqualTo(6));
    }

    @Test
    void everyProblemOfARowIsTold() {
        LedgerReading reading = read("户编号|姓名|性别|出生日期|身份证号|耕地面积", "1|甲一|外|1990-13-01|#110105194912310000|很多");
        assertThat(codes(reading))
                .containsExactly("LEDGER_CODE", "LEDGER_DATE_IMPOSSIBLE", "LEDGER_IDENTITY_AS_NUMBER", "LEDGER_NUMBER");
        assertThat(reading.problems())
                .extracting(problem -> problem.finding().location().path())
                .containsExactly(
                        "households[0].members[0].identity.sex",
                        "households[0].members[0].identity.birthDate",
                        "households[0].members[0].identity.documentNumber",
                        "households[0].land.CULTIVATED");
        assertThat(reading.problems())
                .extracting(problem -> problem.cell().orElseThrow().column())
                .containsExactly(3, 4, 5, 6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "单位：万元; 12000",
                "金额单位:元; 1.2",
                "填报单位：某村村委会  单位：万元/人; 12000",
                "（计量单位：亩、千元）; 1200",
                "单位：某村; 1.2",
                "单位： 万元 填表日期：2016年; 12000"
            })
    void aNoteAboveTheTableNamesTheUnitOfAmountsThatNameNone(String note, String yuan) {
        LedgerReading reading =
                read("某村台账|||" + note, "户编号|姓名|2016年工资性收入|2016年转移性收入(元)|2016年财产性收入|耕地面积", "1|甲一|1.2|300|45元|3");
        IncomeStatement income = reading.households().get(0).incomes().get(0);
        assertThat(income.wages()).isEqualTo(Fact.of(Amount.ofYuan(new java.math.BigDecimal(yuan))));
        assertThat(income.transfers()).isEqualTo(Fact.of(Amount.ofYuan(300)));
        assertThat(income.property()).isEqualTo(Fact.of(Amount.ofYuan(45)));
        assertThat(reading.households().get(0).land().get(LandKind.CULTIVATED)).isEqualTo(Fact.of(LandArea.ofMu(3)));
    }

    @Test
    void aNoteOfTheUnitThatWasFollowedIsToldWhereItStands() {
        LedgerReading reading = read("台账|单位：万元", "户编号|姓名|2016年工资性收入|2016年转移性收入", "1|甲一|1|1");
        assertThat(codes(reading)).containsExactly("LEDGER_UNIT_NOTE");
        assertThat(reading.problems().get(0).cell())
                .hasValueSatisfying(cell -> assertThat(cell).hasToString("Cell(f.csv B1)"));
        assertThat(codes(read("户编号|姓名|2016年工资性收入(单位:元)", "1|甲一|1"))).isEmpty();
    }

    @Test
    void notesThatNameDifferentUnitsLeaveTheAmountsInDoubt() {
        LedgerReading reading = read("单位：万元|", "单位：元|", "户编号|姓名|2016年工资性收入|2016年转移性收入(元)", "1|甲一|1.2|300");
        IncomeStatement income = reading.households().get(0).incomes().get(0);
        assertThat(income.wages()).isEqualTo(Fact.missing(MissingReason.DOUBTED));
        assertThat(income.transfers()).isEqualTo(Fact.of(Amount.ofYuan(300)));
        assertThat(codes(reading)).containsExactly("LEDGER_UNIT_NOTES_DIFFER");
    }

    @Test
    void theHeadIsNamedWhereTheSheetHasARowAHousehold() {
        LedgerReading reading = read("户编号|户主姓名|性别|户主证件号码|耕地面积", "1|甲一|男|11010519491231002X|3", "2|乙一|女||2");
        assertThat(reading.households()).hasSize(2);
        Person head = reading.households().get(0).members().get(0);
        assertThat(head.identity().name()).isEqualTo(Fact.of("甲一"));
        assertThat(head.identity().documentNumber()).isEqualTo(Fact.of("11010519491231002X"));
        assertThat(head.relationship()).isEqualTo(Fact.of(Relationship.HEAD));
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void theHeadThatAMembersRowNamesIsNotTheMember() {
        LedgerReading reading = read("户编号|户主姓名|姓名|与户主关系", "1|甲一|甲一|户主", "1|甲一|甲二|配偶");
        assertThat(reading.households().get(0).members())
                .extracting(person -> person.identity().name().known().orElseThrow())
                .containsExactly("甲一", "甲二");
        assertThat(reading.places().extras("households[0].members[1]")).isEqualTo(Map.of("户主姓名", "甲一"));
        Person unnamed =
                read("户编号|户主姓名|与户主关系", "1|甲一|配偶").households().get(0).members().get(0);
        assertThat(unnamed.identity().name()).isEqualTo(Fact.missing(MissingReason.NOT_ASKED));
    }

    @Test
    void bareNumbersOfDaysCountFromTheEpochOfTheWorkbook() {
        String[] lines = {"户编号|姓名|出生日期", "1|甲一|#31477"};
        Rows later = new Rows().sheet(new Sheet("台账", 0, false, List.of(), Set.of(), Map.of(), true), lines);
        LedgerReading from1900 = read(lines);
        LedgerReading from1904 = READER.read("f.xlsx", later);
        assertThat(birthDate(from1900)).isEqualTo(Fact.of(LocalDate.of(1986, 3, 6)));
        assertThat(birthDate(from1904)).isEqualTo(Fact.of(LocalDate.of(1990, 3, 7)));
        assertThat(codes(from1904)).containsExactly("LEDGER_DATE_SERIAL");
    }

    private static Fact<LocalDate> birthDate(LedgerReading reading) {
        return reading.households().get(0).members().get(0).identity().birthDate();
    }

    @Test
    void aPersonHasUpToThreeJobs() {
        LedgerReading reading = read(
                "户编号|姓名|务工企业1|开始时间1|结束时间1|务工企业2|开始时间2|务工企业3",
                "1|甲一|甲厂|2015-03-01|2015-12-31|乙厂|2016-02-01|",
                "1|甲二||||乙厂||",
                "1|甲三|不适用|不适用|不适用|||",
                "1|甲四||||||");
        List<Person> members = reading.households().get(0).members();
        assertThat(jobs(members.get(0)))
                .extracting(job -> job.employer().known().orElseThrow())
                .containsExactly("甲厂", "乙厂");
        assertThat(jobs(members.get(0)).get(1).start()).isEqualTo(Fact.of(LocalDate.of(2016, 2, 1)));
        assertThat(jobs(members.get(1)))
                .extracting(Employment::employer)
                .containsExactly(Fact.notReported(), Fact.of("乙厂"));
        assertThat(jobs(members.get(2))).isEmpty();
        assertThat(members.get(3).work().jobs()).isEqualTo(Fact.notReported());
        assertThat(reading.places().find("households[0].members[1].work.jobs[1].employer"))
                .hasValueSatisfying(cell -> assertThat(cell).hasToString("Cell(f.csv F3)"));
    }

    private static List<Employment> jobs(Person person) {
        return person.work().jobs().known().orElseThrow();
    }

    @Test
    void theReadingHandsOverTheMappingThatItReadBy() {
        String[] lines = {"户编号|户主姓名|2016年工资性收入(万元)|民族|随便", "1|甲一|1.2|02|x"};
        LedgerReading reading = READER.with(ColumnMapping.none()
                        .withCodes("民族", CodeSystem.GB_T_3304)
                        .with("民族", LedgerColumn.find("member.ethnicGroup").orElseThrow()))
                .read("f.csv", Rows.of(lines));
        assertThat(reading.mapping().entries())
                .extracting(entry -> entry.header() + " " + entry.column() + " " + entry.unit())
                .containsExactlyInAnyOrder(
                        "户编号 household.number ",
                        "户主姓名 member.name ",
                        "2016年工资性收入(万元) income.wages 万元",
                        "民族 member.ethnicGroup ");
        assertThat(READER.with(reading.mapping()).read("f.csv", Rows.of(lines)).households())
                .isEqualTo(reading.households());
    }

    @Test
    void mergedCellsOfAHouseholdAreFilledDownAndMarked() {
        LedgerReading reading = READER.read(
                "f.xlsx",
                Rows.merged(
                        List.of(
                                new CellRange(1, 0, 2, 0),
                                new CellRange(1, 1, 1, 2),
                                new CellRange(1, 3, 2, 3),
                                new CellRange(3, 0, 4, 0),
                                new CellRange(3, 3, 4, 3),
                                new CellRange(3, 1, 4, 1)),
                        "户编号|家庭成员||耕地面积",
                        "|姓名|性别|",
                        "0001|甲一|男|3.5",
                        "||女|",
                        "0002|乙一|男|1"));
        assertThat(reading.households()).extracting(Household::key).containsExactly("0001", "0002");
        List<Person> members = reading.households().get(0).members();
        assertThat(members).hasSize(2);
        assertThat(members.get(1).identity().name()).isEqualTo(Fact.notReported());
        assertThat(members.get(1).identity().sex()).isEqualTo(Fact.of(Sex.FEMALE));
        assertThat(reading.places().find("households[0].land.CULTIVATED")).hasValueSatisfying(cell -> {
            assertThat(cell.row()).isEqualTo(3);
            assertThat(cell.header()).isEqualTo("耕地面积");
        });
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void aFaultInMergedCellsIsToldOnce() {
        LedgerReading reading = READER.read(
                "f.xlsx",
                Rows.merged(
                        List.of(new CellRange(2, 0, 4, 0), new CellRange(2, 2, 4, 2), new CellRange(5, 2, 6, 2)),
                        "户编号|姓名|入户路类型",
                        "1|甲一|好",
                        "|甲二|",
                        "|甲三|",
                        "2|乙一|坏",
                        "3|丙一|"));
        assertThat(reading.problems())
                .extracting(problem -> problem.finding().code() + " "
                        + problem.finding().location().path() + " "
                        + problem.cell().orElseThrow().name())
                .containsExactly(
                        "LEDGER_CODE households[0].living.road C2",
                        "LEDGER_CODE households[1].living.road C5",
                        "LEDGER_CODE households[2].living.road C5");
    }

    @Test
    void aCsvHeaderInTwoRowsIsRead() {
        LedgerReading reading = read("户编号|家庭成员|||致贫原因", "|姓名|性别|身份证号码|", "1|甲一|男|11010519491231002X|因病");
        assertThat(reading.households()).hasSize(1);
        assertThat(reading.places().find("households[0].members[0].identity.sex"))
                .hasValueSatisfying(cell -> assertThat(cell.header()).isEqualTo("家庭成员/性别"));
        assertThat(codes(reading)).isEmpty();
    }

    @Test
    void twoColumnsThatClaimOneFieldAreAnErrorThatNamesBoth() {
        LedgerReading reading = read("户编号|姓名|性别|性别", "1|甲一|男|女");
        assertThat(codes(reading)).containsExactly("LEDGER_COLUMN_TWICE", "LEDGER_COLUMN_TWICE");
        assertThat(reading.findings().get(0).arguments())
                .hasSize(3)
                .containsEntry("one", Argument.of("C (性别)"))
                .containsEntry("other", Argument.of("D (性别)"))
                .containsEntry("field", Argument.of("member.sex"));
        assertThat(reading.households().get(0).members().get(0).identity().sex())
                .isEqualTo(Fact.missing(MissingReason.DOUBTED));
    }

    @Test
    void theHeaderThatNamesAFieldBetterWins() {
        LedgerReading reading = read("户编号|姓名|性别|户主/性别", "1|甲一|男|女");
        assertThat(reading.households().get(0).members().get(0).identity().sex())
                .isEqualTo(Fact.of(Sex.MALE));
        assertThat(codes(reading)).containsExactly("LEDGER_COLUMN_UNKNOWN");
    }

    @Test
    void rowsOfAHouseholdThatDisagreeAreToldOf() {
        LedgerReading reading = read("户编号|姓名|耕地面积", "1|甲一|3", "1|甲二|4", "1|甲三|");
        assertThat(codes(reading)).containsExactly("LEDGER_HOUSEHOLD_DIFFERS");
        assertThat(reading.households().get(0).land().get(LandKind.CULTIVATED)).isEqualTo(Fact.of(LandArea.ofMu(3)));
    }

    @Test
    void incomesAreOfTheYearThatHeaderColumnOrReaderNames() {
        LedgerReading byHeader = read("户编号|姓名|2015年工资性收入(万元)|2016年人均纯收入", "1|甲一|1.2|4800元");
        assertThat(byHeader.households().get(0).incomes())
                .extracting(income -> income.period())
                .containsExactly(DateRange.ofYear(2015), DateRange.ofYear(2016));
        assertThat(byHeader.households().get(0).incomes().get(0).wages()).isEqualTo(Fact.of(Amount.ofYuan(12000)));
        assertThat(byHeader.households().get(0).incomes().get(0).business())
                .isEqualTo(Fact.missing(MissingReason.NOT_ASKED));
        assertThat(read("户编号|姓名|年度|工资性收入", "1|甲一|2014|1")
                        .households()
                        .get(0)
                        .incomes()
                        .get(0)
                        .period())
                .isEqualTo(DateRange.ofYear(2014));
        LedgerReading assumed = read("户编号|姓名|工资性收入", "1|甲一|1", "2|乙一|1");
        assertThat(assumed.households().get(1).incomes().get(0).period()).isEqualTo(DateRange.ofYear(2016));
        assertThat(codes(assumed)).containsExactly("LEDGER_INCOME_PERIOD_ASSUMED");
        LedgerReading unknown = LedgerReader.withDefaults().read("f.csv", Rows.of("户编号|姓名|工资性收入", "1|甲一|1"));
        assertThat(unknown.households().get(0).incomes()).isEmpty();
        assertThat(codes(unknown)).containsExactly("LEDGER_INCOME_PERIOD");
        assertThat(LedgerReader.withDefaults()
                        .incomesOf(DateRange.ofYear(2013))
                        .read("f.csv", Rows.of("户编号|姓名|工资性收入", "1|甲一|1"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-03-04, 2015-12-31",
        "2016-03-04, 2016-03-04",
        "2016-12-31, 2016-12-31",
        "2017-01-01, 2015-12-31",
        "'', 2015-12-31"
    })
    void aDayThatNobodyNamesIsTakenFromIncomesAndBirthsAndTold(String born, LocalDate day) {
        String[] rows = {"户编号|行政区划代码|姓名|出生日期|2015年工资性收入", "1|522799100200|甲一|" + born + "|1"};
        LedgerReading assumed = LedgerReader.withDefaults().read("f.csv", Rows.of(rows));
        assertThat(assumed.ledger().orElseThrow().asOf()).isEqualTo(day);
        assertThat(assumed.findings())
                .containsExactly(Finding.of("LEDGER_DAY_ASSUMED", Severity.WARNING, Location.inFile("f.csv", 0, 0))
                        .with("day", Argument.of(day)));
        assertThat(read(rows).findings()).isEmpty();
    }

    @Test
    void coarseColumnsSpeakWhereFinerOnesAreSilent() {
        LedgerReading reading = read("户编号|姓名|住房等级|危房户|返贫风险1|返贫风险2", "1|甲一||是|因病|因学", "2|乙一|C级|否||");
        assertThat(reading.households().get(0).living().housing()).isEqualTo(Fact.of(HousingGrade.UNSAFE));
        assertThat(reading.households().get(1).living().housing()).isEqualTo(Fact.of(HousingGrade.C));
        assertThat(reading.households().get(0).monitoring().risks())
                .containsExactly(RelapseRisk.ILLNESS, RelapseRisk.SCHOOLING);
    }

    @Test
    void everySheetWithAHeaderIsReadAndTheOthersAreToldOf() {
        Rows rows = new Rows()
                .sheet(Sheet.of("说明", 0), "本表由村委会填写")
                .sheet(new Sheet("一组", 1, true, List.of(), Set.of(1)), "户编号|姓名", "1|甲一")
                .sheet(Sheet.of("二组", 2), "户编号|姓名", "1|乙一")
                .hiding(2);
        LedgerReading reading = READER.read("f.xlsx", rows);
        assertThat(reading.households()).extracting(Household::key).containsExactly("1", "1.s3.r2");
        assertThat(codes(reading))
                .containsExactly(
                        "LEDGER_SHEET_SKIPPED",
                        "LEDGER_SHEET_HIDDEN",
                        "LEDGER_COLUMN_HIDDEN",
                        "LEDGER_ROW_HIDDEN",
                        "LEDGER_ROW_HIDDEN",
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS");
    }

    @Test
    void aFileWithoutHeaderGivesOneError() {
        LedgerReading reading = read("村民小组|耕地面积", "一组|3");
        assertThat(codes(reading)).containsExactly("LEDGER_HEADER_MISSING");
        assertThat(reading.ledger()).isEmpty();
        assertThat(reading.rows().read()).isZero();
    }

    @Test
    void theLedgerIsOfTheVillageThatIsNamedOrThatAllRowsName() {
        Village village =
                new Village(AreaCode.of("522799001001"), Fact.of("某村"), Fact.notReported(), Fact.notReported());
        assertThat(READER.of(village).read("f.csv", Rows.of("户编号|姓名", "1|甲一")).ledger())
                .hasValueSatisfying(ledger -> assertThat(ledger.village()).isEqualTo(village));
        assertThat(read("户编号|姓名|村编码", "1|甲一|522799001001").ledger())
                .hasValueSatisfying(
                        ledger -> assertThat(ledger.village().code()).isEqualTo(village.code()));
        assertThat(read("户编号|姓名", "1|甲一").ledger()).isEmpty();
    }

    @Test
    void aMappingGoesBeforeTheCatalogueAndTravelsAsJson() throws IOException {
        ColumnMapping mapping = ColumnMapping.none()
                .with("称呼", LedgerColumn.find("member.name").orElseThrow())
                .withCodes("民族", CodeSystem.GB_T_3304)
                .with("民族", LedgerColumn.find("member.ethnicGroup").orElseThrow())
                .without("姓名");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        mapping.write(json);
        ColumnMapping read = ColumnMapping.read(new ByteArrayInputStream(json.toByteArray()), "m.json")
                .orElseThrow();
        assertThat(read).isEqualTo(mapping).hasSameHashCodeAs(mapping).hasToString("ColumnMapping(3)");
        Person person = READER.with(read)
                .read("f.csv", Rows.of("户编号|称呼|民族|姓名", "1|甲一|02|别名"))
                .households()
                .get(0)
                .members()
                .get(0);
        assertThat(person.identity().name()).isEqualTo(Fact.of("甲一"));
        assertThat(person.identity().ethnicGroup()).isEqualTo(Fact.of(EthnicGroup.MONGOL));
    }

    @Test
    void anInspectionProposesAMappingWithSamplesAndConfidence() {
        Inspection inspection =
                READER.inspect(Rows.of("台账||||", "户编号|姓名|民族|户主家庭住房面积统计|随便", "1|甲一|汉族|60|x", "2|乙一|不是|70|y"));
        Inspection.InspectedSheet sheet = inspection.sheets().get(0);
        assertThat(sheet.firstRow()).isEqualTo(3);
        assertThat(sheet.columns())
                .extracting(Inspection.InspectedColumn::confidence)
                .containsExactly(1.0, 1.0, 0.5, 0.5, 0.0);
        assertThat(sheet.columns().get(3).column()).isEqualTo(LedgerColumn.find("household.floorArea"));
        assertThat(sheet.columns().get(1).samples()).containsExactly("甲一", "乙一");
        assertThat(sheet.columns().get(1).toString()).doesNotContain("甲一");
        assertThat(inspection.mapping(Inspection.CONFIDENT).entries())
                .extracting(ColumnMapping.Entry::column)
                .containsExactly("household.number", "member.name", "", "", "");
    }

    @Test
    void readingCanBeWatchedAndStopped() {
        String[] lines = new String[5001];
        lines[0] = "户编号|姓名";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = i + "|甲";
        }
        List<Long> seen = new ArrayList<>();
        LedgerReading reading = READER.onProgress(rows -> {
                    seen.add(rows);
                    return rows < 2000;
                })
                .read("f.csv", Rows.of(lines));
        assertThat(seen).containsExactly(1000L, 2000L);
        assertThat(codes(reading)).containsExactly("LEDGER_CANCELLED");
        assertThat(reading.ledger()).isEmpty();
        List<String> keys = new ArrayList<>();
        READER.stream("f.csv", Rows.of(lines), (household, places) -> {
            keys.add(household.key() + "@"
                    + places.find("households[" + keys.size() + "].members[0]")
                            .orElseThrow()
                            .row());
            return keys.size() < 3;
        });
        assertThat(keys).containsExactly("1@2", "2@3", "3@4");
    }

    @Test
    void placesLeadFromPathsToCells() {
        LedgerReading reading = READER.read(
                "f.csv", Rows.of("户编号|姓名|新农合|职工医保|务工企业|2015年工资性收入|2016年工资性收入", "1|甲一|是|否|某厂|1|2", "1|甲二|是|否||1|2"));
        Places places = reading.places();
        assertThat(places.find("households[0].members[1].enrollments[1].enrolled"))
                .hasValueSatisfying(cell -> assertThat(cell).hasToString("Cell(f.csv D3)"));
        assertThat(places.find("households[0].incomes[1].wages"))
                .hasValueSatisfying(cell -> assertThat(cell.header()).isEqualTo("2016年工资性收入"));
        assertThat(places.find("households[0].members[0].work.jobs[0].employer"))
                .hasValueSatisfying(cell -> assertThat(cell.raw()).isEqualTo("某厂"));
        assertThat(places.find("households[0].members[1]"))
                .hasValueSatisfying(cell -> assertThat(cell.raw()).isEqualTo("甲二"));
        assertThat(places.find("households[0]"))
                .hasValueSatisfying(cell -> assertThat(cell.header()).isEqualTo("户编号"));
        assertThat(places.find("households[0].members[9].identity.sex")).isEmpty();
        assertThat(places.find("households[7]")).isEmpty();
        assertThat(places.find("households[x]")).isEmpty();
        assertThat(places.find("village.code")).isPresent();
        assertThat(places).hasToString("Places(1)");
    }

    @Test
    void nothingPersonalIsPrinted() {
        LedgerReading reading = read("户编号|姓名|性别|身份证号|联系电话|出生日期", "1|金丝雀|金丝雀|#110105194912310021|金丝雀E+|1949-12-39");
        assertThat(reading.problems()).hasSizeGreaterThan(2);
        for (Problem problem : reading.problems()) {
            assertThat(problem.finding() + " " + problem.cell() + " "
                            + problem.finding().arguments())
                    .doesNotContain("金丝雀", "1101051949", "1949-12-39");
        }
        assertThat(reading + " " + reading.households() + " " + reading.places())
                .doesNotContain("金丝雀", "1101051949", "1949-12-39");
    }

    @Test
    void nothingPersonalIsLogged() {
        Logger logger = (Logger) LoggerFactory.getLogger("org.povline");
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        try {
            read("金丝雀|", "户编号|姓名|性别|身份证号", "1|金丝雀|金丝雀|#110105194912310021", "11010519491231002X|金丝雀||5.2E+17");
            READER.inspect(Rows.of("户编号|姓名|性别", "1|金丝雀|金丝雀"));
        } finally {
            logger.detachAppender(log);
            logger.setLevel(null);
        }
        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain("金丝雀", "1101051949"));
    }

    private static List<String> codes(LedgerReading reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }

    private static LedgerReading read(String... lines) {
        return READER.read("f.csv", Rows.of(lines));
    }
}
