package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.CodeList;
import org.povline.core.code.CodeSystem;
import org.povline.core.code.Coded;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;

/**
 * Constants of a code list, by word or by code. A code that systems read differently is read only where the mapping
 * names the system. A cell that a spreadsheet holds as a number has lost the zeros before it; they are put back.
 *
 * @param <E> the list
 */
final class CodeFormat<E extends Enum<E> & Coded> {
    private static final String SEPARATORS = ",;，；/+|\n";

    private final Class<E> list;
    private final CodeList<E> codes;
    private final Map<String, E> words = new HashMap<>();

    private CodeFormat(Class<E> list, Map<String, E> others) {
        this.list = list;
        codes = CodeList.of(list);
        for (E constant : list.getEnumConstants()) {
            words.put(CellText.key(constant.label()), constant);
        }
        others.forEach((word, constant) -> words.put(CellText.key(word), constant));
    }

    /** One constant. */
    static <E extends Enum<E> & Coded> Format<E> one(Class<E> list) {
        return one(list, Map.of());
    }

    /** One constant, also by words that people write and the list does not hold. */
    static <E extends Enum<E> & Coded> Format<E> one(Class<E> list, Map<String, E> others) {
        CodeFormat<E> format = new CodeFormat<>(list, others);
        return format
        .new Cells<>((all, first) -> all.size() == 1 ? first : null, value -> List.of(value), CellContent.CHOICE);
    }

    /** Several constants, in the order of the list. */
    static <E extends Enum<E> & Coded> Format<Set<E>> set(Class<E> list, Map<String, E> others) {
        CodeFormat<E> format = new CodeFormat<>(list, others);
        return format.new Cells<>((all, first) -> EnumSet.copyOf(all), set -> set, CellContent.CHOICES);
    }

    /** Several constants, in the order of the cell. */
    static <E extends Enum<E> & Coded> Format<List<E>> list(Class<E> list, Map<String, E> others) {
        CodeFormat<E> format = new CodeFormat<>(list, others);
        return format
        .new Cells<>(
                (all, first) -> List.copyOf(new LinkedHashSet<>(all)), constants -> constants, CellContent.CHOICES);
    }

    /** The constant of one entry; nothing where none is meant, or not certain which. */
    private @Nullable E find(String entry, CellKind kind, ColumnSettings settings) {
        E byWord = word(entry);
        if (byWord != null) {
            return byWord;
        }
        int digits = leadingDigits(entry);
        Set<E> meant = meant(spellings(entry, kind, settings), settings);
        if (digits > 0 && digits < entry.length()) {
            return codeAndWord(entry.substring(0, digits), entry.substring(digits));
        }
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    private @Nullable E word(String entry) {
        E constant = codes.findLabel(entry).orElse(null);
        return constant == null ? words.get(CellText.key(entry)) : constant;
    }

    /** Whether systems read the code differently. */
    private boolean isAmbiguous(String entry, CellKind kind, ColumnSettings settings) {
        return meant(spellings(entry, kind, settings), settings).size() > 1;
    }

    /** A single digit may be what a spreadsheet left of two. Where a mapping names the system, text stands for itself. */
    private static List<String> spellings(String entry, CellKind kind, ColumnSettings settings) {
        boolean mayHaveLostAZero = entry.length() == 1
                && (kind == CellKind.NUMBER || settings.codes().isEmpty());
        return mayHaveLostAZero ? List.of(entry, "0" + entry) : List.of(entry);
    }

    private Set<E> meant(Collection<String> spellings, ColumnSettings settings) {
        Collection<CodeSystem> systems = settings.codes()
                .<Collection<CodeSystem>>map(List::of)
                .orElseGet(() -> Arrays.asList(CodeSystem.values()));
        return spellings.stream()
                .flatMap(code -> systems.stream().map(system -> codes.find(system, code)))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(list)));
    }

    /** 01 汉族: what the word says, where the code says it in some system. */
    private @Nullable E codeAndWord(String code, String rest) {
        int start = 0;
        while (start < rest.length() && ".,:-_)]".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        E constant = word(rest.substring(start));
        return constant != null
                        && meant(List.of(code, "0" + code), ColumnSettings.NONE).contains(constant)
                ? constant
                : null;
    }

    private static int leadingDigits(String entry) {
        int digits = 0;
        while (digits < entry.length() && entry.charAt(digits) >= '0' && entry.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static List<String> entries(String folded) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || SEPARATORS.indexOf(folded.charAt(i)) >= 0) {
                if (i > start) {
                    entries.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return entries;
    }

    /** The cells of a column that holds one or several constants. */
    private final class Cells<T> implements Format<T> {
        private final BiFunction<List<E>, E, @Nullable T> reading;
        private final Function<T, Collection<E>> writing;
        private final CellContent content;

        Cells(BiFunction<List<E>, E, @Nullable T> reading, Function<T, Collection<E>> writing, CellContent content) {
            this.reading = reading;
            this.writing = writing;
            this.content = content;
        }

        @Override
        public CellReader<T> reader(ColumnSettings settings) {
            return (text, kind, faults) -> read(text, kind, settings, faults);
        }

        private Fact<T> read(String text, CellKind kind, ColumnSettings settings, CellFaults faults) {
            String folded = CellText.folded(text);
            E whole = find(folded, kind, settings);
            List<E> all = whole == null ? each(folded, kind, settings) : List.of(whole);
            T value = all.isEmpty() ? null : reading.apply(all, all.get(0));
            if (value != null) {
                return Fact.of(value);
            }
            boolean ambiguous = entries(folded).stream().anyMatch(entry -> isAmbiguous(entry, kind, settings));
            return CellReader.unreadable(text, ambiguous ? "LEDGER_CODE_AMBIGUOUS" : "LEDGER_CODE", faults);
        }

        private List<E> each(String folded, CellKind kind, ColumnSettings settings) {
            List<E> all = new ArrayList<>();
            for (String entry : entries(folded)) {
                E constant = find(entry, kind, settings);
                if (constant == null) {
                    return List.of();
                }
                all.add(constant);
            }
            return all;
        }

        @Override
        public String write(T value) {
            return writing.apply(value).stream().map(Coded::label).collect(Collectors.joining(","));
        }

        @Override
        public CellContent content() {
            return content;
        }

        @Override
        public List<String> choices() {
            return Arrays.stream(list.getEnumConstants()).map(Coded::label).toList();
        }
    }
}
