package org.povline.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletedYearsTest {
    @ParameterizedTest
    @CsvSource({
        "1998-01-01, 2015-12-31, 17",
        "1998-01-01, 2016-01-01, 18",
        "1996-02-29, 2014-02-28, 17",
        "1996-02-29, 2014-03-01, 18",
        "1996-02-29, 2016-02-28, 19",
        "1996-02-29, 2016-02-29, 20",
        "2015-12-31, 2015-12-31, 0"
    })
    void areCompleteOnTheBirthday(LocalDate born, LocalDate date, int years) {
        assertThat(CompletedYears.of(born, date)).isEqualTo(years);
    }
}
