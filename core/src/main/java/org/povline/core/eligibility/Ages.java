package org.povline.core.eligibility;

import java.time.LocalDate;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.Person;

/** Ages in completed years, 周岁: who is born on 29 February turns on 1 March. */
final class Ages {
    private Ages() {}

    /** Whether the person is so old; unknown without a birth date, and for one that lies ahead. */
    static Truth atLeast(Person person, int years, LocalDate date) {
        return person.identity()
                .birthDate()
                .truth(born -> born.isAfter(date) ? Truth.UNKNOWN : Truth.of(CompletedYears.of(born, date) >= years));
    }

    /** Whether the person has the one age and not the other yet. */
    static Truth between(Person person, int fromInclusive, int toExclusive, LocalDate date) {
        return atLeast(person, fromInclusive, date)
                .and(atLeast(person, toExclusive, date).not());
    }
}
