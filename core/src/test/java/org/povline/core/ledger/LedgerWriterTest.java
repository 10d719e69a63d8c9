package org.povline.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

class LedgerWriterTest {
    /** Cells of every kind: known, qualified, missing for each reason, unreadable. */
    static final Rows EVERY_KIND = Rows.of(
            "户编号|姓名|性别|出生日期|身份证号|民族|健康状况|新农合|新农合月待遇|残疾类别|残疾等级|政治面貌|务工企业|开始时间|人员识别时间"
                    + "|耕地面积|水田面积|住房面积|与村主干路距离|识别时间|返贫风险|其他致贫原因|产业帮扶|低保措施|危房户"
                    + "|2015年工资性收入|2015-10-01至2016-09-30人均纯收入",
            "0001|甲一|男|1990-03-07|11010519491231002X|02|残疾,大病|是|不适用|肢体|二级|党员|某厂|2016-03-01|2014.3"
                    + "|约3.5|无|60.5|0.3|2016.3|因病,因学|因病|是|否|否|1.2万余元|3333.333",
            "0001|=甲二|外|1990.3|#110105194912310021|3|拒答||80|不适用|不适用|不适用|不适用|不适用|2014"
                    + "|约3.5|无|60.5|0.3|2016.3|因病,因学|因病|是|否|否|1.2万余元|3333.333",
            "0002|丙一|保密|存疑|5.2E+17|2|未询问|否|70||||||2016年3月至2016年5月||5-7||300余米|||||不适用||很多|-250",
            "0003|||||||||||||||1||||||||||||");

    @ParameterizedTest
    @EnumSource(LedgerFormat.class)
    void whatWasReadIsWrittenAndReadAgainTheSame(LedgerFormat format) throws IOException {
        List<Household> households =
                LedgerReader.withDefaults().read("f.csv", EVERY_KIND).households();
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            LedgerReading again = read(write(households, format, language));
            assertThat(again.households()).isEqualTo(households);
            assertThat(again.rows()).isEqualTo(new RowCounts(4, 0, 0, 0));
        }
    }

    @Test
    void threeJobsHavePlacesAndAFourthIsToldOf() throws IOException {
        Household household = LedgerReader.withDefaults()
                .read("f.csv", EVERY_KIND)
                .households()
                .get(0);
        Person person = household.members().get(0);
        Employment job = person.work().jobs().known().orElseThrow().get(0);
        Household busy = household.withMembers(List.of(with(person, List.of(job, job, job))));
        assertThat(read(write(List.of(busy), LedgerFormat.CSV, Locale.CHINESE)).households())
                .containsExactly(busy);
        Household twice = household
                .withMembers(List.of(with(person, List.of(job, job, job, job))))
                .withIncomes(
                        List.of(household.incomes().get(0), household.incomes().get(0)));
        assertThat(LedgerWriter.withDefaults().write(List.of(twice), new ByteArrayOutputStream(), "f.csv"))
                .extracting(Finding::code)
                .containsExactly("LEDGER_NOT_WRITTEN", "LEDGER_NOT_WRITTEN");
    }

    private static Person with(Person person, List<Employment> jobs) {
        return new Person(
                person.key(),
                person.identity(),
                person.relationship(),
                person.schooling(),
                person.health(),
                new org.povline.core.registry.Work(
                        person.work().capacity(),
                        person.work().place(),
                        person.work().monthsAway(),
                        person.work().publicPost(),
                        person.work().publicPostMonths(),
                        Fact.of(jobs),
                        person.work().situation()),
                person.enrollments(),
                person.party());
    }

    private static LedgerReading read(byte[] bytes) {
        return LedgerReader.withDefaults().read(new ByteArrayInputStream(bytes), "f");
    }

    private static byte[] write(List<Household> households, LedgerFormat format, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(LedgerWriter.withDefaults().as(format).in(language).write(households, out, "f"))
                .isEmpty();
        return out.toByteArray();
    }
}
