package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Dropped;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

/**
 * Median and mean age from counts in bands of any width; whose age is not known, or lies in no band, plays no part and is
 * counted with the result.
 *
 * <p>Ages in completed years spread evenly over their band: single years give the median to within a year's unevenness, wide
 * bands less well.
 */
public final class CentralAge {
    private final List<AgeBand> bands;
    private final long[] persons;
    private final long total;
    private final Dropped dropped;

    private CentralAge(AgeStructure structure, ToLongFunction<CountBySex> whom) {
        bands = structure.bands().bands();
        persons = structure.counts().stream().mapToLong(whom).toArray();
        SingleYears.requireCounts(persons);
        total = Arrays.stream(persons).reduce(0, Math::addExact);
        dropped = structure.notInBands(whom);
    }

    /**
     * Of whom the function counts in each band, such as {@code CountBySex::total}.
     *
     * @throws IllegalArgumentException if it counts less than nobody
     * @throws ArithmeticException if the sum does not fit
     */
    public static CentralAge of(AgeStructure structure, ToLongFunction<CountBySex> whom) {
        requireNonNull(whom, "whom");
        return new CentralAge(structure, whom);
    }

    /**
     * The age that half are below: linear within the band, {@code from + width · (n/2 − below) / in band}.
     *
     * @return empty if nobody is counted, or if it falls into the open band, which has no width
     */
    public Optional<Measured> median() {
        long before = 0;
        for (int i = 0; i < persons.length; i++) {
            if (persons[i] > 0 && before + persons[i] >= total - before - persons[i]) {
                AgeBand band = bands.get(i);
                double part = (total / 2.0 - before) / persons[i];
                return band.isOpen()
                        ? Optional.empty()
                        : measured(
                                band.fromAge() + part * (band.belowAge().getAsInt() - band.fromAge()),
                                CentralAgeMeasure.MEDIAN.method());
            }
            before += persons[i];
        }
        return Optional.empty();
    }

    /**
     * The mean age, each band at its middle.
     *
     * @param widthOfOpenBand how many years the open band is taken to be wide: its middle is half of that above its start
     * @return empty if nobody is counted
     * @throws IllegalArgumentException if the width is negative, infinite or no number
     */
    public Optional<Measured> mean(double widthOfOpenBand) {
        if (!(widthOfOpenBand >= 0 && widthOfOpenBand < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Width (" + widthOfOpenBand + ") must be a finite number, 0 or more");
        }
        double sum = 0;
        for (int i = 0; i < persons.length; i++) {
            AgeBand band = bands.get(i);
            double width = band.isOpen() ? widthOfOpenBand : band.belowAge().getAsInt() - band.fromAge();
            sum += persons[i] * (band.fromAge() + width / 2);
        }
        return measured(sum / total, CentralAgeMeasure.MEAN.method().with("widthOfOpenBand", widthOfOpenBand));
    }

    /** Of nobody the quotient is no number, and there is no result. */
    private Optional<Measured> measured(double age, Method method) {
        return Measured.of(Bounds.exactly(age), method, dropped);
    }
}
