package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;

/**
 * What those outside of the family who have a duty to support a member of it and are able to are taken to give. What a
 * member of the family gives another is the family's income already.
 */
final class Support {
    private static final String CODE = "SUPPORT";
    private static final String PATH = "assessment.obligors";

    private Support() {}

    static void enter(Tally tally, @Nullable Assessment assessment, Belonging family) {
        if (assessment != null && assessment.obligors() instanceof Fact.Known<List<Obligor>> known) {
            for (int i = 0; i < known.value().size(); i++) {
                enter(tally, known.value().get(i), i, family);
            }
        } else {
            enter(tally, NOT_NEGATIVE, PATH);
        }
    }

    private static void enter(Tally tally, Obligor obligor, int place, Belonging family) {
        Truth gives = family.has(obligor.key()).not();
        Truth receives = obligor.person() instanceof Fact.Known<String> person
                ? family.hasKnown(person.value())
                : Truth.SATISFIED;
        Truth counts = gives.and(receives);
        if (counts != Truth.NOT_SATISFIED) {
            enter(tally, obligor, place, counts);
        }
    }

    private static void enter(Tally tally, Obligor obligor, int place, Truth counts) {
        AmountRange stated = AmountRange.ofNotNegative(obligor.supportPerYear());
        AmountRange support = counts == Truth.SATISFIED ? stated : stated.fromZero();
        if (!(obligor.state() instanceof Fact.Known<ObligorState> state)) {
            enter(tally, support.fromZero(), PATH + "[" + place + "].state");
        } else if (state.value() == ObligorState.ABLE) {
            enter(tally, support, PATH + "[" + place + "].supportPerYear");
        }
    }

    private static void enter(Tally tally, AmountRange support, String path) {
        if (support.isExact()) {
            tally.enter(support.lowerFen());
        } else {
            tally.add(support);
            tally.open(new OpenPart(CODE, path, true, support));
        }
    }
}
