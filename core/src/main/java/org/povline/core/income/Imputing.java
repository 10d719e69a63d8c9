package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.LabourCapacity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.Imputation.Base;
import org.povline.core.standard.Schedule;

/** Applies a schedule to one household; used once, by one thread. */
final class Imputing {
    private static final Set<LabourCapacity> UNABLE = EnumSet.of(LabourCapacity.LOST, LabourCapacity.NONE);

    private final Schedule schedule;
    private final Map<IncomePart, Sum> sums = new EnumMap<>(IncomePart.class);

    Imputing(Schedule schedule) {
        this.schedule = schedule;
    }

    List<Estimate> of(Household household, @Nullable Assessment assessment) {
        if (assessment != null) {
            assessment.holdings().crops().forEach(crop -> enter(crop.key(), Base.MU, crop.area()));
            assessment.holdings().livestock().forEach(animals -> enter(animals.key(), Base.HEAD, animals.heads()));
        }
        household.members().forEach(member -> enter(member.work()));
        List<Estimate> estimates = new ArrayList<>(sums.size());
        sums.forEach((part, sum) -> {
            if (!sum.items.isEmpty()) {
                estimates.add(sum.estimate(part));
            }
        });
        return estimates;
    }

    private Sum sum(IncomePart part) {
        return sums.computeIfAbsent(part, any -> new Sum());
    }

    private void enter(String key, Base base, Fact<? extends Quantity<?>> number) {
        if (isNone(number)) {
            return;
        }
        List<Imputation> items = items(key, base);
        items.forEach(item -> sum(item.part()).add(key, List.of(item), number));
        boolean bringsIn = has(items, IncomePart.BUSINESS);
        boolean costs = has(items, IncomePart.BUSINESS_COSTS);
        if (items.isEmpty() || (costs && !bringsIn)) {
            sum(IncomePart.BUSINESS).open();
        }
        if (items.isEmpty() || (bringsIn && !costs)) {
            sum(IncomePart.BUSINESS_COSTS).open();
        }
    }

    private static boolean has(List<Imputation> items, IncomePart part) {
        return items.stream().anyMatch(item -> item.part() == part);
    }

    private List<Imputation> items(String key, Base base) {
        return schedule.items().stream()
                .filter(item -> item.base() == base && item.key().equals(key))
                .toList();
    }

    private void enter(Work work) {
        Fact<Count> months = work.monthsAway();
        boolean cannotWork = work.capacity().known().filter(UNABLE::contains).isPresent();
        boolean idle = isNone(months) || (cannotWork && isSilent(months));
        if (!idle) {
            enterMonths(classes(work.capacity()), months);
        }
        if (!isSilent(work.publicPost()) && work.publicPost().test(YesNo.NO::equals) != Truth.SATISFIED) {
            sum(IncomePart.WAGES).open();
        }
    }

    /** The classes of labour that a capacity may mean; none for who cannot work and does. */
    private static List<String> classes(Fact<LabourCapacity> capacity) {
        return capacity.known()
                .map(Imputing::classes)
                .orElse(List.of("migrant.skilled", "migrant.ordinary", "migrant.weak"));
    }

    private static List<String> classes(LabourCapacity capacity) {
        return switch (capacity) {
            case SKILLED -> List.of("migrant.skilled");
            case ORDINARY -> List.of("migrant.ordinary");
            case WEAK -> List.of("migrant.weak");
            case LOST, NONE -> List.of();
        };
    }

    private void enterMonths(List<String> classes, Fact<Count> months) {
        List<Imputation> wages = classes.stream()
                .flatMap(key -> items(key, Base.MONTH).stream())
                .filter(item -> item.part() == IncomePart.WAGES)
                .toList();
        if (wages.isEmpty() || wages.size() < classes.size()) {
            sum(IncomePart.WAGES).open();
        } else {
            sum(IncomePart.WAGES).add(String.join("/", classes), wages, months);
        }
    }

    /** Whether the ledger says nothing because there is nothing to say; doubt and what is unreadable say that there is. */
    private static boolean isSilent(Fact<?> fact) {
        return fact.fold(
                known -> false,
                missing -> missing == MissingReason.NOT_APPLICABLE || missing == MissingReason.NOT_REPORTED,
                raw -> false);
    }

    /** Whether there is certainly nothing to impute from. */
    private static boolean isNone(Fact<? extends Quantity<?>> number) {
        return number.fold(
                known -> known.upper().filter(most -> most.signum() == 0).isPresent(),
                missing -> missing == MissingReason.NOT_APPLICABLE,
                raw -> false);
    }

    /** What the items of one part add up to. */
    private static final class Sum {
        private final Set<String> items = new LinkedHashSet<>();
        private AmountRange range = AmountRange.ZERO;
        private AmountRange usual = AmountRange.ZERO;

        /** Adds a number of one thing, of which several items may hold: from the least of them to the most. */
        void add(String name, List<Imputation> held, Fact<? extends Quantity<?>> number) {
            items.add(name);
            range = range.plus(times(number, least(held, Imputation::low), most(held, Imputation::high)));
            usual = usual.plus(times(number, least(held, Imputation::usual), most(held, Imputation::usual)));
        }

        void open() {
            range = Bounds.range(range.lowerFen(), OPEN_ABOVE);
            usual = Bounds.range(usual.lowerFen(), OPEN_ABOVE);
        }

        Estimate estimate(IncomePart part) {
            if (part == IncomePart.PROPERTY || part == IncomePart.TRANSFERS) {
                open();
            }
            return new Estimate(part, range, usual, List.copyOf(items));
        }

        private static long least(List<Imputation> items, Function<Imputation, Amount> amount) {
            return items.stream()
                    .mapToLong(item -> fen(amount.apply(item)))
                    .min()
                    .orElseThrow();
        }

        private static long most(List<Imputation> items, Function<Imputation, Amount> amount) {
            return items.stream()
                    .mapToLong(item -> fen(amount.apply(item)))
                    .max()
                    .orElseThrow();
        }

        private static long fen(Amount exact) {
            return exact.lowerFen().orElseThrow();
        }

        private static AmountRange times(Fact<? extends Quantity<?>> number, long lowFen, long highFen) {
            return number.known()
                    .map(known -> Bounds.range(
                            known.lower()
                                    .map(least -> fen(least, lowFen, RoundingMode.FLOOR))
                                    .orElse(0L),
                            known.upper()
                                    .map(most -> fen(most, highFen, RoundingMode.CEILING))
                                    .orElse(OPEN_ABOVE)))
                    .orElse(AmountRange.NOT_NEGATIVE);
        }

        private static long fen(BigDecimal number, long fenForOne, RoundingMode rounding) {
            BigDecimal fen = number.multiply(BigDecimal.valueOf(fenForOne)).setScale(0, rounding);
            return fen.min(BigDecimal.valueOf(OPEN_ABOVE)).longValueExact();
        }
    }
}
