package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collector;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Person;
import org.povline.statistics.distribution.Dropped;

/**
 * Persons by age band and sex on a date. Everybody is counted once: in a band, outside all bands, or apart.
 *
 * <p>An age is the completed years, 周岁, of {@link java.time.Period} on the date: a year is complete on the birthday,
 * and who is born on 29 February turns on 1 March of a common year.
 *
 * <p>Counts of persons, exact. No persons give zeros in every band, which is true of nobody. Immutable.
 *
 * @param bands the age bands
 * @param asOf the date of the ages
 * @param counts the persons of each band, in the bands' order
 * @param outside whose age is known and in no band
 * @param unknownAge whose birth date is not known
 * @param bornLater whose birth date lies after the date: an error, or a child not born yet
 */
public record AgeStructure(
        AgeBands bands,
        LocalDate asOf,
        List<CountBySex> counts,
        CountBySex outside,
        CountBySex unknownAge,
        CountBySex bornLater) {
    /** Refuses another number of counts than of bands. */
    public AgeStructure {
        requireNonNull(bands, "bands");
        requireNonNull(asOf, "asOf");
        counts = List.copyOf(requireNonNull(counts, "counts"));
        requireNonNull(outside, "outside");
        requireNonNull(unknownAge, "unknownAge");
        requireNonNull(bornLater, "bornLater");
        if (counts.size() != bands.size()) {
            throw new IllegalArgumentException(
                    "There must be as many counts (" + counts.size() + ") as bands (" + bands.size() + ")");
        }
    }

    /** The structure of persons of the registry. */
    public static AgeStructure of(Iterable<Person> persons, AgeBands bands, LocalDate asOf) {
        requireNonNull(persons, "persons");
        return of(
                persons,
                person -> person.identity().birthDate(),
                person -> person.identity().sex(),
                bands,
                asOf);
    }

    /** The structure of any records that tell a birth date and a sex. */
    public static <T> AgeStructure of(
            Iterable<? extends T> records,
            Function<? super T, Fact<LocalDate>> birthDate,
            Function<? super T, Fact<Sex>> sex,
            AgeBands bands,
            LocalDate asOf) {
        requireNonNull(birthDate, "birthDate");
        requireNonNull(sex, "sex");
        AgeAccumulator accumulator = AgeAccumulator.create(bands, asOf);
        records.forEach(each -> accumulator.accept(birthDate.apply(each), sex.apply(each)));
        return accumulator.toStructure();
    }

    /** Collects a stream, also a parallel one, into a structure. */
    public static <T> Collector<T, ?, AgeStructure> collecting(
            Function<? super T, Fact<LocalDate>> birthDate,
            Function<? super T, Fact<Sex>> sex,
            AgeBands bands,
            LocalDate asOf) {
        requireNonNull(birthDate, "birthDate");
        requireNonNull(sex, "sex");
        requireNonNull(bands, "bands");
        requireNonNull(asOf, "asOf");
        return Collector.<T, AgeAccumulator, AgeStructure>of(
                () -> AgeAccumulator.create(bands, asOf),
                (accumulator, each) -> accumulator.accept(birthDate.apply(each), sex.apply(each)),
                AgeAccumulator::combine,
                AgeAccumulator::toStructure,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The persons in the band.
     *
     * @throws IllegalArgumentException if it is none of the bands
     */
    public CountBySex in(AgeBand band) {
        requireNonNull(band, "band");
        int index = bands.bands().indexOf(band);
        if (index < 0) {
            throw new IllegalArgumentException("Band " + band + " must be one of " + bands.bands());
        }
        return counts.get(index);
    }

    /** The persons in any band: the denominator of a band's share. */
    public CountBySex inBands() {
        return counts.stream().reduce(CountBySex.NONE, CountBySex::plus);
    }

    /** Of those whom the function counts, such as {@code CountBySex::total}, who is in no band. */
    Dropped notInBands(ToLongFunction<CountBySex> whom) {
        long persons = whom.applyAsLong(outside.plus(unknownAge).plus(bornLater));
        return new Dropped(persons, (double) persons);
    }

    /** Everybody. */
    public CountBySex total() {
        return inBands().plus(outside).plus(unknownAge).plus(bornLater);
    }
}
