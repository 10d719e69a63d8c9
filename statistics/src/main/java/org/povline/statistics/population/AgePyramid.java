package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povline.core.quantity.Ratio;

/**
 * What a population pyramid draws: of each age band, the youngest first, the men and the women as shares of all whose age and
 * sex are known. Who lacks one of them stands in the structure, apart. Immutable.
 *
 * @param rows each band
 */
public record AgePyramid(List<Row> rows) {
    /** Copies the rows. */
    public AgePyramid {
        rows = List.copyOf(requireNonNull(rows, "rows"));
    }

    /**
     * One band. The shares are empty if nobody's age and sex are known.
     *
     * @param band the ages
     * @param male the share of the men of this band
     * @param female the share of the women of this band
     */
    public record Row(AgeBand band, Optional<Ratio> male, Optional<Ratio> female) {
        /** Refuses null. */
        public Row {
            requireNonNull(band, "band");
            requireNonNull(male, "male");
            requireNonNull(female, "female");
        }
    }

    /** The pyramid of a structure in any bands. */
    public static AgePyramid of(AgeStructure structure) {
        CountBySex all = structure.inBands();
        long whole = Math.addExact(all.male(), all.female());
        return new AgePyramid(IntStream.range(0, structure.bands().size())
                .mapToObj(i ->
                        row(structure.bands().bands().get(i), structure.counts().get(i), whole))
                .toList());
    }

    private static Row row(AgeBand band, CountBySex count, long whole) {
        return new Row(band, share(count.male(), whole), share(count.female(), whole));
    }

    private static Optional<Ratio> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Ratio(part, whole));
    }
}
