package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povline.core.finding.Citation;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.Standard;
import org.povline.core.standard.Threshold;

/**
 * What a criterion stands on for an area and a day: what it asks for, and by which standards, or why there is no answer.
 *
 * @param required what it asks for
 * @param standards the standards in force that it applies
 * @param overridden the wider standards that those took the place of
 * @param absent why there is nothing to decide by; nothing where there is
 */
public record Ground(
        Requirement required, List<Standard> standards, List<Standard> overridden, Optional<Absence> absent) {
    /** Why a criterion has nothing to decide by. */
    public enum Absence {
        /** No standard is in force for the area on that day. */
        NO_STANDARD,
        /** The area cannot be placed on that day, and a local standard may be in force for it. */
        AREA_UNKNOWN,
        /** The standard is known in round numbers only. */
        INEXACT_STANDARD,
        /** The line in force is for rural residents, and the place may be a residents' committee. */
        RURAL_STANDARD
    }

    /** Refuses null; copies the lists. */
    public Ground {
        requireNonNull(required, "required");
        standards = List.copyOf(standards);
        overridden = List.copyOf(overridden);
        requireNonNull(absent, "absent");
    }

    /** The same, leaning on another rule as well. */
    Ground beside(Rule<?> rule) {
        List<Standard> more = new ArrayList<>(standards);
        more.addAll(rule.standards());
        return new Ground(required, more, overridden, absent);
    }

    /** What the standards cite, each once. */
    public List<Citation> citations() {
        return standards.stream()
                .flatMap(standard -> standard.provenance().citations().stream())
                .distinct()
                .toList();
    }

    /** Whether it decides by a line for rural residents, and so takes the household's residence for rural. */
    public boolean presumesRuralResidence() {
        return absent.isEmpty()
                && standards.stream()
                        .anyMatch(standard -> standard.content() instanceof Threshold threshold && threshold.rural());
    }

    /** Whether it imputes incomes by a schedule, which presumes that whoever the ledger tells no work of has none. */
    public boolean presumesNoUnrecordedWork() {
        return standards.stream().anyMatch(standard -> standard.content() instanceof Schedule);
    }

    /** Whether all standards are verified, and were looked at for that day. */
    boolean isVerifiedOn(LocalDate date) {
        return standards.stream().allMatch(standard -> standard.isVerifiedOn(date));
    }

    /** What no standard book sets: the criterion's own question. */
    static Ground itself(String... codes) {
        return new Ground(Requirement.of(codes), List.of(), List.of(), Optional.empty());
    }
}
