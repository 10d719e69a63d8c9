package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * A person's place in one programme. A ledger that has no column for a programme has no enrolment in it; one whose cell
 * is blank has an enrolment that is not reported.
 *
 * @param programme which
 * @param enrolled 是否参保, 是否享受
 * @param benefitPerMonth 待遇, what it pays a month; not applicable before it pays
 * @param since when it began, to the day, month or year
 */
public record Enrollment(
        Programme programme,
        Fact<YesNo> enrolled,
        Fact<Amount> benefitPerMonth,
        @OmitIfNotAsked Fact<DateRange> since) {
    /** Refuses an enrolment in nothing. */
    public Enrollment {
        requireNonNull(programme, "programme");
        enrolled = Fact.orNotReported(enrolled);
        benefitPerMonth = Fact.orNotReported(benefitPerMonth);
        since = Fact.orNotAsked(since);
    }

    /** An enrolment whose beginning the ledger does not hold. */
    public static Enrollment of(Programme programme, Fact<YesNo> enrolled, Fact<Amount> benefitPerMonth) {
        return new Enrollment(programme, enrolled, benefitPerMonth, Fact.notAsked());
    }
}
