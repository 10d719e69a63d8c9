package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.povline.core.area.AreaCode;

/** Whom a decision is about. */
public sealed interface Case permits HouseholdCase, VillageCase {

    /** A key that names the case in traces; never an identity number. */
    String key();

    /** The case as it could be known on a day: an inquiry that was made later tells nothing yet. */
    Case on(LocalDate date);

    /** The case without what an inquiry of before the day established: by then it had to be looked at again. */
    Case since(LocalDate oldest);

    /** The area whose standards apply; nothing where it is not known. */
    Optional<AreaCode> area();
}
