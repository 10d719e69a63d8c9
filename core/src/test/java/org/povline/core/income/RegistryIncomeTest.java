package org.povline.core.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.IncomeStatement;

class RegistryIncomeTest {
    private static final Fact<Amount> NONE = Fact.of(Amount.ofYuan(0));

    @Test
    void addsTheFourSourcesAndTakesTheCostsOff() {
        assertThat(RegistryIncome.net(statement(12_000, 5_000, 300, 1_200, 2_500)))
                .contains(Amount.ofYuan(16_000));
    }

    @Test
    void mayBeNegative() {
        assertThat(RegistryIncome.net(statement(0, 1_000, 0, 0, 4_000))).contains(Amount.ofYuan(-3_000));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void isUnknownWhereAnyPartIs(int unknown) {
        assertThat(RegistryIncome.net(new IncomeStatement(
                        DateRange.ofYear(2015),
                        part(0, unknown),
                        part(1, unknown),
                        part(2, unknown),
                        part(3, unknown),
                        part(4, unknown),
                        Fact.of(Amount.ofYuan(9_999)),
                        NONE)))
                .isEmpty();
    }

    @Test
    void carriesBounds() {
        IncomeStatement statement = new IncomeStatement(
                DateRange.ofYear(2015),
                Fact.of(Amount.ofYuan(10_000).as(Qualifier.AT_LEAST)),
                NONE,
                NONE,
                NONE,
                Fact.of(Amount.ofYuan(1_000).as(Qualifier.AT_MOST)),
                NONE,
                NONE);
        assertThat(RegistryIncome.net(statement)).contains(Amount.ofYuan(9_000).as(Qualifier.AT_LEAST));
    }

    @ParameterizedTest
    @CsvSource({
        "10000..12000, 0, 10000..12000",
        "0, 10000..12000, -12000..-10000",
        "0, >=500, ..-500",
        "0, ~500, ..0",
        "~500, ~500,"
    })
    void tellsWhatItsPartsGuarantee(String wages, String costs, String net) {
        assertThat(RegistryIncome.net(Homes.statement(DateRange.ofYear(2015), wages, "0", "0", "0", costs))
                        .map(AmountRange::of))
                .isEqualTo(Optional.ofNullable(net).map(Cells::range));
    }

    private static Fact<Amount> part(int index, int unknown) {
        return index == unknown ? Fact.notReported() : NONE;
    }

    private static IncomeStatement statement(long wages, long business, long property, long transfers, long costs) {
        return new IncomeStatement(
                DateRange.ofYear(2015),
                Fact.of(Amount.ofYuan(wages)),
                Fact.of(Amount.ofYuan(business)),
                Fact.of(Amount.ofYuan(property)),
                Fact.of(Amount.ofYuan(transfers)),
                Fact.of(Amount.ofYuan(costs)),
                Fact.notReported(),
                Fact.notReported());
    }
}
