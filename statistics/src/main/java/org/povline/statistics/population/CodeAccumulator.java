package org.povline.statistics.population;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;

/**
 * Counts persons by an entry of a code list and sex, one at a time; what several have counted is combined, in any order.
 *
 * <p>Memory does not grow with the persons. Not safe for use by several threads: one each, then combine.
 *
 * @param <C> the code list
 */
public final class CodeAccumulator<C extends Enum<C>> {
    private final Map<C, SexTally> tallies;
    private final SexTally unknown = new SexTally();

    private CodeAccumulator(Class<C> list) {
        tallies = new EnumMap<>(list);
        for (C code : list.getEnumConstants()) {
            tallies.put(code, new SexTally());
        }
    }

    /** An empty one. */
    public static <C extends Enum<C>> CodeAccumulator<C> create(Class<C> list) {
        requireNonNull(list, "list");
        return new CodeAccumulator<>(list);
    }

    /** Counts one person. */
    public void accept(Fact<C> code, Fact<Sex> sex) {
        code.known().map(this::tally).orElse(unknown).add(sex.known().orElse(Sex.UNKNOWN));
    }

    /**
     * Takes over what the other has counted; the other stays as it is.
     *
     * @return this
     */
    public CodeAccumulator<C> combine(CodeAccumulator<C> other) {
        other.tallies.forEach((code, tally) -> tally(code).add(tally));
        unknown.add(other.unknown);
        return this;
    }

    /** What has been counted so far. */
    public CodeStructure<C> toStructure() {
        Map<C, CountBySex> counts =
                new EnumMap<>(tallies.keySet().iterator().next().getDeclaringClass());
        tallies.forEach((code, tally) -> counts.put(code, tally.counts()));
        return new CodeStructure<>(counts, unknown.counts());
    }

    private SexTally tally(C code) {
        return requireNonNull(tallies.get(code));
    }
}
