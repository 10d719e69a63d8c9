package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.income.IncomeAccount;
import org.povline.core.income.OpenPart;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Membership;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.standard.SchemeId;

/**
 * What one member earns apart from the household, as a scheme counts it.
 *
 * @param counting the scheme that counts it so
 * @param component the fact's name
 * @param told the fact
 */
record OwnIncome(SchemeId counting, String component, Function<OwnMeans, Fact<Amount>> told) {
    static final OwnIncome DIBAO = new OwnIncome(new SchemeId("dibao"), "incomeForDibao", OwnMeans::incomeForDibao);
    static final OwnIncome TEKUN = new OwnIncome(new SchemeId("tekun"), "incomeForTekun", OwnMeans::incomeForTekun);

    /** The one that is counted as this scheme has it, if inquiries tell it. */
    static Optional<OwnIncome> as(SchemeId counting) {
        return Stream.of(DIBAO, TEKUN)
                .filter(own -> own.counting.equals(counting))
                .findFirst();
    }

    Fact<Amount> of(Person person, HouseholdCase subject) {
        return subject.membership(person).map(Membership::own).map(told).orElse(Fact.notReported());
    }

    /**
     * What is known of it: what an inquiry counted, and perhaps what it left out because of a rule that does not stand for
     * certain on the day.
     */
    AmountRange range(Person person, HouseholdCase subject, IncomeAccount account, LocalDate date) {
        AmountRange range = AmountRange.ofNotNegative(of(person, subject));
        for (OpenPart part : account.openOf(person, subject.assessmentOrNull(), date)) {
            range = range.plus(part.known());
        }
        return range;
    }

    String path(Person person, HouseholdCase subject) {
        return subject.ownPath(person, component);
    }
}
