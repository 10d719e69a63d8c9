package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.CompletedYears;

/**
 * Counts persons by age band and sex, one at a time; what several have counted is combined, in any order.
 *
 * <p>Memory does not grow with the persons. Not safe for use by several threads: one each, then combine.
 */
public final class AgeAccumulator {
    private final AgeBands bands;
    private final LocalDate asOf;
    private final List<SexTally> inBands = new ArrayList<>();
    private final SexTally outside = new SexTally();
    private final SexTally unknownAge = new SexTally();
    private final SexTally bornLater = new SexTally();

    private AgeAccumulator(AgeBands bands, LocalDate asOf) {
        this.bands = requireNonNull(bands, "bands");
        this.asOf = requireNonNull(asOf, "asOf");
        for (int i = 0; i < bands.size(); i++) {
            inBands.add(new SexTally());
        }
    }

    /** An empty one, for ages on the date. */
    public static AgeAccumulator create(AgeBands bands, LocalDate asOf) {
        return new AgeAccumulator(bands, asOf);
    }

    /** Counts one person. */
    public void accept(Fact<LocalDate> birthDate, Fact<Sex> sex) {
        birthDate.known().map(this::tallyFor).orElse(unknownAge).add(sex.known().orElse(Sex.UNKNOWN));
    }

    /**
     * Takes over what the other has counted; the other stays as it is.
     *
     * @return this
     * @throws IllegalArgumentException if the other has other bands or another date
     */
    public AgeAccumulator combine(AgeAccumulator other) {
        if (!bands.equals(other.bands)) {
            throw new IllegalArgumentException("Bands " + other.bands + " do not combine with " + bands);
        }
        if (!asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("Ages on " + other.asOf + " do not combine with ages on " + asOf);
        }
        for (int i = 0; i < inBands.size(); i++) {
            inBands.get(i).add(other.inBands.get(i));
        }
        outside.add(other.outside);
        unknownAge.add(other.unknownAge);
        bornLater.add(other.bornLater);
        return this;
    }

    /** What has been counted so far. */
    public AgeStructure toStructure() {
        return new AgeStructure(
                bands,
                asOf,
                inBands.stream().map(SexTally::counts).toList(),
                outside.counts(),
                unknownAge.counts(),
                bornLater.counts());
    }

    private SexTally tallyFor(LocalDate birthDate) {
        if (birthDate.isAfter(asOf)) {
            return bornLater;
        }
        OptionalInt band = bands.indexOf(CompletedYears.of(birthDate, asOf));
        return band.isPresent() ? inBands.get(band.getAsInt()) : outside;
    }
}
