package org.povline.core.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.eligibility.CriterionResult;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Observation;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.Trace;
import org.povline.core.finding.DocumentBytes;
import org.povline.core.finding.Reading;
import org.povline.core.json.Sha256;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.replay.Facts.BookName;
import org.povline.core.replay.Facts.IdentityDigest;
import org.povline.core.standard.StandardBook;

/**
 * A decision about a household with all that it takes to decide again: the facts, the entries of the standard book that
 * were consulted, and the determination. It is for appeals and audits, on whichever machine. Immutable.
 *
 * <p>Households, persons and obligors go by pseudonyms that only the host can resolve, with its {@link HostKey}. Names,
 * document and certificate numbers, phones, hamlets and groups, every free text, what could not be read, ethnic groups
 * and Party membership are left out. Birth dates, the village's code and the other facts that schemes ask stay, so that
 * whoever knows the village may still recognise somebody: a bundle is to be kept as a personal file is.
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
     * The bundle of a decision by one of the library's schemes.
     *
     * @throws IllegalArgumentException if the scheme is a host's own, or the case does not give this determination
     */
    public static DecisionBundle of(HouseholdCase subject, Determination determination, HostKey key) {
        return of(schemeOf(determination.trace().scheme().text()), subject, determination, key);
    }

    /**
     * The bundle of a decision by any scheme.
     *
     * @throws IllegalArgumentException if the case does not give this determination, or does so only by what bundles
     *     leave out
     */
    public static DecisionBundle of(
            Scheme<HouseholdCase> scheme, HouseholdCase subject, Determination determination, HostKey key) {
        Facts facts = facts(subject, determination.trace(), key);
        StandardBook excerpt = excerpt(scheme, subject, determination.trace());
        Determination again = decide(scheme, facts, excerpt);
        if (!isSame(determination, again)) {
            throw new IllegalArgumentException("The case does not give this determination again");
        }
        return new DecisionBundle(facts, excerpt, BundleReading.tree(again));
    }

    private static StandardBook excerpt(Scheme<HouseholdCase> scheme, HouseholdCase subject, Trace trace) {
        return EligibilityEngine.of(trace.standards()).excerpt(scheme, trace.area(), trace.date(), subject);
    }

    private static Facts facts(HouseholdCase subject, Trace trace, HostKey key) {
        Pseudonyms pseudonyms = new Pseudonyms(key);
        Household household = pseudonyms.of(subject.household());
        Optional<Assessment> assessment = subject.assessment().map(pseudonyms::of);
        return new Facts(
                BookName.of(trace.standards()),
                trace.scheme(),
                trace.area().orElse(null),
                trace.date(),
                household,
                assessment.orElse(null),
                trace.applicant().map(key::person).orElse(null),
                identities(subject.household().members(), key));
    }

    private static List<IdentityDigest> identities(List<Person> members, HostKey key) {
        return members.stream()
                .flatMap(member -> member.identity().documentNumber().known().stream()
                        .map(number -> new IdentityDigest(key.person(member.key()), key.identity(number))))
                .toList();
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
        return replay(Schemes.ofHouseholds(facts.scheme().text())
                .orElseThrow(() -> new IllegalStateException("The library has no scheme "
                        + facts.scheme().text() + ": pass the host's own scheme of this id")));
    }

    /**
     * The same by a scheme of the host's own.
     *
     * @throws IllegalArgumentException if the bundle names another scheme
     */
    public Replayed replay(Scheme<HouseholdCase> scheme) {
        if (!scheme.id().equals(facts.scheme())) {
            throw new IllegalArgumentException("The bundle is of scheme "
                    + facts.scheme().text() + " and not of " + scheme.id().text());
        }
        Determination again = decide(scheme, facts, standards);
        return Replayed.of(again, determination, BundleReading.tree(again));
    }

    private static Determination decide(Scheme<HouseholdCase> scheme, Facts facts, StandardBook standards) {
        EligibilityEngine engine = EligibilityEngine.of(standards);
        return facts.area() == null
                ? engine.determine(scheme, facts.subject(), facts.date())
                : engine.ruling(scheme, facts.area(), facts.date()).decide(facts.subject());
    }

    private static Scheme<HouseholdCase> schemeOf(String id) {
        return Schemes.ofHouseholds(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The library has no scheme " + id + " for households: pass the host's own scheme of this id"));
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
        document.put("household", facts.household());
        document.put("assessment", facts.assessment());
        document.put("applicant", facts.applicant());
        document.put("identities", facts.identities());
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

    /** The scheme, the household's pseudonym and the day. */
    @Override
    public String toString() {
        return "DecisionBundle(" + facts + ")";
    }
}
