package org.povline.core.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;

class ReformTest {
    private static final SchemeId DIBAO = new SchemeId("dibao");
    private static final LocalDate CUT = LocalDate.of(2016, 7, 1);
    private static final Standard LINE = Books.line("line", "dibao", "000000", "2015-01-01", null, 2000);
    private static final StandardBook BOOK = StandardBook.of(
            "base",
            "1",
            List.of(),
            List.of(LINE, Books.line("other", "exit", "000000", "2015-01-01", "2016-01-01", 3000)));
    private static final Reform REFORM = Reform.named("2.0");

    @Test
    void replacesAnEntry() {
        StandardBook reformed =
                BOOK.with(REFORM.replacing(Books.line("line", "dibao", "000000", "2015-01-01", null, 4000)));
        assertThat(content(reformed, CUT)).isEqualTo(Books.threshold(4000));
        assertThat(content(BOOK, CUT)).isEqualTo(Books.threshold(2000));
    }

    @Test
    void endsAnEntryAndAddsTheNext() {
        StandardBook reformed = BOOK.with(REFORM.ending(LINE.id(), CUT)
                .adding(Books.line("line.2", "dibao", "000000", CUT.toString(), null, 4000)));
        assertThat(content(reformed, CUT.minusDays(1))).isEqualTo(Books.threshold(2000));
        assertThat(content(reformed, CUT)).isEqualTo(Books.threshold(4000));
        assertThat(reformed.standards()).hasSize(3);
    }

    @Test
    void isNotedInTheVersionAndTheDigest() {
        StandardBook reformed = BOOK.with(REFORM);
        assertThat(reformed.version()).isEqualTo("1+2.0");
        assertThat(reformed.name()).isEqualTo("base");
        assertThat(reformed.digest()).isNotEqualTo(BOOK.digest());
        assertThat(REFORM.name()).isEqualTo("2.0");
    }

    @Test
    void sharesWhatDoesNotChange() {
        StandardBook reformed = BOOK.with(REFORM.ending(LINE.id(), CUT));
        SchemeId exit = new SchemeId("exit");
        LocalDate day = LocalDate.of(2015, 7, 1);
        assertThat(reformed.resolve(exit, Role.LINE, AreaCode.NATION, day))
                .isSameAs(BOOK.resolve(exit, Role.LINE, AreaCode.NATION, day));
    }

    @Test
    void growsWithoutChangingWhatItGrewFrom() {
        Reform ending = REFORM.ending(LINE.id(), CUT);
        ending.adding(Books.line("late", "dibao", "000000", "2019-01-01", null, 1));
        assertThat(BOOK.with(ending).standards()).hasSize(2);
        assertThat(BOOK.with(REFORM).standards()).isEqualTo(BOOK.standards());
    }

    @Test
    void refusesChangesThatDoNotFitByTheirIds() {
        assertRefused(REFORM.replacing(Books.line("absent", "dibao", "000000", "2015-01-01", null, 1)), "absent");
        assertRefused(REFORM.replacing(Books.line("line", "exit", "000000", "2017-01-01", null, 1)), "line");
        assertRefused(REFORM.replacing(Books.line("line", "dibao", "520000", "2017-01-01", null, 1)), "line");
        assertRefused(REFORM.adding(LINE), "line");
        assertRefused(REFORM.ending(new StandardId("absent"), CUT), "absent");
        assertRefused(REFORM.ending(LINE.id(), LocalDate.of(2015, 1, 1)), "line");
        assertRefused(REFORM.ending(new StandardId("other"), LocalDate.of(2016, 1, 2)), "other");
        assertRefused(REFORM.adding(Books.line("two", "dibao", "000000", "2016-01-01", null, 1)), "two");
        assertRefused(REFORM.adding(Books.line("nowhere", "dibao", "520199", "2016-01-01", null, 1)), "520199");
        assertThatIllegalArgumentException().isThrownBy(() -> Reform.named(" "));
    }

    private static void assertRefused(Reform reform, String named) {
        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.with(reform)).withMessageContaining(named);
    }

    private static Content content(StandardBook book, LocalDate day) {
        return book.resolve(DIBAO, Role.LINE, AreaCode.NATION, day)
                .winner()
                .orElseThrow()
                .content();
    }
}
