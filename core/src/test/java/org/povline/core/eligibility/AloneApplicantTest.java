package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.LabourCapacity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Content;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;

/** What the shipped book asks of a severely disabled adult who applies for dibao alone, on the days on which that changed. */
class AloneApplicantTest {
    private static final AreaCode CITY = AreaCode.of("522701");
    private static final Fact<Amount> OWN_INCOME = Fact.of(Amount.ofFen(300_000));
    private static final Fact<Disability> SEVERE = Fact.of(
            new Disability(Fact.of(DisabilityKind.VISUAL), Fact.of(DisabilityLevel.LEVEL_2), Fact.notReported()));
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(StandardBook.china()
            .with(local(
                    local(
                            Reform.named("local rules for a test"),
                            Role.LINE,
                            Books.line(310_000, IncomeConcept.COUNTABLE, Boundary.BELOW)),
                    Role.ASSETS,
                    new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(2), Map.of()))));

    @ParameterizedTest
    @CsvFileSource(resources = "alone.csv", encoding = "UTF-8", numLinesToSkip = 1)
    void mustMeetAllThatTheRuleOfTheDayAsks(
            LocalDate date,
            int persons,
            @Nullable LabourCapacity capacity,
            @Nullable YesNo ownHousehold,
            @Nullable YesNo familyInHardship,
            @Nullable YesNo jobless,
            @Nullable YesNo conform,
            Determination.Outcome outcome,
            @Nullable String asked) {
        OwnMeans own = new OwnMeans(
                fact(jobless),
                OWN_INCOME,
                OWN_INCOME,
                fact(conform),
                fact(ownHousehold),
                fact(familyInHardship),
                Holdings.none());
        Determination decided =
                ENGINE.ruling(Schemes.DIBAO_SINGLE, CITY, date).decide(subject(date, family(persons, capacity), own));
        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(asked(decided)).isEqualTo(asked == null ? "" : asked);
    }

    private static Reform local(Reform reform, Role role, Content content) {
        return Books.local(reform, LocalDate.of(2012, 1, 1), "dibao", role, content);
    }

    private static <T> Fact<T> fact(@Nullable T value) {
        return value == null ? Fact.notReported() : Fact.of(value);
    }

    private static String asked(Determination decided) {
        return decided.trace().wouldDecide().stream()
                .flatMap(Set::stream)
                .map(MissingFact::code)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Where nobody else is listed, the household's income is the applicant's. */
    private static Families family(int persons, @Nullable LabourCapacity capacity) {
        Families family = Families.of(persons).withHead(LocalDate.of(1983, 5, 17), SEVERE);
        List<Person> members = new ArrayList<>(family.members());
        Person head = members.get(0);
        members.set(
                0,
                new Person(
                        head.key(),
                        head.identity(),
                        head.relationship(),
                        head.schooling(),
                        head.health(),
                        Work.of(fact(capacity), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                        head.enrollments(),
                        head.party()));
        return family.of(members).earning(persons == 1 ? 300_000 : 99_000_000);
    }

    private static HouseholdCase subject(LocalDate date, Families family, OwnMeans own) {
        DateRange year = DateRange.ofYear(date.getYear() - 1);
        IncomeStatement income = family.income();
        Fact<YesNo> yes = Fact.of(YesNo.YES);
        return HouseholdCase.of(family.household()
                        .withIncomes(List.of(new IncomeStatement(
                                year,
                                income.wages(),
                                income.business(),
                                income.property(),
                                income.transfers(),
                                income.businessCosts(),
                                income.statedNet(),
                                income.statedNetPerHead()))))
                .with(new Assessment(
                        "H1",
                        date,
                        family.needs(),
                        List.of(new Membership("P0", yes, Fact.of(MemberStanding.PRESENT), yes, own)),
                        family.holdings(),
                        Fact.of(new Budget(year, family.budget().items(), Map.of())),
                        List.of(),
                        Fact.of(List.of())));
    }
}
