package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;

/**
 * Persons by the entries of a code list and sex: education, health, labour capacity, relationship or any other. Every entry
 * of the list stands in it, also where nobody has it; whose code is not known is counted apart. Counts of persons, exact.
 * Immutable.
 *
 * @param counts the persons of each entry, in the list's order
 * @param unknown whose code is missing or unreadable
 * @param <C> the code list
 */
public record CodeStructure<C extends Enum<C>>(Map<C, CountBySex> counts, CountBySex unknown) {
    /** Copies the counts. */
    public CodeStructure {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(counts, "counts")));
        requireNonNull(unknown, "unknown");
    }

    /** The structure of any records that tell a code and a sex. */
    public static <T, C extends Enum<C>> CodeStructure<C> of(
            Iterable<? extends T> records,
            Class<C> list,
            Function<? super T, Fact<C>> code,
            Function<? super T, Fact<Sex>> sex) {
        requireNonNull(list, "list");
        requireNonNull(code, "code");
        requireNonNull(sex, "sex");
        CodeAccumulator<C> accumulator = CodeAccumulator.create(list);
        records.forEach(each -> accumulator.accept(code.apply(each), sex.apply(each)));
        return accumulator.toStructure();
    }

    /** Collects a stream, also a parallel one, into a structure. */
    public static <T, C extends Enum<C>> Collector<T, ?, CodeStructure<C>> collecting(
            Class<C> list, Function<? super T, Fact<C>> code, Function<? super T, Fact<Sex>> sex) {
        requireNonNull(list, "list");
        requireNonNull(code, "code");
        requireNonNull(sex, "sex");
        return Collector.<T, CodeAccumulator<C>, CodeStructure<C>>of(
                () -> CodeAccumulator.create(list),
                (accumulator, each) -> accumulator.accept(code.apply(each), sex.apply(each)),
                CodeAccumulator::combine,
                CodeAccumulator::toStructure,
                Collector.Characteristics.UNORDERED);
    }

    /** The persons whose code is known: the denominator of an entry's share. */
    public CountBySex known() {
        return counts.values().stream().reduce(CountBySex.NONE, CountBySex::plus);
    }

    /** Everybody. */
    public CountBySex total() {
        return known().plus(unknown);
    }
}
