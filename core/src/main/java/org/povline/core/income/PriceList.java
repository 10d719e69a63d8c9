package org.povline.core.income;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povline.core.code.LabourCapacity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.IncomePart;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.Imputation.Base;
import org.povline.core.standard.Schedule;

/** A schedule of income made ready: what one of everything is worth, in fen. Immutable; made once for many households. */
final class PriceList {
    private final Map<Base, Map<String, List<Price>>> prices;
    private final Map<LabourCapacity, Labour> labour = new EnumMap<>(LabourCapacity.class);
    private final Labour ofUnknown;

    PriceList(Schedule schedule) {
        prices = schedule.items().stream()
                .map(Price::of)
                .collect(groupingBy(
                        price -> price.item().base(),
                        groupingBy(price -> price.item().key())));
        labour.put(LabourCapacity.SKILLED, labour("migrant.skilled"));
        labour.put(LabourCapacity.ORDINARY, labour("migrant.ordinary"));
        labour.put(LabourCapacity.WEAK, labour("migrant.weak"));
        ofUnknown = labour("migrant.skilled", "migrant.ordinary", "migrant.weak");
    }

    /** What one of a crop or an animal brings in and costs. */
    List<Price> of(Base base, String key) {
        return prices.getOrDefault(base, Map.of()).getOrDefault(key, List.of());
    }

    /** A month of labour by the class that a capacity means, or any that it may mean; none for who cannot work and does. */
    Labour of(Fact<LabourCapacity> capacity) {
        return capacity instanceof Fact.Known<LabourCapacity> known
                ? labour.getOrDefault(known.value(), Labour.NONE)
                : ofUnknown;
    }

    private Labour labour(String... classes) {
        List<Price> wages = List.of(classes).stream()
                .flatMap(key -> of(Base.MONTH, key).stream())
                .filter(price -> price.item().part() == IncomePart.WAGES)
                .toList();
        return wages.size() < classes.length ? Labour.NONE : new Labour(String.join("/", classes), wages);
    }

    /** What an item of the schedule is worth: exact amounts, none below zero. */
    record Price(Imputation item, long low, long usual, long high) {
        static Price of(Imputation item) {
            return new Price(item, fen(item.low()), fen(item.usual()), fen(item.high()));
        }

        private static long fen(Amount exact) {
            return exact.lowerFen().orElseThrow();
        }
    }

    /**
     * What a month of labour earns.
     *
     * @param name the classes that may be meant
     * @param wages what each of them earns; empty where the schedule does not tell it of all
     */
    record Labour(String name, List<Price> wages) {
        private static final Labour NONE = new Labour("", List.of());
    }
}
