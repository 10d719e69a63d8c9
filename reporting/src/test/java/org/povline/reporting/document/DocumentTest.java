package org.povline.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.Declared;
import org.povline.core.registry.Standing;

class DocumentTest {
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final Figure THREE = persons(Count.of(3));
    private static final Figure THIRTY_ONE = persons(Count.of(31));

    @Test
    void aShareIsTwoFigures() {
        assertThat(THREE.shareOf(THIRTY_ONE))
                .isEqualTo(new Figure.Ratio((Figure.Measured) THREE, (Figure.Measured) THIRTY_ONE));
    }

    @Test
    void aShareInNothingIsAbsentAndNeverZero() {
        Figure nobody = persons(Count.of(0));
        Figure unreported = Figure.of(Declared.<Count>notReported(), Unit.PERSON, DAY);
        assertThat(List.of(THREE.shareOf(nobody), THREE.shareOf(unreported), unreported.shareOf(THIRTY_ONE)))
                .allSatisfy(share -> assertThat(share)
                        .isInstanceOfSatisfying(
                                Figure.Absent.class,
                                absent -> assertThat(absent.reason()).isEqualTo(Figure.Gap.NOT_COMPUTABLE)));
        assertThat(nobody.shareOf(THIRTY_ONE)).isInstanceOf(Figure.Ratio.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure.Ratio((Figure.Measured) THREE, (Figure.Measured) nobody))
                .withMessage("A share must have a value, but it is NOT_COMPUTABLE");
    }

    @ParameterizedTest
    @CsvSource({"EXACT, EXACT", "MORE_THAN, AT_LEAST", "NEARLY, AT_MOST", "ABOUT_OR_MORE, ABOUT", "ABOUT, ABOUT"})
    void aShareIsAsCertainAsItsPart(Qualifier part, Qualifier share) {
        Figure figure = persons(Count.of(300).as(part)).shareOf(persons(Count.of(410)));
        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Ratio.class,
                        ratio -> assertThat(ratio.qualifier()).isEqualTo(share));
    }

    @Test
    void aShareInAnUncertainWholeOrOfMoreThanTheWholeIsAbsent() {
        assertThat(THREE.shareOf(persons(Count.between(10, 40)))).isEqualTo(absent(Figure.Gap.NOT_COMPUTABLE));
        assertThat(THREE.shareOf(persons(Count.of(31).as(Qualifier.ABOUT))))
                .isEqualTo(absent(Figure.Gap.NOT_COMPUTABLE));
        assertThat(THIRTY_ONE.shareOf(THREE)).isEqualTo(absent(Figure.Gap.PART_EXCEEDS_WHOLE));
        assertThat(persons(Count.of(40).as(Qualifier.NEARLY)).shareOf(THIRTY_ONE))
                .isInstanceOf(Figure.Ratio.class);
    }

    private static Figure absent(Figure.Gap gap) {
        return new Figure.Absent(gap, DAY, Origin.computed());
    }

    @ParameterizedTest
    @CsvSource({"RESTORED, RESTORED", "DOUBTFUL, DOUBTFUL"})
    void aFigureKeepsWhereItCameFrom(Standing standing, Origin.Kind kind) {
        Declared<Count> declared = new Declared<>(Fact.of(Count.of(10)), standing, "2023个", "数字被替换");
        Figure figure = Figure.of(declared, Unit.ITEM, DAY);
        assertThat(figure.origin()).isEqualTo(new Origin(kind, "2023个", "数字被替换"));
        assertThat(figure.origin().hasRemark()).isTrue();
        assertThat(figure.asOf()).isEqualTo(DAY);
        assertThat(THREE.origin().hasRemark()).isFalse();
        assertThat(THREE.shareOf(THIRTY_ONE).origin()).isEqualTo(Origin.computed());
    }

    @Test
    void whatCannotBeReadIsNotMissing() {
        Declared<Count> garbled = new Declared<>(Fact.unreadable("若干"), Standing.PRINTED, "", "");
        assertThat(Figure.of(garbled, Unit.PERSON, DAY))
                .isInstanceOfSatisfying(
                        Figure.Absent.class,
                        absent -> assertThat(absent.reason()).isEqualTo(Figure.Gap.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({"6675, 4.45", "12368, 8.2453", "1, 0.0007", "3000, 2", "15000, 10"})
    void convertsMuToSquareKilometresByFifteenHundred(BigDecimal mu, String squareKilometres) {
        assertThat(Unit.SQUARE_KILOMETRE.convert(mu).toPlainString()).isEqualTo(squareKilometres);
        assertThat(Unit.MU.convert(mu)).isEqualTo(mu);
    }

    @ParameterizedTest
    @CsvSource({"26.3, 0.263", "37, 0.370", "0, 0.000", "100, 1.000", "26.35, 0.2635"})
    void printsACoefficientAsAFractionOfOne(BigDecimal percent, String coefficient) {
        assertThat(Unit.COEFFICIENT.convert(percent).toPlainString()).isEqualTo(coefficient);
    }

    @Test
    void findsEveryFigureInWhatIsNestedAndSourced() {
        Inline sourced = new Inline.Sourced(Phrase.of("item").with("item", THREE), Origin.declared());
        Block paragraph = new Block.Paragraph(
                List.of(Phrase.of("list").with("some", sourced).with("next", THIRTY_ONE)));
        Report report = Report.of(Phrase.text("报告"), DAY)
                .add(Section.ofParts(Phrase.text("一"), List.of(Section.of(Phrase.text("（一）"), List.of(paragraph)))));
        assertThat(report.figures()).containsExactly(THREE, THIRTY_ONE);
        assertThat(report.inlines()).containsExactly(sourced, new Inline.Value(THREE), new Inline.Value(THIRTY_ONE));
    }

    @Test
    void aTableHasEqualRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table(
                        Phrase.text("表"),
                        List.of(Phrase.text("甲"), Phrase.text("乙")),
                        List.of(List.of(Phrase.text("一")))))
                .withMessage("A row has 1 cells, the header 2");
    }

    @Test
    void aReportStaysAsItWasMade() {
        Report empty = Report.of(Phrase.text("报告"), DAY);
        List<Block> blocks = new ArrayList<>();
        Section section = Section.of(Phrase.text("一"), blocks);
        Report full = empty.add(section).rounding(Rounding.HALF_UP_2).in(Locale.ENGLISH);
        blocks.add(new Block.Note(Phrase.text("注")));
        assertThat(empty.sections()).isEmpty();
        assertThat(full.sections()).containsExactly(section);
        assertThat(full.rounding()).isEqualTo(Rounding.HALF_UP_2);
        assertThat(full.language()).isEqualTo(Locale.ENGLISH);
        assertThat(section.blocks()).isEmpty();
    }

    private static Figure persons(Count count) {
        return Figure.of(Declared.of(count), Unit.PERSON, DAY);
    }
}
