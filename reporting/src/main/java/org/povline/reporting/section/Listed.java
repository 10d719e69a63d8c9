package org.povline.reporting.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.DeclaredWork;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;

/**
 * Something that is listed in words, and who lists it: first what the registry holds, then what the village states and
 * the registry does not have, so that neither is lost. Two are the same if their key is.
 */
record Listed<T>(T what, Origin origin) {

    static <T> List<Listed<T>> of(
            Ledger ledger,
            Function<Registry, List<T>> registered,
            Function<DeclaredWork, List<T>> stated,
            Function<T, ?> key) {
        List<Listed<T>> all = new ArrayList<>();
        Set<Object> keys = new HashSet<>();
        ledger.registry().stream()
                .flatMap(registry -> registered.apply(registry).stream())
                .forEach(what -> {
                    keys.add(key.apply(what));
                    all.add(new Listed<>(what, Origin.ledger()));
                });
        ledger.declared().stream()
                .flatMap(village -> stated.apply(village.work()).stream())
                .filter(what -> !keys.contains(key.apply(what)))
                .forEach(what -> all.add(new Listed<>(what, Origin.declared())));
        return all;
    }

    /** A line of the list, with the mark of its source. */
    Phrase item(Function<T, Inline> words) {
        return Phrase.of("item").with("item", new Inline.Sourced(words.apply(what), origin));
    }
}
