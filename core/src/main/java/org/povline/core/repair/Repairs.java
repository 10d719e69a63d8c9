package org.povline.core.repair;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.Household;

/**
 * Suggests repairs of a household's record.
 *
 * <ul>
 *   <li>A resident identity number that fails: swaps of neighbouring signs, or one other sign, that make it valid, with the
 *       recorded date of birth and sex in it, and nobody else's in the household. Both must be recorded. The only such number
 *       is certain.
 *   <li>A sex or a date of birth that a valid number contradicts: what the number says, if the other of the two does not
 *       contradict it too and nobody else in the household has the number. Likely, never certain.
 *   <li>An income that does not add up (wages + business + property + transfers − business costs = net; net = net per head ×
 *       members listed, within the tolerance, in the latest statement): the smallest sets of facts that can be changed so
 *       that all holds, certain if there is only one. Parts and costs do not fall below zero.
 *   <li>A stated number of members that is not that of the members listed: the number listed. Certain if the net income per
 *       head agrees with the number listed alone, likely otherwise; nothing if it agrees with the number stated alone.
 * </ul>
 *
 * <p>A net income taken from that per head is right to the rounding of the latter. Facts that are missing, unreadable or
 * only bounded neither get nor support a repair. A household without contradiction gets none. Immutable.
 *
 * <p>Source of the smallest sets: Fellegi and Holt, A Systematic Approach to Automatic Edit and Imputation, Journal of the
 * American Statistical Association 71 (1976), doi:10.1080/01621459.1976.10481472.
 */
public final class Repairs {
    private static final Repairs DEFAULTS = new Repairs(1);

    private final long toleranceFen;

    private Repairs(long toleranceFen) {
        this.toleranceFen = toleranceFen;
    }

    /** A net income per head may be off by one fen. */
    public static Repairs withDefaults() {
        return DEFAULTS;
    }

    /**
     * A net income per head may be off by so much, as by a yuan where a ledger rounds to yuan.
     *
     * @throws IllegalArgumentException unless the tolerance is exact and not negative
     */
    public Repairs withPerHeadTolerance(Amount tolerance) {
        if (!tolerance.isExact() || tolerance.lowerFen().orElseThrow() < 0) {
            throw new IllegalArgumentException("The tolerance per head must be exact and not negative");
        }
        return new Repairs(tolerance.lowerFen().orElseThrow());
    }

    /** Suggests repairs on a day, after which nobody was born: by member, then the number of members, then incomes. */
    public List<Repair> of(Household household, LocalDate asOf) {
        requireNonNull(household, "household");
        requireNonNull(asOf, "asOf");
        return Stream.of(
                        IdentityRepairs.of(household, asOf),
                        HeadCount.of(household, toleranceFen).repairs(),
                        IncomeRepairs.of(household, toleranceFen))
                .flatMap(List::stream)
                .toList();
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "Repairs";
    }
}
