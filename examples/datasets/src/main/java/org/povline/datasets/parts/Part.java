package org.povline.datasets.parts;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of an immutable whole: its path, what it is, and a copy of the whole with another in its place.
 *
 * @param path from the whole to the part: {@code identity.documentNumber}, {@code [2].work}
 * @param of the part that a whole has
 * @param copy the whole with another part; {@link #with} in words
 * @param <W> the whole
 * @param <P> the part
 */
public record Part<W, P>(String path, Function<W, P> of, BiFunction<W, P, W> copy) {
    /** Refuses null. */
    public Part {
        requireNonNull(path, "path");
        requireNonNull(of, "of");
        requireNonNull(copy, "copy");
    }

    /**
     * A component of a record. Copies run through the canonical constructor, found once: a record of eight components
     * would otherwise need eight lists of eight, in which two could be swapped.
     *
     * @throws IllegalArgumentException if the record has no such component
     */
    static <W extends Record, P> Part<W, P> of(Class<W> whole, String name, Function<W, P> accessor) {
        RecordComponent[] components = whole.getRecordComponents();
        int place =
                Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("No component " + name + " in " + whole.getName());
        }
        Constructor<W> constructor = constructor(whole, components);
        return new Part<>(name, accessor, (record, part) -> copy(constructor, components, record, place, part));
    }

    private static <W> Constructor<W> constructor(Class<W> whole, RecordComponent[] components) {
        try {
            return whole.getConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No public constructor of " + whole.getName(), e);
        }
    }

    private static <W, P> W copy(Constructor<W> constructor, RecordComponent[] components, W whole, int place, P part) {
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == place ? part : components[i].getAccessor().invoke(whole);
            }
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "Cannot copy " + constructor.getDeclaringClass().getName() + " with another "
                            + components[place].getName(),
                    e);
        }
    }

    /** An element of a list. */
    public static <E> Part<List<E>, E> element(int index) {
        return new Part<>("[" + index + "]", list -> list.get(index), (list, element) -> {
            List<E> copy = new ArrayList<>(list);
            copy.set(index, element);
            return copy;
        });
    }

    /** The whole with this part. */
    public W with(W whole, P part) {
        return copy.apply(whole, part);
    }

    /** The whole with this part changed. */
    public W changed(W whole, UnaryOperator<P> change) {
        return with(whole, change.apply(of.apply(whole)));
    }

    /** A part of this part. */
    public <Q> Part<W, Q> then(Part<P, Q> inner) {
        return new Part<>(
                path + (inner.path.startsWith("[") ? "" : ".") + inner.path,
                whole -> inner.of.apply(of.apply(whole)),
                (whole, part) -> changed(whole, own -> inner.with(own, part)));
    }
}
