package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povline.core.identity.ResidentId;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;

/**
 * The day that a ledger is taken to describe where nobody names one: the last day of its latest income or, if somebody in
 * it was born in the year after that, the day of the last such birth. A birth any later is more likely a slip.
 */
final class AssumedDay {
    private AssumedDay() {}

    static Optional<LocalDate> of(List<Household> households) {
        return households.stream()
                .flatMap(household -> household.incomes().stream())
                .map(IncomeStatement::period)
                .map(period -> period.endExclusive().minusDays(1))
                .max(LocalDate::compareTo)
                .map(income -> lastBirth(households, income).orElse(income));
    }

    private static Optional<LocalDate> lastBirth(List<Household> households, LocalDate income) {
        return households.stream()
                .flatMap(household -> household.members().stream())
                .map(Person::identity)
                .flatMap(identity -> born(identity).stream())
                .filter(day -> day.isAfter(income) && !day.isAfter(income.plusYears(1)))
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> born(Identity identity) {
        return identity.birthDate()
                .known()
                .or(() -> identity.documentNumber()
                        .known()
                        .filter(number -> ResidentId.faultOf(number).isEmpty())
                        .map(ResidentId::of)
                        .map(ResidentId::birthDate));
    }
}
