package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
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
