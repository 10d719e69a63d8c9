package org.povline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.PovertySummary;

/** A snippet for readers who measure poverty and inequality of records of their own: compiled, and true. */
class StatisticsSnippetTest {
    /** A host's own record; income NaN where it is not known. */
    private record Household(double incomePerHead, int persons) {}

    private final List<Household> households = List.of(
            new Household(2000, 4),
            new Household(2855, 2),
            new Household(4000, 1),
            new Household(9000, 1),
            new Household(Double.NaN, 3));

    @Test
    void measuresPovertyAndInequalityOfRecords() {
        // snippet
        WeightedSample incomes = WeightedSample.of(households, Household::incomePerHead, Household::persons);
        PovertySummary poverty =
                PovertyMeasures.withDefaults().with(Boundary.BELOW).of(incomes, 2855);
        Measured headcount = poverty.headcount().orElseThrow(); // 0.5 of the persons
        Optional<Measured> gini = InequalityMeasures.withDefaults().gini(incomes); // empty where all have nothing
        Method method = headcount.method(); // FGT_BELOW: formula, source, boundary BELOW, alpha 0, line 2855
        long unknown = incomes.missing().records(); // 1 household, left out and counted, never taken as zero
        // end
        assertThat(headcount.value()).isEqualTo(0.5);
        assertThat(gini.orElseThrow().value()).isBetween(0.2, 0.4);
        assertThat(InequalityMeasures.withDefaults().gini(WeightedSample.of(0, 0)))
                .isEmpty();
        assertThat(method.definition()).isEqualTo("FGT_BELOW");
        assertThat(method.choices()).containsEntry("boundary", "BELOW");
        assertThat(method.parameter("alpha")).isEqualTo(OptionalDouble.of(0));
        assertThat(method.parameter("line")).isEqualTo(OptionalDouble.of(2855));
        assertThat(method.formula()).isNotBlank();
        assertThat(method.source()).isNotBlank();
        assertThat(unknown).isEqualTo(1);
    }
}
