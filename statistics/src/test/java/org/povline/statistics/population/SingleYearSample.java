package org.povline.statistics.population;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.povline.statistics.Reference;

/** The reference population by single year of age, 100 and above open. */
final class SingleYearSample {
    private SingleYearSample() {}

    static AgeStructure structure() {
        List<CountBySex> counts = Reference.rows("ages_single.csv").stream()
                .map(row -> new CountBySex(Long.parseLong(row.get("male")), Long.parseLong(row.get("female")), 0))
                .toList();
        return of(AgeBands.startingAt(IntStream.range(0, counts.size()).toArray()), counts);
    }

    static AgeStructure of(AgeBands bands, List<CountBySex> counts) {
        return new AgeStructure(
                bands, LocalDate.of(2016, 6, 30), counts, CountBySex.NONE, CountBySex.NONE, CountBySex.NONE);
    }
}
