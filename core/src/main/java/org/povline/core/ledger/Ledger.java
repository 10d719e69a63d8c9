package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povline.core.registry.Assessments;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;

/**
 * One document about one village: what it states, what its ledger holds, or both side by side; and what inquiries
 * established beyond either. Immutable.
 *
 * <p>In JSON an object with {@code schema}, {@code declared}, {@code registry} and {@code assessments}; one of the two in
 * the middle may be absent, and the last is where there was no inquiry.
 */
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"schema", "declared", "registry", "assessments"})
public final class Ledger {
    /** The kind and version of the document. */
    public static final String SCHEMA = "povline.ledger/1";

    private final @Nullable DeclaredFigures declared;
    private final @Nullable Registry registry;
    private final Assessments assessments;

    private Ledger(@Nullable DeclaredFigures declared, @Nullable Registry registry, Assessments assessments) {
        if (declared == null && registry == null) {
            throw new IllegalArgumentException("A ledger must hold declared figures, a registry, or both");
        }
        if (declared != null
                && registry != null
                && !declared.village().code().equals(registry.village().code())) {
            throw new IllegalArgumentException("Declared figures (village "
                    + declared.village().code() + ") and registry (village "
                    + registry.village().code() + ") must be of one village");
        }
        this.declared = declared;
        this.registry = registry;
        this.assessments = requireNonNull(assessments, "assessments");
    }

    /** What a village states. */
    public static Ledger of(DeclaredFigures declared) {
        return new Ledger(requireNonNull(declared, "declared"), null, Assessments.none());
    }

    /** What a village's ledger holds. */
    public static Ledger of(Registry registry) {
        return new Ledger(null, requireNonNull(registry, "registry"), Assessments.none());
    }

    /** Both, of one village. */
    public static Ledger of(DeclaredFigures declared, Registry registry) {
        return new Ledger(
                requireNonNull(declared, "declared"), requireNonNull(registry, "registry"), Assessments.none());
    }

    /** The same, with these inquiries beside it. */
    public Ledger with(Assessments assessments) {
        return new Ledger(declared, registry, assessments);
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static Ledger read(
            @JsonProperty("schema") @Nullable String schema,
            @JsonProperty("declared") @Nullable DeclaredFigures declared,
            @JsonProperty("registry") @Nullable Registry registry,
            @JsonProperty("assessments") @Nullable Assessments assessments) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A ledger must have the schema " + SCHEMA);
        }
        return new Ledger(declared, registry, requireNonNullElse(assessments, Assessments.none()));
    }

    /** What the village states. */
    public Optional<DeclaredFigures> declared() {
        return Optional.ofNullable(declared);
    }

    /** What its ledger holds. */
    public Optional<Registry> registry() {
        return Optional.ofNullable(registry);
    }

    /** Whose ledger it is. */
    public Village village() {
        return either(DeclaredFigures::village, Registry::village);
    }

    /** The day that it describes: the registry's where there is one. */
    public LocalDate asOf() {
        return registry().map(Registry::asOf).orElseGet(() -> either(DeclaredFigures::asOf, Registry::asOf));
    }

    /** What inquiries established; none where there was no inquiry. */
    public Assessments assessments() {
        return assessments;
    }

    /** The kind and version, as JSON holds it. */
    @JsonProperty("schema")
    public String schema() {
        return SCHEMA;
    }

    /** The declared figures, as JSON holds them. */
    @JsonProperty("declared")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable DeclaredFigures writtenDeclared() {
        return declared;
    }

    /** The registry, as JSON holds it. */
    @JsonProperty("registry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Registry writtenRegistry() {
        return registry;
    }

    /** The inquiries, as JSON holds them. */
    @JsonProperty("assessments")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public @Nullable Assessments writtenAssessments() {
        return assessments.equals(Assessments.none()) ? null : assessments;
    }

    private <R> R either(Function<DeclaredFigures, R> ofDeclared, Function<Registry, R> ofRegistry) {
        return declared().map(ofDeclared).or(() -> registry().map(ofRegistry)).orElseThrow();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger that
                && Objects.equals(declared, that.declared)
                && Objects.equals(registry, that.registry)
                && assessments.equals(that.assessments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(declared, registry, assessments);
    }

    @Override
    public String toString() {
        return "Ledger(" + village().code() + " " + asOf() + ")";
    }
}
