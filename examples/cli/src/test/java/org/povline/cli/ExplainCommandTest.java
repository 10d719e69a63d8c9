package org.povline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain BELOW_DIBAO_LINE | income a head low enough for dibao",
                "explain BELOW_DIBAO_LINE --lang zh | 家庭人均收入符合最低生活保障的收入要求",
                "explain registered.line.2015 --lang en | 2855 yuan a head and year",
                "explain --lang=ZH WAGES | 工资单或务工单位证明",
                "explain JSON_SYNTAX | This is not valid JSON",
                "explain H04 --lang zh | 该户没有成员",
                "explain P17_CHILD_WITH_CAPACITY | WORKING_AGE"
            })
    void saysWhatACodeStandsFor(String line, String text) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).startsWith("### `").contains(text);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsTheWholeCatalogueWhereNoCodeIsNamed() {
        assertThat(run("explain")).isZero();
        assertThat(out.toString())
                .startsWith("# Rule catalogue")
                .contains("## Schemes", "### `village-exit`", "### `BELOW_DIBAO_LINE`", "### `Sex`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain BELOW_DIBO_LINE | There is no code 'BELOW_DIBO_LINE'; the nearest are BELOW_DIBAO_LINE, ",
                "explain dibao-margins | the nearest are dibao-margin",
                "explain wage | the nearest are WAGES",
                "explain WAGES --lang fr | Invalid value for option '--lang'",
                "explain WAGES WATER | Unmatched argument"
            })
    void refusesWhatItDoesNotKnowInOneLine(String line, String reason) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(reason).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        CommandLine line = Povline.in(Locale.ENGLISH);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }
}
