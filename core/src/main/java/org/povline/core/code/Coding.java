package org.povline.core.code;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one constant of a code list is called, and its code in every system that lists it. Several codes may be read as
 * the constant; at most one is written. A code is written only where it reads back as the same constant.
 *
 * <p>Immutable. Lists come with the library; {@link Coded} tells what they hold.
 */
public final class Coding {
    private final Set<String> words;
    private final Map<CodeSystem, Listing> listings;

    private Coding(Set<String> words, Map<CodeSystem, Listing> listings) {
        this.words = Collections.unmodifiableSet(words);
        this.listings = Collections.unmodifiableMap(listings);
    }

    /** A coding with a label, other words that are read as the same, and no code yet. */
    static Coding of(String label, String... aliases) {
        return new Coding(Set.of(), Map.of()).called(label).called(aliases);
    }

    /** A code on which at least two independent tables agree. */
    Coding confirmed(CodeSystem system, String code) {
        return with(system, new Listing(Optional.of(code), Set.of(code), true));
    }

    /** A code that stands in one table only. */
    Coding reported(CodeSystem system, String code) {
        return with(system, new Listing(Optional.of(code), Set.of(code), false));
    }

    /** A system that lists the label and numbers nothing, or whose numbers are not known. */
    Coding worded(CodeSystem system) {
        return with(system, new Listing(Optional.empty(), Set.of(), false));
    }

    /** Confirmed codes that are read and never written, each as "code word"; the words are read as well. */
    Coding alsoRead(CodeSystem system, List<String> rows) {
        Coding coding = this;
        for (String row : rows) {
            int gap = row.indexOf(' ');
            coding = coding.called(row.substring(gap + 1)).with(system, listed(coding, system, row.substring(0, gap)));
        }
        return coding;
    }

    private static Listing listed(Coding coding, CodeSystem system, String code) {
        Listing listing = coding.listings.getOrDefault(system, new Listing(Optional.empty(), Set.of(), true));
        return new Listing(listing.written, joined(listing.read, code), listing.confirmed);
    }

    private Coding called(String... others) {
        return new Coding(joined(words, others), listings);
    }

    private Coding with(CodeSystem system, Listing listing) {
        Map<CodeSystem, Listing> all = new EnumMap<>(CodeSystem.class);
        all.putAll(listings);
        all.put(system, listing);
        return new Coding(words, all);
    }

    private static Set<String> joined(Set<String> some, String... others) {
        Set<String> all = new LinkedHashSet<>(some);
        Collections.addAll(all, others);
        return all;
    }

    String label() {
        return words.iterator().next();
    }

    Optional<String> written(CodeSystem system) {
        return Optional.ofNullable(listings.get(system)).flatMap(Listing::written);
    }

    boolean isVerified(CodeSystem system) {
        Listing listing = listings.get(system);
        return listing != null && listing.confirmed;
    }

    /** The label, then the aliases. */
    Set<String> words() {
        return words;
    }

    /** The systems that list the constant, with a code or without. */
    Set<CodeSystem> systems() {
        return listings.keySet();
    }

    /** Every code that is read as the constant. */
    Set<String> read(CodeSystem system) {
        Listing listing = listings.get(system);
        return listing == null ? Set.of() : listing.read;
    }

    private record Listing(Optional<String> written, Set<String> read, boolean confirmed) {}
}
