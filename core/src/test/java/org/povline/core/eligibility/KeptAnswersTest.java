package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/** An engine and a ruling keep their last answer; what was asked before makes no difference to a decision. */
class KeptAnswersTest {
    private static final StandardBook BOOK = Books.everything()
            .with(Reform.named("a schedule")
                    .adding(Books.standard(
                            "income-schedule",
                            Role.SCHEDULE,
                            Books.COUNTY,
                            LocalDate.of(2022, 10, 1),
                            new Schedule(List.of(new Imputation(
                                    "migrant.ordinary",
                                    Imputation.Base.MONTH,
                                    IncomePart.WAGES,
                                    Amount.ofYuan(500),
                                    Amount.ofYuan(800),
                                    Amount.ofYuan(3_200)))))));
    private static final List<Optional<AreaCode>> AREAS =
            List.of(Optional.of(Books.COUNTY), Optional.of(AreaCode.of("110000")), Optional.empty());

    @Property(tries = 50)
    void anEngineDecidesTheSameWhateverItWasAskedBefore(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 53) Integer> questions) {
        EligibilityEngine engine = EligibilityEngine.of(BOOK);
        HouseholdCase subject = subject(DateRange.ofYear(2022));
        for (int question : questions) {
            Scheme<HouseholdCase> scheme = Schemes.ofHouseholds().get(question % 9);
            Optional<AreaCode> area = AREAS.get(question / 9 % 3);
            LocalDate date = Books.DAY.minusYears(question / 27);
            Determination asked = engine.ruling(scheme, area, date).decide(subject);
            assertThat(asked.trace().area()).isEqualTo(area);
            assertThat(asked.trace().results())
                    .isEqualTo(EligibilityEngine.of(BOOK)
                            .ruling(scheme, area, date)
                            .decide(subject)
                            .trace()
                            .results());
        }
    }

    @Test
    void aRulingTakesTheScheduleOfEachStatementsLastDay() {
        Ruling<HouseholdCase> ruling = EligibilityEngine.of(BOOK).ruling(Schemes.DIBAO, Books.COUNTY, Books.DAY);
        HouseholdCase before = subject(new DateRange(LocalDate.of(2021, 10, 1), LocalDate.of(2022, 10, 1)));
        HouseholdCase after = subject(new DateRange(LocalDate.of(2021, 10, 2), LocalDate.of(2022, 10, 2)));
        for (int i = 0; i < 2; i++) {
            assertThat(roles(ruling.decide(after))).contains(Role.SCHEDULE);
            assertThat(roles(ruling.decide(before))).doesNotContain(Role.SCHEDULE);
        }
    }

    private static List<Role> roles(Determination determination) {
        return determination.trace().results().get(0).ground().standards().stream()
                .map(Standard::role)
                .toList();
    }

    private static HouseholdCase subject(DateRange period) {
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        return Families.of(2)
                .with(new IncomeStatement(
                        period,
                        Fact.of(Amount.ofYuan(3_000)),
                        nothing,
                        nothing,
                        nothing,
                        nothing,
                        Fact.notReported(),
                        Fact.notReported()))
                .subject();
    }
}
