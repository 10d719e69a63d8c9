package org.povline.core.code;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the codes and words of one code list.
 *
 * <p>A code is read only as it is written: "3" is not "03", since the same digits without a zero belong to other
 * systems. Nor are words trimmed or folded. What the list does not hold is empty, never a default.
 *
 * <p>Immutable; make one and keep it.
 *
 * @param <E> the list
 */
public final class CodeList<E extends Enum<E> & Coded> {
    private final Map<CodeSystem, Map<String, E>> byCode = new EnumMap<>(CodeSystem.class);
    private final Map<String, E> byWord;
    private final Class<E> list;

    private CodeList(Class<E> list) {
        this.list = list;
        byWord = index(constant -> constant.coding().words());
        for (CodeSystem system : CodeSystem.values()) {
            byCode.put(system, index(constant -> constant.coding().read(system)));
        }
    }

    /** The list of that enum. */
    public static <E extends Enum<E> & Coded> CodeList<E> of(Class<E> list) {
        return new CodeList<>(requireNonNull(list, "list"));
    }

    /** The constant that the code stands for in the system. */
    public Optional<E> find(CodeSystem system, String code) {
        return Optional.ofNullable(codes(system).get(requireNonNull(code, "code")));
    }

    /** The constant that the Chinese word stands for: its label or another word of the same meaning. */
    public Optional<E> findLabel(String word) {
        return Optional.ofNullable(byWord.get(requireNonNull(word, "word")));
    }

    /** The constants that the system lists, with a code or without. */
    public Set<E> members(CodeSystem system) {
        return constants()
                .filter(constant -> constant.coding().systems().contains(system))
                .collect(toUnmodifiableSet());
    }

    /** Every code that is read in the system, with what it means. */
    public Map<String, E> codes(CodeSystem system) {
        return byCode.getOrDefault(requireNonNull(system, "system"), Map.of());
    }

    private Stream<E> constants() {
        return EnumSet.allOf(list).stream();
    }

    /** Throws where two constants claim the same key. */
    private Map<String, E> index(Function<E, Set<String>> keys) {
        return constants()
                .flatMap(constant -> keys.apply(constant).stream().map(key -> Map.entry(key, constant)))
                .collect(toUnmodifiableMap(Entry::getKey, Entry::getValue));
    }
}
