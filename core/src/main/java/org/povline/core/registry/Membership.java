package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import org.povline.core.quantity.Fact;

/**
 * How one member belongs to the family that lives in common, 共同生活的家庭成员, as an assessment established it.
 *
 * @param key the person's key in the ledger
 * @param livesInCommon 长期共同居住: whether the person shares the household's life
 * @param standing what may take the person out of the family
 * @param livesIndependently 能独立生活: whether a grown child can live on their own
 * @param own what the person has apart from the household
 */
public record Membership(
        String key,
        Fact<YesNo> livesInCommon,
        Fact<MemberStanding> standing,
        Fact<YesNo> livesIndependently,
        OwnMeans own) {
    /** Refuses a person without key; takes what else is left out as not reported. */
    public Membership {
        Keys.require(key);
        livesInCommon = Fact.orNotReported(livesInCommon);
        standing = Fact.orNotReported(standing);
        livesIndependently = Fact.orNotReported(livesIndependently);
        own = requireNonNullElse(own, OwnMeans.NOT_REPORTED);
    }

    @Override
    public String toString() {
        return "Membership(" + key + ")";
    }
}
