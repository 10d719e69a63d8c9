package org.povline.core.standard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who of a household may be taken into dibao alone, 单人户.
 *
 * <p>A member of a margin household with a disability or an illness that the rule names; and, by their own income whatever
 * the household has, clergy and severely disabled adults.
 *
 * @param disabilities with one of these disabilities, in a margin household
 * @param seriousIllness with a serious illness, 重特大疾病, in a margin household
 * @param clergy as clergy who have lived apart from the family for three years
 * @param alone as severely disabled adults, in whatever household; null where the rule takes in none
 */
public record DisabilityRule(
        Set<DisabilityClass> disabilities,
        boolean seriousIllness,
        boolean clergy,
        @Nullable AloneRule alone) implements Content {
    /** Refuses a rule that takes in nobody. */
    public DisabilityRule {
        disabilities = Set.copyOf(disabilities);
        Demands.none()
                .that(
                        !disabilities.isEmpty() || seriousIllness || clergy || alone != null,
                        BookFault.BOOK_CONTENT_EMPTY)
                .hold();
    }
}
