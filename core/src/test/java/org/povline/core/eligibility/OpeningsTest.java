package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.povline.core.quantity.Truth;

class OpeningsTest {
    private final List<Opening> either = Tests.either(new MissingFact("WAGES", "incomes[0].wages"));
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void areLookedForWhenAskedAndOnlyOnce() {
        CriterionResult result =
                new CriterionResult("A", Truth.UNKNOWN, Observation.none(), Ground.itself(), searched());
        assertThat(searches).hasValue(0);
        assertThat(result.openings()).isEqualTo(either);
        assertThat(result.openings()).hasSize(2);
        assertThat(searches).hasValue(1);
    }

    private List<Opening> searched() {
        return new Openings(() -> {
            searches.incrementAndGet();
            return either;
        });
    }
}
