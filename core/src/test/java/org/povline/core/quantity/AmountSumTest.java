package org.povline.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AmountSumTest {
    @Property
    void isWhatRangesAddUpTo(@ForAll("ranges") List<AmountRange> added, @ForAll("ranges") List<AmountRange> taken) {
        AmountSum sum = AmountSum.create();
        AmountRange expected = AmountRange.ZERO;
        for (AmountRange range : added) {
            sum.add(range);
            expected = expected.plus(range);
        }
        for (AmountRange range : taken) {
            sum.subtract(range);
            expected = expected.minus(range);
        }
        assertThat(sum.range()).isEqualTo(expected);
    }

    @Test
    void takesAReceiptForZeroOrMoreWhateverIsNotKnown() {
        AmountSum sum = AmountSum.create();
        sum.addNotNegative(Fact.of(Amount.ofFen(700)));
        assertThat(sum.range()).isEqualTo(new AmountRange(700, 700));
        sum.addNotNegative(Fact.of(Amount.ofFen(300).as(Qualifier.AT_MOST)));
        assertThat(sum.range()).isEqualTo(new AmountRange(700, 1000));
        sum.addNotNegative(Fact.of(Amount.ofFen(-5)));
        assertThat(sum.range()).isEqualTo(new AmountRange(700, AmountRange.OPEN_ABOVE));
        assertThat(sum).hasToString("AmountSum(AmountRange(bounded))");
    }

    @Provide
    Arbitrary<List<AmountRange>> ranges() {
        Arbitrary<Long> bounds = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.of(
                        AmountRange.OPEN_BELOW,
                        AmountRange.OPEN_ABOVE,
                        AmountRange.FARTHEST_FEN,
                        -AmountRange.FARTHEST_FEN));
        return bounds.tuple2()
                .map(pair -> new AmountRange(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())))
                .list()
                .ofMaxSize(6);
    }
}
