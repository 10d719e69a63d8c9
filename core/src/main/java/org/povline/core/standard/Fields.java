package org.povline.core.standard;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.povline.core.finding.Argument;

/**
 * The keys of one object while a record is made of it: each is asked for by name, so that those nobody asked for are
 * faults too.
 */
final class Fields {
    private final Node.Place place;
    private final Map<String, Node> byKey;
    private final Faults faults;
    private final Set<String> asked;
    private final boolean isWhole;
    private boolean complete = true;

    private Fields(Node.Members members, Faults faults, Set<String> asked, boolean isWhole) {
        this.place = members.place();
        this.byKey = members.byKey();
        this.faults = faults;
        this.asked = asked;
        this.isWhole = isWhole;
    }

    /** The keys of the node, if it is an object. */
    static Optional<Fields> of(Node node, Faults faults) {
        if (node instanceof Node.Members members) {
            return Optional.of(new Fields(members, faults, new HashSet<>(), true));
        }
        faults.report(BookFault.BOOK_TYPE, node.place(), "{ }");
        return Optional.empty();
    }

    /** Whether the key stands there; asking for it is enough to make it a known one. */
    boolean has(String key) {
        asked.add(key);
        return byKey.containsKey(key);
    }

    /** What stands under a key that must be there. */
    <T> Part<T> required(String key, Form<T> form) {
        if (!has(key)) {
            complete = false;
            faults.report(BookFault.BOOK_MISSING_KEY, place, Map.of("key", Argument.of(key)));
        }
        return new Part<>(value(key, form));
    }

    /** What stands under a key, or what is meant where it does not stand there. */
    <T> Part<T> optional(String key, Form<T> form, T otherwise) {
        return new Part<>(Optional.of(optional(key, form).orElse(otherwise)));
    }

    /** What stands under a key, if it does. */
    <T> Optional<T> optional(String key, Form<T> form) {
        return has(key) ? value(key, form) : Optional.empty();
    }

    /** The record, unless one of its parts is not there; demands that it makes are reported where they are not met. */
    <T> Optional<T> make(Supplier<T> record) {
        if (isWhole) {
            reportUnknownKeys();
        }
        if (!complete) {
            return Optional.empty();
        }
        try {
            return Optional.of(record.get());
        } catch (UnmetDemandsException e) {
            e.unmet().forEach(unmet -> faults.report(unmet.fault(), placeOf(unmet.component()), unmet.arguments()));
            return Optional.empty();
        }
    }

    /** A record of its own that is made of some of the keys. */
    <T> Part<T> group(Function<Fields, Optional<T>> reading) {
        Optional<T> value = reading.apply(new Fields(new Node.Members(place, byKey), faults, asked, false));
        complete &= value.isPresent();
        return new Part<>(value);
    }

    /** Reports a fault of the record as a whole. */
    void report(BookFault fault, String expected) {
        faults.report(fault, place, expected);
    }

    private void reportUnknownKeys() {
        byKey.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> faults.report(BookFault.BOOK_UNKNOWN_KEY, placeOf(key)));
    }

    /** Where a component stands, or the record where it does not stand. */
    private Node.Place placeOf(String key) {
        Node node = byKey.get(key);
        return node == null ? place : node.place();
    }

    private <T> Optional<T> value(String key, Form<T> form) {
        Node node = byKey.get(key);
        Optional<T> value = node == null ? Optional.empty() : form.read(node, faults);
        complete &= node == null || value.isPresent();
        return value;
    }

    /**
     * What a record is made of.
     *
     * @param value the value, unless it is missing or cannot be read
     */
    record Part<T>(Optional<T> value) {
        /** The value, where a record is made: it is made only if all its parts are there. */
        T get() {
            return value.orElseThrow();
        }
    }
}
