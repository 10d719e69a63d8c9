package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Finding;
import org.povline.core.registry.Registry;
import org.povline.core.registry.VillageAssessment;

/** A village before a decision: its ledger and what an inquiry established. Immutable. */
public final class VillageCase implements Case {
    private final Registry registry;
    private final @Nullable VillageAssessment assessment;

    private VillageCase(Registry registry, @Nullable VillageAssessment assessment) {
        this.registry = requireNonNull(registry, "registry");
        this.assessment = assessment;
    }

    /** A village with nothing known beyond its ledger. */
    public static VillageCase of(Registry registry) {
        return new VillageCase(registry, null);
    }

    /** The same with what an inquiry established. */
    public VillageCase with(VillageAssessment assessment) {
        return new VillageCase(registry, requireNonNull(assessment, "assessment"));
    }

    /**
     * The same after a check: a fact on which a finding of severity ERROR stands is in doubt and so unknown here. The
     * findings' paths start at the registry or above it: {@code /registry/households/3/registration/status}, {@code
     * /assessments/village/industry}.
     */
    public VillageCase withFindings(Collection<Finding> findings) {
        Doubts doubts = Doubts.of(findings);
        return new VillageCase(
                doubts.inRegistry().in(registry),
                assessment == null
                        ? null
                        : doubts.below("assessments", "village").in(assessment));
    }

    /** The same without an inquiry that was made after the day. */
    @Override
    public VillageCase on(LocalDate date) {
        return assessment != null && assessment.on().isAfter(date) ? new VillageCase(registry, null) : this;
    }

    /** The same: no procedure asks for a second inquiry of a village. */
    @Override
    public VillageCase since(LocalDate oldest) {
        return this;
    }

    /** The village's ledger. */
    public Registry registry() {
        return registry;
    }

    /** What an inquiry established, if there was one. */
    public Optional<VillageAssessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** The village's code. */
    @Override
    public String key() {
        return registry.village().code().text();
    }

    @Override
    public Optional<AreaCode> area() {
        return Optional.of(registry.village().code());
    }

    @Override
    public String toString() {
        return "VillageCase(" + key() + ")";
    }
}
