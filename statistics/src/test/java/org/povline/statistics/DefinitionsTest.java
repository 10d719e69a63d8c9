package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.statistics.coverage.CoverageMeasure;
import org.povline.statistics.coverage.IntervalMethod;
import org.povline.statistics.deprivation.DeprivationMeasure;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Density;
import org.povline.statistics.distribution.DistributionCurve;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.QuantileRule;
import org.povline.statistics.distribution.SummaryMeasure;
import org.povline.statistics.inequality.InequalityMeasure;
import org.povline.statistics.inequality.LorenzFit;
import org.povline.statistics.population.AgeRatio;
import org.povline.statistics.population.CentralAgeMeasure;
import org.povline.statistics.population.EquivalenceScale;
import org.povline.statistics.population.HeapingMeasure;
import org.povline.statistics.population.LeftBehindMeasure;
import org.povline.statistics.poverty.PovertyMeasure;

class DefinitionsTest {
    static Stream<Definition> definitions() {
        return Stream.<Definition[]>of(
                        AgeRatio.values(),
                        CentralAgeMeasure.values(),
                        CoverageMeasure.values(),
                        Density.values(),
                        DeprivationMeasure.values(),
                        DistributionCurve.values(),
                        EquivalenceScale.values(),
                        HeapingMeasure.values(),
                        InequalityMeasure.values(),
                        IntervalMethod.values(),
                        LeftBehindMeasure.values(),
                        LorenzFit.values(),
                        PovertyMeasure.values(),
                        QuantileRule.values(),
                        SummaryMeasure.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void nameFormulaAndSourceAndHaveChosenNothing(Definition definition) {
        Method method = definition.method();
        assertThat(method.definition()).isEqualTo(((Enum<?>) definition).name());
        assertThat(method.formula()).isNotBlank();
        assertThat(method.source()).isNotBlank();
        assertThat(method.choices()).isEmpty();
        assertThat(method.parameters()).isEmpty();
    }

    /** By the name alone a number in JSON can be looked up; medians and means there are of several things. */
    @Test
    void haveNamesOfTheirOwnWhereTheyAreNoMeansOrMedians() {
        assertThat(definitions().map(each -> each.method().definition()).filter(name -> !name.equals("MEAN")))
                .doesNotHaveDuplicates();
    }
}
