package org.povline.core.standard;

import java.util.Set;
import org.povline.core.registry.Programme;

/**
 * Which needs must be met. Ages are completed years.
 *
 * @param required the needs
 * @param schoolFromAge the age from which a child must be in school
 * @param schoolToAge the age from which it need not be any more; the same as the first where education is not asked for
 * @param basicMedical the insurances of which everybody must be in one; none where medical care is not asked for
 */
public record NeedsRule(Set<Need> required, int schoolFromAge, int schoolToAge, Set<Programme> basicMedical)
        implements Content {
    private static final int OLDEST = 30;

    /**
     * Refuses a rule of nothing, ages out of order, ages of school where education is not asked for, and medical care
     * without insurances or insurances without it.
     */
    public NeedsRule {
        required = Set.copyOf(required);
        basicMedical = Set.copyOf(basicMedical);
        boolean ordered = 0 <= schoolFromAge && schoolFromAge <= schoolToAge && schoolToAge <= OLDEST;
        Demands.none()
                .that("required", !required.isEmpty(), BookFault.BOOK_CONTENT_EMPTY)
                .that("schoolToAge", ordered, BookFault.BOOK_NUMBER_RANGE)
                .that(
                        "schoolToAge",
                        !ordered || required.contains(Need.EDUCATION) == schoolFromAge < schoolToAge,
                        BookFault.BOOK_MISPLACED)
                .that(
                        "basicMedical",
                        required.contains(Need.MEDICAL) != basicMedical.isEmpty(),
                        BookFault.BOOK_MISPLACED)
                .hold();
    }
}
