package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands for a key that a document leaves out; and copies, so that a record stays as it was made. */
final class Absent {
    private Absent() {}

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A copy in the order of the enum, so that equal maps are written alike. */
    static <K extends Enum<K>, V> Map<K, V> map(@Nullable Map<K, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        map.values().forEach(value -> requireNonNull(value, "value of a map"));
        return Collections.unmodifiableMap(new EnumMap<>(map));
    }
}
