package org.povline.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Count;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;
import org.povline.reporting.section.VillageReport;
import org.povline.reporting.section.Villages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RenderTest {
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Report HILL = VillageReport.of(Villages.hill(), DAY);

    @Test
    void thePageStandsAlone() throws Exception {
        String page = html(HILL);
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("default-src 'none'", "@media print", "size: A4", "width=device-width")
                .doesNotContain("<script", "http://", "https://", "url(", "@import", "<img", "<link", "<iframe", " on");
    }

    @Test
    void thePageIsWellFormed() throws Exception {
        Document page = parse(html(HILL));
        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(4);
        assertThat(page.getElementsByTagName("caption").getLength()).isEqualTo(4);
    }

    @Test
    void everyFigureTellsOriginAndDayAndAShareItsDenominator() throws Exception {
        NodeList figures = parse(html(HILL)).getElementsByTagName("data");
        assertThat(figures.getLength()).isGreaterThan(20);
        for (int i = 0; i < figures.getLength(); i++) {
            Element figure = (Element) figures.item(i);
            assertThat(figure.getAttribute("title")).contains("截至2016年12月31日");
            if (figure.getTextContent().contains("%")
                    && figure.getAttribute("class").equals("computed")) {
                assertThat(figure.getAttribute("title")).contains("÷");
            }
        }
        assertThat(html(HILL))
                .contains("<data class=\"computed\" value=\"20.0\" title=\"4人÷20人；计算得出，截至2016年12月31日\">20.0%</data>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a & b", "'", "]]>", "{text}"})
    void textFromDataNeverBecomesMarkup(String hostile) throws Exception {
        Report report = report(hostile);
        assertThat(parse(html(report)).getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo(hostile);
        assertThat(html(report)).doesNotContain("<script", "<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\u202e", "\u2066", "\u200b", "\ud800", "\u2028", "\uffff"})
    void charactersThatHideOrTurnTextAreMadeVisible(String hidden) throws Exception {
        assertThat(html(report("甲" + hidden + "乙"))).contains("甲\ufffd").doesNotContain(hidden);
        assertThat(markdown(report("甲" + hidden + "乙"))).contains("甲\ufffd").doesNotContain(hidden);
    }

    /** The second is of Unicode 15, which is newer than the oldest JDK. */
    @ParameterizedTest
    @ValueSource(ints = {0x20BB7, 0x31350})
    void keepsRareSigns(int sign) throws Exception {
        assertThat(html(report(Character.toString(sign) + "村"))).contains("<h1>" + Character.toString(sign) + "村</h1>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*豆*; \\*豆\\*",
                "a|b; a\\|b",
                "[x](y); \\[x\\](y)",
                "<b>; \\<b\\>",
                "4.45; 4.45",
                "a_b; a\\_b",
                "`x; \\`x",
                "'&amp;'; '\\&amp;'"
            })
    void textFromDataNeverBecomesMarkdown(String hostile, String escaped) throws IOException {
        assertThat(markdown(report(hostile))).startsWith("# " + escaped + "\n");
    }

    @ParameterizedTest
    @CsvSource({"1. 甲, 1\\. 甲", "12) 甲, 12\\) 甲", "# 甲, \\# 甲", "- 甲, \\- 甲", "+ 甲, \\+ 甲", "2016年, 2016年"})
    void aParagraphNeverBecomesAListOrHeading(String hostile, String escaped) throws IOException {
        Report report = Report.of(Phrase.text("报告"), DAY)
                .add(Section.of(Phrase.text("节"), List.of(new Block.Paragraph(List.of(Phrase.text(hostile))))));
        assertThat(markdown(report)).contains("\n\n" + escaped + "\n\n");
    }

    @Test
    void marksStayOnTheLineOfTheTextThatTheyBelongTo() throws IOException {
        Origin remarked = new Origin(Origin.Kind.RESTORED, "甲", "乙");
        assertThat(html(sourced("路差", remarked)))
                .contains("路差&#8288;<span class=\"marked\"><sup><a href=\"#remark-1\">[1]</a></sup></span>");
        assertThat(markdown(sourced("", remarked))).contains("[^1]\n", "[^1]: 已还原，原文作“甲”：乙");
        assertThat(html(sourced("路差", Origin.ledger()))).contains("<p>路差</p>");
    }

    private static Report sourced(String text, Origin origin) {
        Phrase phrase = Phrase.of("item").with("item", new Inline.Sourced(Phrase.text(text), origin));
        return Report.of(Phrase.text("报告"), DAY)
                .add(Section.of(Phrase.text("节"), List.of(new Block.Paragraph(List.of(phrase)))));
    }

    @Test
    void aColumnThatHoldsWordsIsAlignedAsWords() throws IOException {
        Inline one = new Inline.Value(new Figure.Measured(Count.of(1), Unit.PERSON, DAY, Origin.ledger()));
        Block table = new Block.Table(
                Phrase.text("表"),
                List.of(Phrase.text("甲"), Phrase.text("乙"), Phrase.text("丙")),
                List.of(
                        List.of(Phrase.text("子"), Phrase.text("资金"), one),
                        List.of(Phrase.text("丑"), one, Phrase.of("none"))));
        assertThat(html(Report.of(Phrase.text("报告"), DAY).add(Section.of(Phrase.text("节"), List.of(table)))))
                .contains("<td class=\"words\">资金</td><td><data", "<td class=\"words\"><data", "<td>—</td>");
    }

    @Test
    void equalReportsGiveEqualBytes() throws Exception {
        assertThat(html(HILL)).isEqualTo(html(VillageReport.of(Villages.hill(), DAY)));
        assertThat(markdown(HILL)).isEqualTo(markdown(VillageReport.of(Villages.hill(), DAY)));
        assertThat(html(HILL)).doesNotContain("\r");
    }

    @Test
    void anEmptyParagraphIsLeftOut() throws Exception {
        assertThat(html(VillageReport.of(Villages.silent(), DAY))).doesNotContain("<p></p>");
        assertThat(markdown(VillageReport.of(Villages.silent(), DAY))).doesNotContain("\n\n\n");
    }

    @Test
    void refusesAPhraseThatLacksWhatItsTextSpeaksOf() {
        Report report = Report.of(Phrase.of("report.village"), DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> html(report))
                .withMessage("The text for report.village needs the argument village");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        Html.render(HILL, Audience.OFFICIAL, out);
        Markdown.render(HILL, Audience.OFFICIAL, out);
        assertThatNullPointerException()
                .isThrownBy(() -> Html.render(HILL, null, out))
                .withMessage("audience");
    }

    private static Report report(String title) {
        return Report.of(Phrase.text(title), DAY);
    }

    private static String html(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Html.render(report, Audience.OFFICIAL, out);
        return out.toString(UTF_8);
    }

    private static String markdown(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.render(report, Audience.OFFICIAL, out);
        return out.toString(UTF_8);
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
    }
}
