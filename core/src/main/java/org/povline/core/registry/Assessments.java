package org.povline.core.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.quantity.Fact;

/**
 * The inquiries of a village and its households.
 *
 * @param village that of the village; not reported where there was none
 * @param households those of households, one a household: the latest
 */
public record Assessments(Fact<VillageAssessment> village, List<Assessment> households) {
    private static final Assessments NONE = new Assessments(Fact.notReported(), List.of());

    /** Takes what is left out as not reported; refuses a second assessment of a household. */
    public Assessments {
        village = Fact.orNotReported(village);
        households = Absent.list(households);
        Set<String> keys = new HashSet<>();
        for (Assessment assessment : households) {
            if (!keys.add(assessment.key())) {
                throw new IllegalArgumentException("Household " + assessment.key() + " has two assessments");
            }
        }
    }

    /** No inquiry. */
    public static Assessments none() {
        return NONE;
    }

    /** That of a household, by its key. */
    public Optional<Assessment> of(String household) {
        return households.stream()
                .filter(assessment -> assessment.key().equals(household))
                .findFirst();
    }
}
