package org.povline.statistics.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProductSumTest {

    @Property
    void isExactHoweverLargeTheProducts(@ForAll @Size(max = 40) List<Long> a, @ForAll @Size(value = 40) List<Long> b) {
        ProductSum sum = new ProductSum();
        BigInteger expected = BigInteger.ZERO;
        for (int i = 0; i < a.size(); i++) {
            sum.add(a.get(i), b.get(i));
            expected = expected.add(BigInteger.valueOf(a.get(i)).multiply(BigInteger.valueOf(b.get(i))));
        }
        assertThat(sum.value()).isEqualTo(expected);
    }

    @Test
    void doesNotOverflowWhereOneHundredAndTwentyEightBitsWould() {
        ProductSum up = new ProductSum();
        ProductSum down = new ProductSum();
        for (int i = 0; i < 1000; i++) {
            up.add(Long.MIN_VALUE, Long.MIN_VALUE);
            down.add(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        assertThat(up.value()).isEqualTo(BigInteger.TWO.pow(126).multiply(BigInteger.valueOf(1000)));
        assertThat(down.value())
                .isEqualTo(BigInteger.TWO
                        .pow(63)
                        .multiply(BigInteger.valueOf(Long.MAX_VALUE))
                        .multiply(BigInteger.valueOf(-1000)));
    }

    /** A double that holds 1e16 takes no single 1 more. */
    @Test
    void doesNotLoseSmallTermsBesideALargeOne() {
        ProductSum sum = new ProductSum().add(10_000_000_000_000_000L, 1);
        for (int i = 0; i < 1000; i++) {
            sum.add(1, 1);
        }
        assertThat(sum.value()).isEqualTo(10_000_000_000_001_000L);
    }
}
