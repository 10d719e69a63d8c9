package org.povline.core.registry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/**
 * What a village states about itself, in a report or in the table of villages: beside the {@link Registry}, whose
 * ledger may add up to something else.
 *
 * @param village whose figures
 * @param asOf the day that they describe
 * @param profile the village
 * @param population its households and persons
 * @param coverage its social insurance
 * @param partyMembers its Party members
 * @param economy how it earns
 * @param work what its work team did, found and plans
 */
public record DeclaredFigures(
        Village village,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asOf,
        VillageProfile profile,
        DeclaredPopulation population,
        DeclaredCoverage coverage,
        DeclaredPartyMembers partyMembers,
        DeclaredEconomy economy,
        DeclaredWork work) {
    /** Refuses figures without village or date; takes what else is left out as not reported. */
    public DeclaredFigures {
        requireNonNull(village, "village");
        requireNonNull(asOf, "asOf");
        profile = requireNonNullElse(profile, VillageProfile.NOT_REPORTED);
        population = requireNonNullElse(population, DeclaredPopulation.NOT_REPORTED);
        coverage = requireNonNullElse(coverage, DeclaredCoverage.NOT_REPORTED);
        partyMembers = requireNonNullElse(partyMembers, DeclaredPartyMembers.NOT_REPORTED);
        economy = requireNonNullElse(economy, DeclaredEconomy.NOT_REPORTED);
        work = requireNonNullElse(work, DeclaredWork.NOT_REPORTED);
    }

    @Override
    public String toString() {
        return "DeclaredFigures(" + village.code() + " " + asOf + ")";
    }
}
