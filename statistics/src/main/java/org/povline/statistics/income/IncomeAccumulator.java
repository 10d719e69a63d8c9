package org.povline.statistics.income;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;

/**
 * Gathers the incomes of households, one at a time; what several have gathered is combined, in any order.
 *
 * <p>Memory grows with the households. Not safe for use by several threads: one each, then combine.
 */
public final class IncomeAccumulator {
    private final List<Ratio> fenPerHead = new ArrayList<>();
    private long persons;
    private long unknownHouseholds;
    private long unknownPersons;

    private IncomeAccumulator() {}

    /** An empty one. */
    public static IncomeAccumulator create() {
        return new IncomeAccumulator();
    }

    /**
     * Takes a household.
     *
     * @param totalFen the income of all its persons in fen; may be negative
     * @param householdPersons how many they are, at least 1
     * @throws IllegalArgumentException if there are no persons: their income is nobody's
     */
    public void accept(long totalFen, long householdPersons) {
        requirePersons(householdPersons);
        persons = Math.addExact(persons, householdPersons);
        fenPerHead.add(new Ratio(totalFen, householdPersons));
    }

    /**
     * Takes a household whose income may be unknown; an amount that is not exact is unknown, too.
     *
     * @throws IllegalArgumentException if there are no persons
     */
    public void accept(Fact<Amount> total, long householdPersons) {
        Optional<Amount> exact = total.known().filter(Amount::isExact);
        if (exact.isPresent()) {
            accept(IncomeSample.fen(exact.get()), householdPersons);
        } else {
            requirePersons(householdPersons);
            unknownPersons = Math.addExact(unknownPersons, householdPersons);
            unknownHouseholds++;
        }
    }

    /**
     * Takes over what the other has gathered; the other stays as it is.
     *
     * @return this
     */
    public IncomeAccumulator combine(IncomeAccumulator other) {
        requireNonNull(other, "other");
        persons = Math.addExact(persons, other.persons);
        unknownHouseholds = Math.addExact(unknownHouseholds, other.unknownHouseholds);
        unknownPersons = Math.addExact(unknownPersons, other.unknownPersons);
        fenPerHead.addAll(List.copyOf(other.fenPerHead));
        return this;
    }

    /** The sample of what has been gathered so far. */
    public IncomeSample toSample() {
        return new IncomeSample(fenPerHead, unknownHouseholds, unknownPersons);
    }

    private static void requirePersons(long persons) {
        if (persons < 1) {
            throw new IllegalArgumentException("Persons (" + persons + ") must be at least 1");
        }
    }
}
