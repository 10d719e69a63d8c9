package org.povline.core.standard;

import java.util.Set;

/**
 * Who of a household may be taken into dibao alone, 单人户.
 *
 * @param disabilities with one of these disabilities
 * @param seriousIllness with a serious illness, 重特大疾病
 * @param clergy as clergy who have lived apart from the family for three years
 */
public record DisabilityRule(Set<DisabilityClass> disabilities, boolean seriousIllness, boolean clergy)
        implements Content {
    /** Refuses a rule that takes in nobody. */
    public DisabilityRule {
        disabilities = Set.copyOf(disabilities);
        Demands.none()
                .that(!disabilities.isEmpty() || seriousIllness || clergy, BookFault.BOOK_CONTENT_EMPTY)
                .hold();
    }
}
