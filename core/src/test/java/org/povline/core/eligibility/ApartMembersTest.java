package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.YesNo;

/** What those earn and own who are listed in a household and do not belong to its family is not the family's. */
class ApartMembersTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());

    @ParameterizedTest
    @CsvFileSource(resources = "apart.csv", useHeadersInDisplayName = true)
    void earnAndOwnForThemselves(
            BigDecimal wages,
            Relationship other,
            String common,
            String ownIncome,
            BigDecimal deposits,
            String ownDeposits,
            int vehicles,
            String ownVehicles,
            Determination.Outcome outcome,
            @Nullable String asked) {
        OwnMeans own = new OwnMeans(
                null,
                told(ownIncome, ApartMembersTest::yuan),
                null,
                null,
                null,
                null,
                holdings(told(ownDeposits, ApartMembersTest::yuan), told(ownVehicles, ApartMembersTest::count)));
        Holdings holdings = holdings(Fact.of(yuan(deposits.toString())), Fact.of(Count.of(vehicles)));
        Membership found = new Membership(
                "P2", told(common, YesNo::valueOf), Fact.of(MemberStanding.PRESENT), Fact.notReported(), own);
        Determination decided = ENGINE.determine(Schemes.DIBAO, subject(wages, other, holdings, found), Books.DAY);
        assertThat(decided.outcome()).isEqualTo(outcome);
        assertThat(asked(decided)).isEqualTo(asked == null ? "" : asked);
    }

    private static HouseholdCase subject(BigDecimal wages, Relationship other, Holdings holdings, Membership found) {
        List<Person> members = List.of(
                Families.person("P0", Relationship.HEAD, LocalDate.of(1983, 5, 17)),
                Families.person("P1", Relationship.SPOUSE, LocalDate.of(1984, 5, 17)),
                Families.person("P2", other, LocalDate.of(1955, 5, 17)));
        Families family =
                Families.of(2).of(members).earning(wages.movePointRight(2).longValueExact());
        return HouseholdCase.of(family.household())
                .with(new Assessment(
                        "H1",
                        Books.DAY,
                        family.needs(),
                        List.of(found),
                        holdings,
                        Fact.of(family.budget()),
                        List.of(),
                        Fact.of(List.of())));
    }

    private static Holdings holdings(Fact<Amount> deposits, Fact<Count> vehicles) {
        return new Holdings(
                Map.of(MoneyAsset.DEPOSITS, deposits, MoneyAsset.SECURITIES, Fact.of(Amount.ofFen(0))),
                Map.of(CountedAsset.MOTOR_VEHICLES, vehicles, CountedAsset.DWELLINGS, Fact.of(Count.of(0))),
                null,
                null);
    }

    private static <T> Fact<T> told(String cell, Function<String, T> reading) {
        return cell.equals("?") ? Fact.notReported() : Fact.of(reading.apply(cell));
    }

    private static Amount yuan(String cell) {
        return Amount.ofFen(new BigDecimal(cell).movePointRight(2).longValueExact());
    }

    private static Count count(String cell) {
        return Count.of(Integer.parseInt(cell));
    }

    private static String asked(Determination decided) {
        return decided.trace().wouldDecide().stream()
                .flatMap(Set::stream)
                .map(MissingFact::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining("+"));
    }
}
