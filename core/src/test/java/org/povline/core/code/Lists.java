package org.povline.core.code;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every code list of the package, found by name. */
final class Lists {
    private Lists() {}

    static Stream<Class<?>> all() {
        return Arrays.stream(Coded.class.getPermittedSubclasses());
    }

    static List<Coded> constants(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(Coded.class::cast).toList();
    }

    static Coded constant(String list, String name) {
        return constants(type(list)).stream()
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + list + "." + name));
    }

    static CodeList<?> of(String list) {
        return of(type(list));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static CodeList<?> of(Class<?> list) {
        return CodeList.of((Class) list);
    }

    private static Class<?> type(String name) {
        return all().filter(list -> list.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
