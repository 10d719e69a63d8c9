package org.povline.core.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.eligibility.Case;
import org.povline.core.eligibility.CriterionResult;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Observation;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.Trace;
import org.povline.core.eligibility.VillageCase;
import org.povline.core.finding.DocumentBytes;
import org.povline.core.finding.Reading;
import org.povline.core.json.Sha256;
import org.povline.core.standard.StandardBook;

/**
 * A decision about a household or a village with all that it takes to decide again: the facts, the entries of the standard book that
 * were consulted, and the determination. It is for appeals and audits, on whichever machine. Immutable.
 *
 * <p>Households, persons and obligors go by pseudonyms that only the host can resolve, with its {@link HostKey}. Names,
 * document and certificate numbers, phones, hamlets and groups, every free text, what could not be read, ethnic groups
 * and Party membership are left out. Birth dates, the village's code and the other facts that schemes ask stay, so that
 * whoever knows the village may still recognise somebody: a bundle is to be kept as a personal file is. Of a village it
 * holds no more than its schemes ask: which households are registered and lifted, and how many they are.
 *
 * <p>The digest shows that a bundle was changed to whoever kept the digest elsewhere. It is no signature: whoever changes
 * a bundle can digest it anew. The digest of the whole standard book in it is likewise its maker's claim: a bundle has
 * only a part of the book, and who wants to hold it against the book needs the book.
 *
 * <p>Schemes are code and not in the bundle: it names one of {@link Schemes}, or a host's own, which the host passes in.
 */
public final class DecisionBundle {
    /** The kind and version of the document. */
    public static final String SCHEMA = "povline.decision/1";

    private static final String NOTICE =
            "A digest of this document shows change against a digest kept elsewhere; it is no signature.";
    private static final long MAX_BYTES = 16L << 20;

    private final Facts facts;
    private final StandardBook standards;
    private final JsonNode determination;

    DecisionBundle(Facts facts, StandardBook standards, JsonNode determination) {
        this.facts = facts;
        this.standards = standards;
        this.determination = determination;
    }

    /**
     * The bundle of a decision about a household by one of the library's schemes.
     *
     * @throws IllegalArgumentException if the scheme is a host's own, or the case does not give this determination
     */
    public static DecisionBundle of(HouseholdCase subject, Determination determination, HostKey key) {
        return of(known(determination, Schemes::ofHouseholds), subject, determination, key);
    }

    /**
     * The bundle of a decision about a village by one of the library's schemes.
     *
     * @throws IllegalArgumentException if the scheme is a host's own, or the case does not give this determination
     */
    public static DecisionBundle of(VillageCase subject, Determination determination, HostKey key) {
        return of(known(determination, Schemes::ofVillages), subject, determination, key);
    }

    /**
     * The bundle of a decision about a household by any scheme.
     *
     * @throws IllegalArgumentException if the case does not give this determination, or does so only by what bundles
     *     leave out
     */
    public static DecisionBundle of(
            Scheme<HouseholdCase> scheme, HouseholdCase subject, Determination determination, HostKey key) {
        Optional<String> applicant = determination.trace().applicant();
        return of(scheme, subject, BundledHousehold.of(subject, applicant, key), determination);
    }

    /**
     * The bundle of a decision about a village by any scheme.
     *
     * @throws IllegalArgumentException if the case does not give this determination, or does so only by what bundles
     *     leave out
     */
    public static DecisionBundle of(
            Scheme<VillageCase> scheme, VillageCase subject, Determination determination, HostKey key) {
        return of(scheme, subject, BundledVillage.of(subject, key), determination);
    }

    private static <C extends Case> DecisionBundle of(
            Scheme<C> scheme, C subject, BundledCase<C> bundled, Determination determination) {
        Trace trace = determination.trace();
        Facts facts = Facts.of(trace, bundled);
        StandardBook excerpt =
                EligibilityEngine.of(trace.standards()).excerpt(scheme, trace.area(), trace.date(), subject);
        Determination again = decide(scheme, bundled.subject(), facts, excerpt);
        if (!isSame(determination, again)) {
            throw new IllegalArgumentException("The case does not give this determination again");
        }
        return new DecisionBundle(facts, excerpt, BundleReading.tree(again));
    }

    private static boolean isSame(Determination one, Determination other) {
        List<CriterionResult> before = one.trace().results();
        List<CriterionResult> again = other.trace().results();
        return one.outcome() == other.outcome()
                && before.size() == again.size()
                && one.trace().applicant().isPresent()
                        == other.trace().applicant().isPresent()
                && IntStream.range(0, before.size()).allMatch(i -> isSame(before.get(i), again.get(i)));
    }

    /** All but keys, which are pseudonyms in one of them. */
    private static boolean isSame(CriterionResult one, CriterionResult other) {
        return one.code().equals(other.code())
                && one.truth() == other.truth()
                && one.ground().equals(other.ground())
                && one.openings().equals(other.openings())
                && isSame(one.observed(), other.observed());
    }

    /** Codes may be keys: of those, only how many they are. */
    private static boolean isSame(Observation one, Observation other) {
        if (one instanceof Observation.Codes before && other instanceof Observation.Codes again) {
            return before.codes().size() == again.codes().size();
        }
        return one.equals(other);
    }

    /**
     * Reads a bundle. Reading never throws for what the bytes hold: every fault is a finding with its place, and nothing
     * of what stands there. A bundle with an error is no bundle: the value is empty. It is an error when the bundle names
     * another book or edition than its entries come from, or has the digest of somebody's number who is no member.
     *
     * @param bytes the document, of up to 16 MiB
     * @param name what findings call it
     */
    public static Reading<DecisionBundle> read(byte[] bytes, String name) {
        return DocumentBytes.upTo(MAX_BYTES)
                .read(new ByteArrayInputStream(bytes), name)
                .flatMap(read -> BundleReading.read(read, name));
    }

    /** What was asked and of whom, under pseudonyms. */
    public Facts facts() {
        return facts;
    }

    /** The entries of the book that were consulted. */
    public StandardBook standards() {
        return standards;
    }

    /**
     * Decides again, from what the bundle holds.
     *
     * @throws IllegalStateException if the bundle names a scheme that the library does not have
     */
    public Replayed replay() {
        return replay(facts.subject());
    }

    private <C extends Case> Replayed replay(BundledCase<C> bundled) {
        Scheme<C> scheme = bundled.scheme(facts.scheme())
                .orElseThrow(() -> new IllegalStateException("The library has no scheme "
                        + facts.scheme().text() + ": pass the host's own scheme of this id"));
        return replay(scheme, bundled.subject());
    }

    /**
     * The same by a scheme of the host's own.
     *
     * @param kind the kind of case, {@link HouseholdCase} or {@link VillageCase}
     * @throws IllegalArgumentException if the bundle names another scheme, or is about another kind of case
     */
    public <C extends Case> Replayed replay(Class<C> kind, Scheme<C> scheme) {
        Case subject = facts.subject().subject();
        if (!scheme.id().equals(facts.scheme()) || !kind.isInstance(subject)) {
            throw new IllegalArgumentException(
                    "The bundle is of scheme " + facts.scheme().text() + " for "
                            + subject.getClass().getSimpleName() + " and not of "
                            + scheme.id().text() + " for " + kind.getSimpleName());
        }
        return replay(scheme, kind.cast(subject));
    }

    private <C extends Case> Replayed replay(Scheme<C> scheme, C subject) {
        Determination again = decide(scheme, subject, facts, standards);
        return Replayed.of(again, determination, BundleReading.tree(again));
    }

    private static <C extends Case> Determination decide(
            Scheme<C> scheme, C subject, Facts facts, StandardBook standards) {
        EligibilityEngine engine = EligibilityEngine.of(standards);
        return facts.area() == null
                ? engine.determine(scheme, subject, facts.date())
                : engine.ruling(scheme, facts.area(), facts.date()).decide(subject);
    }

    private static <C extends Case> Scheme<C> known(
            Determination determination, Function<String, Optional<Scheme<C>>> schemes) {
        String id = determination.trace().scheme().text();
        return schemes.apply(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The library has no scheme " + id + " for such cases: pass the host's own scheme of this id"));
    }

    /** The canonical form: JSON in UTF-8, the same bytes for equal bundles. */
    public byte[] toBytes() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("notice", NOTICE);
        document.put("book", facts.book());
        document.put("scheme", facts.scheme());
        document.put("area", facts.area());
        document.put("date", facts.date());
        document.put(facts.subject() instanceof BundledVillage ? "village" : "household", facts.subject());
        document.put("standards", BundleReading.tree(standards));
        document.put("determination", BundleReading.sorted(determination));
        return BundleReading.bytes(document);
    }

    /** The SHA-256 of {@link #toBytes}, 64 hexadecimal digits: layout and the order of keys make no difference. */
    public String digest() {
        return Sha256.hex(toBytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecisionBundle that
                && facts.equals(that.facts)
                && standards.equals(that.standards)
                && determination.equals(that.determination);
    }

    @Override
    public int hashCode() {
        return Objects.hash(facts, standards, determination);
    }

    /** The scheme, the case's pseudonym and the day. */
    @Override
    public String toString() {
        return "DecisionBundle(" + facts + ")";
    }
}
