package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.Relationship;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Household;
import org.povline.core.registry.LandKind;
import org.povline.core.table.CellRange;
import org.povline.core.table.Sheet;
import org.povline.core.table.SheetPlan;
import org.povline.core.table.TableWriter;
import org.povline.core.table.WrittenCell;

/** Households on one sheet, their members on another. */
class JoinedSheetsTest {
    private static final LedgerReader READER = LedgerReader.withDefaults().asOf(LocalDate.of(2016, 12, 31));

    @Test
    void theRowsOfANumberAreOneHousehold() {
        LedgerReading reading = read(sheets(
                List.of("户编号|自然村|耕地面积(亩)|2016年工资性收入", "1|上寨|3|1000", "2|下寨|2|500"),
                List.of("户编号|姓名|与户主关系", "1|甲一|户主", "1|甲二|配偶", "2|乙一|户主")));
        assertThat(reading.households()).extracting(Household::key).containsExactly("1", "2");
        Household first = reading.households().get(0);
        assertThat(names(first)).containsExactly("甲一", "甲二");
        assertThat(first.residence().hamlet()).isEqualTo(Fact.of("上寨"));
        assertThat(first.land().get(LandKind.CULTIVATED)).isEqualTo(Fact.of(LandArea.ofMu(3)));
        assertThat(first.incomes().get(0).wages()).isEqualTo(Fact.of(Amount.ofYuan(1000)));
        assertThat(names(reading.households().get(1))).containsExactly("乙一");
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).isEqualTo(new RowCounts(5, 0, 0, 0));
        assertThat(reading.ledger()).isEmpty();
    }

    @Test
    void theOrderOfTheSheetsDoesNotMatter() {
        List<String> households = List.of("户编号|自然村|2016年工资性收入", "2|下寨|500", "1|上寨|1000");
        List<String> members = List.of("户编号|姓名|与户主关系", "1|甲一|户主", "1|甲二|配偶", "2|乙一|户主");
        LedgerReading one = read(sheets(households, members));
        LedgerReading other = read(sheets(members, households));
        assertThat(one.households()).extracting(Household::key).containsExactly("2", "1");
        assertThat(other.households()).extracting(Household::key).containsExactly("1", "2");
        assertThat(other.households()).containsExactlyInAnyOrderElementsOf(one.households());
    }

    @Test
    void whatOnlyOneSheetHasIsTold() {
        LedgerReading reading = read(sheets(
                List.of("户编号|自然村", "1|上寨", "2|下寨", "|中寨"), List.of("户编号|姓名|与户主关系", "1|甲一|户主", "3|丙一|户主", "|丁一|户主")));
        assertThat(told(reading))
                .containsExactly(
                        "LEDGER_HOUSEHOLD_WITHOUT_MEMBERS WARNING households[1].key 户!A3",
                        "LEDGER_ROW_OF_NOBODY WARNING  户!A4",
                        "LEDGER_MEMBERS_WITHOUT_HOUSEHOLD ERROR households[2].key 人!A3",
                        "LEDGER_HOUSEHOLD_NUMBER_BLANK ERROR households[3].key 人!A4");
        assertThat(reading.households()).extracting(Household::key).containsExactly("1", "2", "3", "s2.r4");
        assertThat(reading.households())
                .extracting(JoinedSheetsTest::names)
                .containsExactly(List.of("甲一"), List.of(), List.of("丙一"), List.of("丁一"));
        assertThat(reading.rows()).isEqualTo(new RowCounts(5, 1, 0, 0));
    }

    @Test
    void aNumberThatStandsOnASheetTwiceJoinsNobodyElse() {
        LedgerReading reading = read(
                sheets(List.of("户编号|自然村", "1|上寨", "1|下寨", "2|中寨", "1|上寨"), List.of("户编号|姓名", "1|甲一", "2|乙一", "1|甲二")));
        assertThat(told(reading))
                .containsExactly(
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS ERROR households[1].key 户!A3",
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS ERROR households[3].key 户!A5",
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS ERROR households[4].key 人!A4");
        assertThat(reading.households())
                .extracting(JoinedSheetsTest::names)
                .containsExactly(List.of("甲一"), List.of(), List.of("乙一"), List.of(), List.of("甲二"));
        assertThat(reading.households().get(0).residence().hamlet()).isEqualTo(Fact.of("上寨"));
        assertThat(reading.households().get(1).residence().hamlet()).isEqualTo(Fact.of("下寨"));
    }

    @Test
    void mergedCellsMakeTwoRowsOfTheHouseholdSheetOne() {
        Sheet households = new Sheet("户", 0, false, List.of(new CellRange(2, 0, 3, 0)), Set.of());
        LedgerReading reading = read(new Rows()
                .sheet(households, "户编号|自然村|耕地面积(亩)", "1|上寨|", "||3")
                .sheet(Sheet.of("人", 1), "户编号|姓名", "1|甲一"));
        assertThat(reading.households()).singleElement().satisfies(household -> {
            assertThat(household.land().get(LandKind.CULTIVATED)).isEqualTo(Fact.of(LandArea.ofMu(3)));
            assertThat(names(household)).containsExactly("甲一");
        });
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aFactThatTheSheetsTellDifferentlyIsKeptFromTheFirst() {
        LedgerReading reading = read(sheets(List.of("户编号|自然村|人数", "1|上寨|2"), List.of("户编号|自然村|姓名|住房等级", "1|下寨|甲一|A级")));
        assertThat(told(reading)).containsExactly("LEDGER_HOUSEHOLD_DIFFERS ERROR households[0].residence.hamlet 人!B2");
        Household household = reading.households().get(0);
        assertThat(household.residence().hamlet()).isEqualTo(Fact.of("上寨"));
        assertThat(household.living().housing()).isEqualTo(Fact.of(HousingGrade.A));
    }

    @Test
    void aHeadThatTheHouseholdSheetNamesIsNoFurtherMember() {
        LedgerReading reading = read(sheets(
                List.of("户编号|户主姓名|性别|自然村", "1|甲一|外|上寨", "2|乙一|男|下寨"),
                List.of("户编号|姓名|与户主关系|性别", "1|甲一|户主|男", "1|甲二|配偶|女")));
        assertThat(names(reading.households().get(0))).containsExactly("甲一", "甲二");
        assertThat(reading.places().extras("households[0]")).isEqualTo(Map.of("户主姓名", "甲一", "性别", "外"));
        assertThat(reading.places().extras("households[0].members[0]")).isEmpty();
        assertThat(names(reading.households().get(1))).containsExactly("乙一");
        assertThat(reading.households().get(1).members().get(0).relationship()).isEqualTo(Fact.of(Relationship.HEAD));
        assertThat(told(reading)).containsExactly("LEDGER_HOUSEHOLD_WITHOUT_MEMBERS WARNING households[1].key 户!A3");
    }

    @Test
    void everyFactLeadsToTheCellOfItsSheet() {
        Places places = read(sheets(
                        List.of("户编号|姓名|性别", "1|甲一|男", "1|甲二|女"), List.of("户编号|自然村|2015年工资性收入|2016年工资性收入", "1|上寨|1|2")))
                .places();
        assertThat(cell(places, "households[0]")).isEqualTo("户!A2");
        assertThat(cell(places, "households[0].residence.hamlet")).isEqualTo("户!B2");
        assertThat(cell(places, "households[0].incomes[1].wages")).isEqualTo("户!D2");
        assertThat(cell(places, "households[0].members[1].identity.sex")).isEqualTo("人!C3");
        assertThat(cell(places, "households[0].members[1]")).isEqualTo("人!B3");
    }

    @Test
    void incomesOfOnePeriodOnBothSheetsAreOneStatement() {
        LedgerReading reading = read(sheets(
                List.of("户编号|自然村|2016年工资性收入", "1|上寨|1000"), List.of("户编号|姓名|2015年转移性收入|2016年转移性收入", "1|甲一|10|二十元整吧")));
        Household household = reading.households().get(0);
        assertThat(household.incomes()).hasSize(2);
        assertThat(household.incomes().get(0).wages()).isEqualTo(Fact.of(Amount.ofYuan(1000)));
        assertThat(household.incomes().get(1).transfers()).isEqualTo(Fact.of(Amount.ofYuan(10)));
        assertThat(told(reading)).containsExactly("LEDGER_NUMBER ERROR households[0].incomes[0].transfers 人!D2");
        assertThat(cell(reading.places(), "households[0].incomes[0].wages")).isEqualTo("户!C2");
        assertThat(cell(reading.places(), "households[0].incomes[0].transfers")).isEqualTo("人!D2");
        assertThat(cell(reading.places(), "households[0].incomes[1].transfers")).isEqualTo("人!C2");
    }

    @Test
    void sheetsThatShareNoNumberStandForThemselves() {
        LedgerReading reading = read(sheets(List.of("户编号|户主姓名|自然村", "1|甲一|上寨"), List.of("户编号|姓名|与户主关系", "2|乙一|户主")));
        assertThat(reading.households())
                .extracting(JoinedSheetsTest::names)
                .containsExactly(List.of("甲一"), List.of("乙一"));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void sheetsOfMembersAloneAreNotJoined() {
        LedgerReading reading = read(sheets(List.of("户编号|姓名", "1|甲一"), List.of("户编号|姓名", "1|甲二", "2|乙一")));
        assertThat(told(reading)).containsExactly("LEDGER_HOUSEHOLD_NUMBER_RETURNS ERROR households[1].key 人!A2");
        assertThat(reading.households()).hasSize(3);
    }

    @Test
    void aWorkbookIsJoinedFromItsFileAndFromAStream() throws IOException {
        byte[] bytes = workbook(List.of("户编号|自然村", "1|上寨"), List.of("户编号|姓名|与户主关系", "1|甲一|户主", "1|甲二|配偶"));
        LedgerReading reading = READER.read(new ByteArrayInputStream(bytes), "两表.xlsx");
        assertThat(reading.households())
                .singleElement()
                .satisfies(household -> assertThat(names(household)).containsExactly("甲一", "甲二"));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void twoFilesAreJoinedLikeSheets(@TempDir Path folder) throws IOException {
        Path households = file(folder.resolve("户.csv"), "户编号|自然村", "1|上寨", "2|下寨", "1|中寨");
        Path members = file(folder.resolve("人.csv"), "户编号|姓名|性别", "1|甲一|外", "3|丙一|男", "1|甲二|女", "|丁一|男");
        LedgerReading reading = READER.read(households, members);
        assertThat(reading.households())
                .extracting(Household::key)
                .containsExactly("1", "2", "1.r4", "3", "1.f2.s1.r4", "f2.s1.r5");
        assertThat(names(reading.households().get(0))).containsExactly("甲一");
        assertThat(reading.households().get(0).residence().hamlet()).isEqualTo(Fact.of("上寨"));
        assertThat(reading.rows()).isEqualTo(new RowCounts(7, 0, 0, 0));
        assertThat(reading.problems())
                .extracting(problem -> problem.finding().code() + " "
                        + Path.of(problem.cell().orElseThrow().file()).getFileName() + " "
                        + problem.cell().orElseThrow().name())
                .containsExactly(
                        "LEDGER_HOUSEHOLD_WITHOUT_MEMBERS 户.csv A3",
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS 户.csv A4",
                        "LEDGER_CODE 人.csv C2",
                        "LEDGER_MEMBERS_WITHOUT_HOUSEHOLD 人.csv A3",
                        "LEDGER_HOUSEHOLD_NUMBER_RETURNS 人.csv A4",
                        "LEDGER_HOUSEHOLD_NUMBER_BLANK 人.csv A5");
    }

    @Test
    void anAnnotatedCopyOfOneOfTwoFilesTellsWhatStandsInIt(@TempDir Path folder) throws IOException {
        Path households = file(folder.resolve("户.csv"), "户编号|自然村", "1|上寨", "2|下寨");
        Path members = file(folder.resolve("人.csv"), "户编号|姓名|性别", "1|甲一|外");
        LedgerReading reading = READER.read(households, members);
        assertThat(codesOfCopy(members, reading)).containsExactly("LEDGER_CODE");
        assertThat(codesOfCopy(households, reading)).containsExactly("LEDGER_HOUSEHOLD_WITHOUT_MEMBERS");
    }

    @Test
    void anAnnotatedCopyOfJoinedSheetsGivesTheSameHouseholds(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("两表.xlsx"),
                workbook(List.of("户编号|户主姓名|自然村", "1|甲一|上寨", "2|乙一|下寨"), List.of("户编号|姓名|性别", "1|甲一|外")));
        LedgerReading reading = READER.read(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(AnnotatedWorkbook.withDefaults().write(file, reading, List.of(), out))
                .isEmpty();
        assertThat(new WrittenWorkbook(out.toByteArray()).sheets()).containsOnlyKeys("户", "人", "问题清单");
        LedgerReading copy = READER.read(Files.write(folder.resolve("copy.xlsx"), out.toByteArray()));
        assertThat(copy.households()).isEqualTo(reading.households());
        assertThat(told(copy))
                .isEqualTo(told(reading))
                .containsExactly(
                        "LEDGER_HOUSEHOLD_WITHOUT_MEMBERS WARNING households[1].key 户!A3",
                        "LEDGER_CODE ERROR households[0].members[0].identity.sex 人!C2");
    }

    @Test
    void aFileThatIsMissingLeavesTheOtherAsItIs(@TempDir Path folder) throws IOException {
        Path members = file(folder.resolve("人.csv"), "户编号|姓名", "1|甲一");
        LedgerReading reading = READER.read(folder.resolve("户.csv"), members);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("FILE_MISSING");
        assertThat(reading.households()).hasSize(1);
        assertThat(reading.ledger()).isEmpty();
    }

    private static List<String> codesOfCopy(Path file, LedgerReading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.withDefaults().write(file, reading, List.of(), out);
        return new WrittenWorkbook(out.toByteArray())
                .sheets().get("问题清单").stream()
                        .skip(1)
                        .map(row -> row.substring(row.lastIndexOf('|') + 1))
                        .toList();
    }

    private static Path file(Path file, String... lines) throws IOException {
        return Files.writeString(file, String.join("\n", lines).replace('|', ',') + "\n");
    }

    @Property(tries = 200)
    void everyRowIsAccountedForAndEveryPersonStandsOnce(
            @ForAll("households") List<String> households, @ForAll("members") List<String> members) {
        LedgerReading reading = read(sheets(lines("户编号|自然村", households), lines("户编号|姓名", members)));
        assertThat(reading.rows()).isEqualTo(new RowCounts(households.size() + members.size(), 0, 0, 0));
        assertThat(reading.households().stream().flatMap(household -> names(household).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(number -> "在" + number).toList());
        assertThat(reading.households())
                .allSatisfy(household ->
                        assertThat(names(household).stream().distinct().count()).isLessThanOrEqualTo(1));
    }

    @Provide
    Arbitrary<List<String>> households() {
        return Arbitraries.of("1", "2", "3", "4").list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> members() {
        return Arbitraries.of("1", "2", "3", "4", "").list().ofMinSize(1).ofMaxSize(12);
    }

    private static List<String> lines(String header, List<String> numbers) {
        List<String> lines = new ArrayList<>(List.of(header));
        numbers.forEach(number -> lines.add(number + "|在" + number));
        return lines;
    }

    private static Rows sheets(List<String> one, List<String> other) {
        boolean membersFirst = one.get(0).contains("|姓名");
        return new Rows()
                .sheet(Sheet.of(membersFirst ? "人" : "户", 0), one.toArray(String[]::new))
                .sheet(Sheet.of(other.get(0).contains("|姓名") ? "人" : "户", 1), other.toArray(String[]::new));
    }

    private static byte[] workbook(List<String> households, List<String> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(bytes, "两表.xlsx")) {
            write(writer, "户", households);
            write(writer, "人", members);
        }
        return bytes.toByteArray();
    }

    private static void write(TableWriter writer, String sheet, List<String> lines) throws IOException {
        writer.sheet(SheetPlan.of(sheet));
        for (int row = 0; row < lines.size(); row++) {
            writer.row(
                    row + 1,
                    Arrays.stream(lines.get(row).split("\\|", -1))
                            .map(WrittenCell::of)
                            .toList());
        }
    }

    private static LedgerReading read(Rows rows) {
        return READER.read("f.xlsx", rows);
    }

    private static List<String> names(Household household) {
        return household.members().stream()
                .map(member -> member.identity().name().known().orElseThrow())
                .toList();
    }

    private static String cell(Places places, String path) {
        return places.find(path).map(JoinedSheetsTest::name).orElse("");
    }

    private static String name(Cell cell) {
        return cell.sheet() + "!" + cell.name();
    }

    private static List<String> told(LedgerReading reading) {
        return reading.problems().stream()
                .map(problem ->
                        problem.finding().code() + " " + problem.finding().severity() + " "
                                + problem.finding().location().path() + " "
                                + problem.cell().map(JoinedSheetsTest::name).orElse(""))
                .toList();
    }
}
