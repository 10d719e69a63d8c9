package org.povline.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Case;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Ruling;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.VillageCase;
import org.povline.core.finding.Finding;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.Registry;

/** A ledger decided under one scheme: its households, their members, or the village, as the scheme asks. */
final class Decisions {
    private final EligibilityEngine engine;
    private final @Nullable AreaCode area;
    private final LocalDate date;

    Decisions(EligibilityEngine engine, @Nullable AreaCode area, LocalDate date) {
        this.engine = engine;
        this.area = area;
        this.date = date;
    }

    /** The ids of the schemes that can be asked for. */
    static List<String> schemes() {
        return Stream.concat(Schemes.ofHouseholds().stream(), Stream.of(Schemes.VILLAGE_EXIT))
                .map(scheme -> scheme.id().text())
                .toList();
    }

    /** Whether the scheme decides members. */
    static boolean isOfMembers(String scheme) {
        return Schemes.ofMembers().stream().anyMatch(of -> of.id().text().equals(scheme));
    }

    /** Where the households and the village of a ledger are, as far as it tells. */
    static Set<AreaCode> areas(Ledger ledger) {
        return ledger.registry().stream()
                .flatMap(registry -> Stream.concat(
                        VillageCase.of(registry).area().stream(),
                        registry.households().stream()
                                .flatMap(household -> HouseholdCase.of(household).area().stream())))
                .collect(Collectors.toSet());
    }

    /** The determinations in the order of the ledger; nothing where the ledger has no registry or the scheme no name. */
    Optional<List<Determination>> of(String scheme, Ledger ledger, List<Finding> findings) {
        return ledger.registry()
                .flatMap(registry -> scheme.equals(Schemes.VILLAGE_EXIT.id().text())
                        ? Optional.of(ofVillage(registry, ledger, findings))
                        : Schemes.ofHouseholds(scheme).map(of -> ofHouseholds(of, registry, ledger, findings)));
    }

    private List<Determination> ofVillage(Registry registry, Ledger ledger, List<Finding> findings) {
        VillageCase village = VillageCase.of(registry);
        return decide(
                Schemes.VILLAGE_EXIT,
                List.of(ledger.assessments()
                        .village()
                        .known()
                        .map(village::with)
                        .orElse(village)
                        .withFindings(findings)));
    }

    private List<Determination> ofHouseholds(
            Scheme<HouseholdCase> scheme, Registry registry, Ledger ledger, List<Finding> findings) {
        List<HouseholdCase> subjects = HouseholdCase.all(registry, ledger.assessments(), findings).stream()
                .flatMap(household -> isOfMembers(scheme.id().text()) ? members(household) : Stream.of(household))
                .toList();
        return decide(scheme, subjects);
    }

    private static Stream<HouseholdCase> members(HouseholdCase household) {
        return household.household().members().stream().map(member -> household.withApplicant(member.key()));
    }

    private <C extends Case> List<Determination> decide(Scheme<C> scheme, List<C> subjects) {
        if (area == null) {
            return engine.determine(scheme, subjects, date);
        }
        Ruling<C> ruling = engine.ruling(scheme, area, date);
        return subjects.stream().map(ruling::decide).toList();
    }
}
