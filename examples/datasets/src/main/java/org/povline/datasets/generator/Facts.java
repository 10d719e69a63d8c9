package org.povline.datasets.generator;

import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.YesNo;

/** Short words for facts that the generator writes often. */
final class Facts {
    static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    static final Fact<YesNo> NO = Fact.of(YesNo.NO);

    private Facts() {}

    static <T> Fact<T> notApplicable() {
        return Fact.missing(MissingReason.NOT_APPLICABLE);
    }

    static <T> Fact<T> notAsked() {
        return Fact.missing(MissingReason.NOT_ASKED);
    }

    static Fact<YesNo> of(boolean yes) {
        return yes ? YES : NO;
    }
}
