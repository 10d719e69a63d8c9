package org.povline.core.eligibility;

import java.util.Optional;
import org.povline.core.area.AreaCode;

/** Whom a decision is about. */
public sealed interface Case permits HouseholdCase, VillageCase {

    /** A key that names the case in traces; never an identity number. */
    String key();

    /** The area whose standards apply; nothing where it is not known. */
    Optional<AreaCode> area();
}
