package org.povline.core.standard;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Qualifier;

/** How texts, numbers, days, codes and what is made of them stand in a book. */
final class Scalars {
    private static final int DIGITS_OF_A_DATE = "yyyy-MM-dd".length();

    static final Form<String> TEXT = (node, faults) -> node instanceof Node.Text text
            ? Optional.of(text.text())
            : refuse(BookFault.BOOK_TYPE, node, "\" \"", faults);

    /** A text that is not blank. */
    static final Form<String> WORDS = (node, faults) -> TEXT.read(node, faults)
            .flatMap(text ->
                    text.isBlank() ? refuse(BookFault.BOOK_CONTENT_EMPTY, node, "\" \"", faults) : Optional.of(text));

    static final Form<BigDecimal> NUMBER = (node, faults) -> node instanceof Node.Numeric numeric
            ? Optional.of(numeric.number())
            : refuse(BookFault.BOOK_TYPE, node, "0.0", faults);

    static final Form<Integer> WHOLE = (node, faults) -> node instanceof Node.Numeric numeric && isWhole(numeric)
            ? Optional.of(numeric.number().intValueExact())
            : refuse(BookFault.BOOK_TYPE, node, "0", faults);

    static final Form<Boolean> FLAG = (node, faults) -> node instanceof Node.Flag flag
            ? Optional.of(flag.isTrue())
            : refuse(BookFault.BOOK_TYPE, node, "true, false", faults);

    static final Form<LocalDate> DATE = textThen(BookFault.BOOK_DATE, Scalars::date);
    static final Form<StandardId> ID = textThen(BookFault.BOOK_ID, StandardId::new);
    static final Form<SchemeId> SCHEME = textThen(BookFault.BOOK_ID, SchemeId::new);
    static final Form<AreaCode> AREA = textThen(BookFault.BOOK_AREA_CODE, AreaCode::of);
    static final Form<String> URI_TEXT = textThen(BookFault.BOOK_URI, Scalars::uri);
    static final Form<DisabilityClass> DISABILITY = textThen(BookFault.BOOK_DISABILITY, DisabilityClass::parse);
    static final Form<Amount> AMOUNT = Scalars::amount;

    private Scalars() {}

    /** A constant by its name. */
    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        return (node, faults) -> TEXT.read(node, faults)
                .flatMap(name -> named(type, name).or(() -> refuse(BookFault.BOOK_CODE, node, names(type), faults)));
    }

    /** A list of which every element can be read. */
    static <T> Form<List<T>> listOf(Form<T> form) {
        return (node, faults) -> node instanceof Node.Elements elements
                ? all(elements.list().stream()
                        .map(element -> form.read(element, faults))
                        .toList())
                : refuse(BookFault.BOOK_TYPE, node, "[ ]", faults);
    }

    /** A list in which nothing stands twice. */
    static <T> Form<Set<T>> setOf(Form<T> form) {
        return (node, faults) -> listOf(form).read(node, faults).flatMap(list -> distinct(list, node, faults));
    }

    /** An object with constants as keys. */
    static <K extends Enum<K>, V> Form<Map<K, V>> mapOf(Class<K> type, Form<V> form) {
        return (node, faults) -> node instanceof Node.Members members
                ? map(type, form, members, faults)
                : refuse(BookFault.BOOK_TYPE, node, "{ }", faults);
    }

    private static <K extends Enum<K>, V> Optional<Map<K, V>> map(
            Class<K> type, Form<V> form, Node.Members members, Faults faults) {
        Map<K, V> map = new EnumMap<>(type);
        members.byKey().forEach((name, node) -> {
            Optional<K> key = named(type, name).or(() -> refuse(BookFault.BOOK_CODE, node, names(type), faults));
            form.read(node, faults).ifPresent(value -> key.ifPresent(known -> map.put(known, value)));
        });
        return map.size() == members.byKey().size() ? Optional.of(map) : Optional.empty();
    }

    private static Optional<Amount> amount(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var yuan = fields.required("yuan", NUMBER);
            var toYuan = fields.optional("toYuan", NUMBER);
            var qualifier = fields.optional("qualifier", constant(Qualifier.class));
            return fields.make(() -> amount(yuan.get(), toYuan, qualifier, node, faults))
                    .flatMap(Function.identity());
        });
    }

    private static Optional<Amount> amount(
            BigDecimal yuan, Optional<BigDecimal> toYuan, Optional<Qualifier> qualifier, Node node, Faults faults) {
        try {
            return Optional.of(Amount.read(yuan, toYuan.orElse(null), qualifier.orElse(null)));
        } catch (IllegalArgumentException e) {
            faults.report(BookFault.BOOK_AMOUNT, node.place());
            return Optional.empty();
        }
    }

    /** A text of which something is made that refuses what is not of its form. */
    private static <T> Form<T> textThen(BookFault fault, Function<String, T> make) {
        return (node, faults) -> TEXT.read(node, faults).flatMap(text -> {
            try {
                return Optional.of(make.apply(text));
            } catch (IllegalArgumentException | DateTimeParseException e) {
                faults.report(fault, node.place());
                return Optional.empty();
            }
        });
    }

    private static LocalDate date(String text) {
        if (text.length() != DIGITS_OF_A_DATE) {
            throw new IllegalArgumentException("A date has the form yyyy-MM-dd");
        }
        return LocalDate.parse(text);
    }

    private static String uri(String text) {
        try {
            return new URI(text).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a URI", e);
        }
    }

    private static boolean isWhole(Node.Numeric node) {
        BigDecimal number = node.number();
        return Decimals.isReasonable(number)
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private static <T> Optional<List<T>> all(List<Optional<T>> read) {
        List<T> present = read.stream().flatMap(Optional::stream).toList();
        return present.size() == read.size() ? Optional.of(present) : Optional.empty();
    }

    private static <T> Optional<Set<T>> distinct(List<T> list, Node node, Faults faults) {
        Set<T> set = new LinkedHashSet<>(list);
        if (set.size() < list.size()) {
            faults.report(BookFault.BOOK_REPEATED, node.place());
            return Optional.empty();
        }
        return Optional.of(set);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static <T> Optional<T> refuse(BookFault fault, Node node, String expected, Faults faults) {
        faults.report(fault, node.place(), expected);
        return Optional.empty();
    }
}
