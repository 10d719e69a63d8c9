package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * A person's place in one social insurance.
 *
 * @param programme which
 * @param enrolled 是否参保
 * @param benefitPerMonth 待遇, what it pays a month; not applicable before it pays
 */
public record Enrollment(Programme programme, Fact<YesNo> enrolled, Fact<Amount> benefitPerMonth) {
    /** Refuses an enrolment in nothing. */
    public Enrollment {
        requireNonNull(programme, "programme");
        enrolled = Fact.orNotReported(enrolled);
        benefitPerMonth = Fact.orNotReported(benefitPerMonth);
    }
}
