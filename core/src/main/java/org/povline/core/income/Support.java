package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;

/** What those outside the household who have a duty to support a member and are able to are taken to give. */
final class Support {
    private static final String CODE = "SUPPORT";
    private static final String PATH = "assessment.obligors";

    private Support() {}

    static AmountRange enter(Tally tally, @Nullable Assessment assessment) {
        if (assessment != null && assessment.obligors() instanceof Fact.Known<List<Obligor>> known) {
            return enter(tally, known.value());
        }
        tally.open(new OpenPart(CODE, PATH, true, NOT_NEGATIVE));
        return NOT_NEGATIVE;
    }

    private static AmountRange enter(Tally tally, List<Obligor> obligors) {
        AmountRange sum = AmountRange.ZERO;
        for (int i = 0; i < obligors.size(); i++) {
            sum = sum.plus(enter(tally, obligors.get(i), i));
        }
        return sum;
    }

    private static AmountRange enter(Tally tally, Obligor obligor, int place) {
        AmountRange support = AmountRange.ofNotNegative(obligor.supportPerYear());
        if (obligor.state() instanceof Fact.Known<ObligorState> state) {
            return state.value() == ObligorState.ABLE
                    ? enter(tally, support, place, "supportPerYear")
                    : AmountRange.ZERO;
        }
        return enter(tally, support.fromZero(), place, "state");
    }

    private static AmountRange enter(Tally tally, AmountRange support, int place, String fact) {
        if (support.isExact()) {
            tally.fix(support.lowerFen());
        } else {
            tally.open(new OpenPart(CODE, PATH + "[" + place + "]." + fact, true, support));
        }
        return support;
    }
}
