package org.povline.core.registry;

import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * What a household owns and what it earns from.
 *
 * @param money assets worth money, of the whole household
 * @param counted assets that are counted
 * @param crops land by crop; a known empty list says that there is none
 * @param livestock animals by kind, likewise
 */
public record Holdings(
        Map<MoneyAsset, Fact<Amount>> money,
        Map<CountedAsset, Fact<Count>> counted,
        Fact<List<Crop>> crops,
        Fact<List<Livestock>> livestock) {
    static final Holdings NOT_REPORTED = new Holdings(Map.of(), Map.of(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Holdings {
        money = Absent.map(money);
        counted = Absent.map(counted);
        crops = Fact.orNotReported(crops).map(List::copyOf);
        livestock = Fact.orNotReported(livestock).map(List::copyOf);
    }

    /** Nothing is known of them. */
    public static Holdings none() {
        return NOT_REPORTED;
    }

    /** The worth of an asset; not reported where it is left out. */
    public Fact<Amount> worth(MoneyAsset asset) {
        return money.getOrDefault(asset, Fact.notReported());
    }

    /** The number of an asset; not reported where it is left out. */
    public Fact<Count> number(CountedAsset asset) {
        return counted.getOrDefault(asset, Fact.notReported());
    }
}
