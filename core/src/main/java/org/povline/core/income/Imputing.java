package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.LabourCapacity;
import org.povline.core.income.PriceList.Labour;
import org.povline.core.income.PriceList.Price;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.AmountSum;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Crop;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.Livestock;
import org.povline.core.registry.Person;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Imputation.Base;

/**
 * What a schedule imputes to one household. It is gone through for every household that is decided; what explains a
 * number is made when it is asked for.
 */
final class Imputing {
    private static final List<IncomePart> PARTS = List.of(IncomePart.values());
    private static final Set<LabourCapacity> UNABLE = EnumSet.of(LabourCapacity.LOST, LabourCapacity.NONE);

    private final PriceList prices;
    private final Map<IncomePart, Sum> sums = new EnumMap<>(IncomePart.class);

    private Imputing(PriceList prices) {
        this.prices = prices;
    }

    static Imputing of(PriceList prices, Household household, @Nullable Assessment assessment) {
        Imputing imputing = new Imputing(prices);
        if (assessment != null) {
            imputing.enter(assessment.holdings());
        }
        List<Person> members = household.members();
        for (int i = 0; i < members.size(); i++) {
            imputing.enter(members.get(i).work());
        }
        return imputing;
    }

    /** What is imputed, in the order of the parts. */
    List<Estimate> estimates() {
        return PARTS.stream().flatMap(part -> estimate(part).stream()).toList();
    }

    /** What is imputed to a part, if anything is. */
    Optional<Estimate> estimate(IncomePart part) {
        return Optional.ofNullable(sums.get(part)).filter(Sum::isOfAnything).map(sum -> sum.estimate(part));
    }

    /** The range that is imputed to a part; zero or more where there is none. */
    AmountRange range(IncomePart part) {
        Sum sum = sums.get(part);
        return sum != null && sum.isOfAnything() ? sum.range(part) : AmountRange.NOT_NEGATIVE;
    }

    private Sum sum(IncomePart part) {
        return sums.computeIfAbsent(part, any -> new Sum());
    }

    private void enter(Holdings holdings) {
        if (holdings.crops() instanceof Fact.Known<List<Crop>> crops) {
            crops.value().forEach(crop -> enter(crop.key(), Base.MU, crop.area()));
        }
        if (holdings.livestock() instanceof Fact.Known<List<Livestock>> livestock) {
            livestock.value().forEach(animals -> enter(animals.key(), Base.HEAD, animals.heads()));
        }
        if (mayBeMore(holdings.crops()) || mayBeMore(holdings.livestock())) {
            sum(IncomePart.BUSINESS).open();
            sum(IncomePart.BUSINESS_COSTS).open();
        }
    }

    /** Whether there may be land or animals that no list holds. */
    private static boolean mayBeMore(Fact<?> list) {
        return !list.isKnown() && !isMissing(list, MissingReason.NOT_APPLICABLE);
    }

    private void enter(String key, Base base, Fact<? extends Quantity<?>> number) {
        if (isNone(number)) {
            return;
        }
        List<Price> items = prices.of(base, key);
        for (Price price : items) {
            sum(price.item().part()).add(key, List.of(price), number);
        }
        boolean bringsIn = has(items, IncomePart.BUSINESS);
        boolean costs = has(items, IncomePart.BUSINESS_COSTS);
        if (items.isEmpty() || (costs && !bringsIn)) {
            sum(IncomePart.BUSINESS).open();
        }
        if (items.isEmpty() || (bringsIn && !costs)) {
            sum(IncomePart.BUSINESS_COSTS).open();
        }
    }

    private static boolean has(List<Price> items, IncomePart part) {
        return items.stream().anyMatch(price -> price.item().part() == part);
    }

    private void enter(Work work) {
        Fact<Count> months = work.monthsAway();
        boolean cannotWork =
                work.capacity() instanceof Fact.Known<LabourCapacity> known && UNABLE.contains(known.value());
        boolean idle = isNone(months) || (cannotWork && isSilent(months));
        if (!idle) {
            enterMonths(prices.of(work.capacity()), months);
        }
        if (!isNo(work.publicPost())) {
            sum(IncomePart.WAGES).open();
        }
    }

    private void enterMonths(Labour labour, Fact<Count> months) {
        if (labour.wages().isEmpty()) {
            sum(IncomePart.WAGES).open();
        } else {
            sum(IncomePart.WAGES).add(labour.name(), labour.wages(), months);
        }
    }

    private static boolean isNo(Fact<YesNo> fact) {
        return isMissing(fact, MissingReason.NOT_APPLICABLE) || fact.test(YesNo.NO::equals) == Truth.SATISFIED;
    }

    /** Whether the ledger says nothing because there is nothing to say; doubt and what is unreadable say that there is. */
    private static boolean isSilent(Fact<?> fact) {
        return isMissing(fact, MissingReason.NOT_APPLICABLE) || isMissing(fact, MissingReason.NOT_REPORTED);
    }

    private static boolean isMissing(Fact<?> fact, MissingReason reason) {
        return fact instanceof Fact.Missing<?> missing && missing.missing() == reason;
    }

    /** Whether there is certainly nothing to impute from. */
    private static boolean isNone(Fact<? extends Quantity<?>> number) {
        return number instanceof Fact.Known<? extends Quantity<?>> known
                ? AmountRange.ofEach(known.value(), 0, 1).upperFen() == 0
                : isMissing(number, MissingReason.NOT_APPLICABLE);
    }

    /** What the items of one part add up to. */
    private static final class Sum {
        private final List<String> names = new ArrayList<>();
        private final AmountSum range = AmountSum.create();
        private final AmountSum usual = AmountSum.create();

        /** Adds a number of one thing, of which several prices may hold: from the least of them to the most. */
        void add(String name, List<Price> held, Fact<? extends Quantity<?>> number) {
            names.add(name);
            if (number instanceof Fact.Known<? extends Quantity<?>> known) {
                add(known.value(), held);
            } else {
                open();
            }
        }

        private void add(Quantity<?> number, List<Price> held) {
            long low = Long.MAX_VALUE;
            long leastUsual = Long.MAX_VALUE;
            long mostUsual = 0;
            long high = 0;
            for (int i = 0; i < held.size(); i++) {
                Price price = held.get(i);
                low = Math.min(low, price.low());
                leastUsual = Math.min(leastUsual, price.usual());
                mostUsual = Math.max(mostUsual, price.usual());
                high = Math.max(high, price.high());
            }
            range.add(AmountRange.ofEach(number, low, high));
            usual.add(AmountRange.ofEach(number, leastUsual, mostUsual));
        }

        void open() {
            range.add(0, OPEN_ABOVE);
            usual.add(0, OPEN_ABOVE);
        }

        boolean isOfAnything() {
            return !names.isEmpty();
        }

        AmountRange range(IncomePart part) {
            return toldInPart(part, range.range());
        }

        Estimate estimate(IncomePart part) {
            return new Estimate(
                    part,
                    range(part),
                    toldInPart(part, usual.range()),
                    names.stream().distinct().toList());
        }

        /** Of property and transfers a schedule tells some. */
        private static AmountRange toldInPart(IncomePart part, AmountRange told) {
            return part == IncomePart.PROPERTY || part == IncomePart.TRANSFERS
                    ? told.plus(AmountRange.NOT_NEGATIVE)
                    : told;
        }
    }
}
