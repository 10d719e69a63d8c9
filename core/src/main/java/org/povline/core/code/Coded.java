package org.povline.core.code;

import java.util.Optional;

/** A constant of a code list. Every list is an enum of this package; {@link CodeList} reads its codes and words. */
public sealed interface Coded
        permits CookingFuel,
                DisabilityKind,
                DisabilityLevel,
                EducationLevel,
                EthnicGroup,
                HelpItem,
                HelpKind,
                HelpState,
                HealthCondition,
                HouseholdKind,
                HouseholdType,
                HousingEntry,
                HousingGrade,
                IdDocumentType,
                IdentificationBasis,
                LabourCapacity,
                MaritalStatus,
                MemberChange,
                MonitoredKind,
                PoliticalStatus,
                PovertyCause,
                PovertyStatus,
                RelapseRisk,
                Relationship,
                RemovalManner,
                Resettlement,
                RoadSurface,
                SchoolStatus,
                Sex,
                WorkPlace {

    /** The label and the codes of this constant. */
    Coding coding();

    /** The Chinese word of the list, which is written. */
    default String label() {
        return coding().label();
    }

    /** The code that is written for this constant; empty where the system has none or none is known. */
    default Optional<String> code(CodeSystem system) {
        return coding().written(system);
    }

    /** Whether at least two independent tables agree on the codes of this constant in the system. */
    default boolean isVerified(CodeSystem system) {
        return coding().isVerified(system);
    }
}
