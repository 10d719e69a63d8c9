package org.povline.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Texts;
import org.povline.core.privacy.Scanner;
import org.povline.core.quantity.Count;

class ScreenedTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final Scanner SCANNER = Scanner.of(List.of("张三"));
    private static final Phrase NAMED = Phrase.text("户主张三外出");
    private static final Phrase MASKED = Phrase.text("户主张**外出");
    private static final Phrase PLAIN = Phrase.text("路未硬化");

    @Test
    void leavesAReportWithoutPersonalDataAsItIs() {
        Report report = report(Section.of(PLAIN, List.of(new Block.Items(List.of(PLAIN)))));
        assertThat(Screened.of(report, SCANNER)).isEqualTo(new Screened(report, List.of()));
    }

    @Test
    void masksEveryTextAndSaysInItsSectionHowMuch() {
        Section section = Section.of(
                NAMED,
                List.of(
                        new Block.Paragraph(List.of(PLAIN, NAMED)),
                        new Block.Items(List.of(PLAIN, NAMED)),
                        new Block.Note(NAMED),
                        new Block.Table(NAMED, List.of(PLAIN, NAMED), List.of(List.of(PLAIN, NAMED)))));
        Screened screened = Screened.of(report(section), SCANNER);
        assertThat(screened.report())
                .isEqualTo(report(Section.of(
                        MASKED,
                        List.of(
                                new Block.Paragraph(List.of(PLAIN, MASKED)),
                                new Block.Items(List.of(PLAIN, MASKED)),
                                new Block.Note(MASKED),
                                new Block.Table(MASKED, List.of(PLAIN, MASKED), List.of(List.of(PLAIN, MASKED))),
                                new Block.Note(Phrase.of("screen.masked").with("count", "7"))))));
        assertThat(paths(screened))
                .containsExactly(
                        "sections[0].heading",
                        "sections[0].blocks[0].sentences[1]",
                        "sections[0].blocks[1].items[1]",
                        "sections[0].blocks[2].text",
                        "sections[0].blocks[3].caption",
                        "sections[0].blocks[3].header[1]",
                        "sections[0].blocks[3].rows[0][1]");
    }

    @Test
    void noteStandsInThePartWhereSomethingWasMasked() {
        Section part = Section.of(PLAIN, List.of(new Block.Items(List.of(NAMED))));
        Screened screened = Screened.of(report(Section.ofParts(PLAIN, List.of(part))), SCANNER);
        Section whole = screened.report().sections().get(0);
        assertThat(whole.blocks()).isEmpty();
        assertThat(whole.parts().get(0).blocks())
                .containsExactly(
                        new Block.Items(List.of(MASKED)),
                        new Block.Note(Phrase.of("screen.masked").with("count", "1")));
        assertThat(paths(screened)).containsExactly("sections[0].parts[0].blocks[0].items[0]");
    }

    @Test
    void masksTheTitleAndWhatIsRemarkedOnAFigure() {
        Origin told = new Origin(Origin.Kind.DOUBTFUL, "张三报3人", "电话13800008000");
        Figure.Measured three = new Figure.Measured(Count.of(3), Unit.PERSON, DAY, told);
        Phrase line = PLAIN.with("one", three)
                .with("share", new Figure.Ratio(three, three))
                .with("none", new Figure.Absent(Figure.Gap.NOT_REPORTED, DAY, told))
                .with("words", new Inline.Sourced(NAMED, told))
                .with("day", DAY);
        Report report = Report.of(NAMED, DAY).add(Section.of(PLAIN, List.of(new Block.Items(List.of(line)))));
        Screened screened = Screened.of(report, SCANNER);
        assertThat(screened.report().title()).isEqualTo(MASKED);
        assertThat(screened.report().toString())
                .doesNotContain("张三", "13800008000")
                .contains("张**报3人", "电话138****8000");
        assertThat(screened.findings()).hasSize(12);
    }

    @Test
    void saysWhatWasFoundAndWhereAndNeverTheTextItself() {
        Report report = report(Section.of(PLAIN, List.of(new Block.Items(List.of(NAMED)))));
        Finding finding = Screened.of(report, SCANNER).findings().get(0);
        assertThat(finding.code()).isEqualTo("PERSONAL_NAME");
        assertThat(Texts.of(Locale.ENGLISH).message(finding))
                .isEqualTo(
                        "A name stands at signs 3 to 4 of this text and was masked; take it out of the ledger's text");
        assertThat(Texts.of(Locale.CHINESE).message(finding)).isEqualTo("此处文字第3至4个字符为姓名，已遮盖，请从台账文字中删去");
    }

    private static Report report(Section section) {
        return Report.of(PLAIN, DAY).add(section);
    }

    private static List<String> paths(Screened screened) {
        return screened.findings().stream()
                .map(finding -> finding.location().path())
                .toList();
    }
}
