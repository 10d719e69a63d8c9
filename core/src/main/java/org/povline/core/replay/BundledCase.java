package org.povline.core.replay;

import java.util.Optional;
import org.povline.core.eligibility.Case;
import org.povline.core.eligibility.Scheme;
import org.povline.core.standard.SchemeId;

/**
 * Whom a decision was about, under pseudonyms. In JSON the key that it stands under tells the kind of case.
 *
 * @param <C> the kind of case
 */
public sealed interface BundledCase<C extends Case> permits BundledHousehold, BundledVillage {

    /** The case, as it is decided. */
    C subject();

    /** The library's scheme of this id for such cases, if there is one. */
    Optional<Scheme<C>> scheme(SchemeId id);
}
