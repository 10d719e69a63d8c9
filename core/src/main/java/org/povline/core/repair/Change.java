package org.povline.core.repair;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;

/**
 * One fact that a repair changes. Both values may be personal: {@code toString} tells the path alone. Two changes are
 * equal when path and values are. Immutable.
 *
 * @param <T> the type of the fact's value
 */
public final class Change<T> {
    private final Place<T> place;
    private final T from;
    private final T to;

    private Change(Place<T> place, T from, T to) {
        this.place = place;
        this.from = from;
        this.to = to;
    }

    static <T> Change<T> of(Place<T> place, T from, T to) {
        return new Change<>(place, from, to);
    }

    /** The way from the household to the fact, such as {@code members[1].identity.sex}. */
    public String path() {
        return place.path();
    }

    /** What the fact says. */
    public T from() {
        return from;
    }

    /** What it should say. */
    public T to() {
        return to;
    }

    /**
     * Which signs differ, counted from 1, where both values are texts of one length; else none. It tells changes apart
     * without telling what stands there.
     */
    List<Integer> signs() {
        return from instanceof String was && to instanceof String is && was.length() == is.length()
                ? IntStream.range(0, was.length())
                        .filter(sign -> was.charAt(sign) != is.charAt(sign))
                        .mapToObj(sign -> sign + 1)
                        .toList()
                : List.of();
    }

    /** Refuses a household that says something else at this place, as one that has changed since. */
    Household applyTo(Household household) {
        if (!place.reading().apply(household).equals(Fact.of(from))) {
            throw new IllegalArgumentException("The household does not hold what the repair changes at " + path());
        }
        return place.writing().apply(household, to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change<?> that
                && path().equals(that.path())
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path(), from, to);
    }

    /** The path alone. */
    @Override
    public String toString() {
        return "Change(" + path() + ")";
    }

    /** Where a household holds a fact. Reading what is not there gives a fact that is not reported. */
    record Place<T>(String path, Function<Household, Fact<T>> reading, BiFunction<Household, T, Household> writing) {}
}
