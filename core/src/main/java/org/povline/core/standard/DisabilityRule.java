package org.povline.core.standard;

import java.util.Set;

/**
 * Who of a household may be taken into dibao alone, 单人户.
 *
 * <p>A member of a margin household with a disability or an illness that the rule names; and, by their own income whatever
 * the household has, clergy and severely disabled adults.
 *
 * @param disabilities with one of these disabilities, in a margin household
 * @param seriousIllness with a serious illness, 重特大疾病, in a margin household
 * @param clergy as clergy who have lived apart from the family for three years
 * @param alone grown up and with one of these disabilities, in whatever household
 * @param joblessAlone whether those must be without work, 无业
 */
public record DisabilityRule(
        Set<DisabilityClass> disabilities,
        boolean seriousIllness,
        boolean clergy,
        Set<DisabilityClass> alone,
        boolean joblessAlone)
        implements Content {
    /** Refuses a rule that takes in nobody, and one that asks of nobody to be without work. */
    public DisabilityRule {
        disabilities = Set.copyOf(disabilities);
        alone = Set.copyOf(alone);
        Demands.none()
                .that(
                        !disabilities.isEmpty() || seriousIllness || clergy || !alone.isEmpty(),
                        BookFault.BOOK_CONTENT_EMPTY)
                .that("joblessAlone", !joblessAlone || !alone.isEmpty(), BookFault.BOOK_MISPLACED)
                .hold();
    }
}
