package org.povline.core.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Share;

/**
 * A band of ages, with the members that a village states for it.
 *
 * @param fromAge the lowest age, in completed years
 * @param belowAge the age that is no longer in it; nothing where the band has no end
 * @param members how many
 * @param share their share, as stated
 */
public record DeclaredBand(
        @JsonProperty(required = true) int fromAge,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer belowAge,
        Declared<Count> members,
        Declared<Share> share) {
    /** Refuses a band that holds no age. */
    public DeclaredBand {
        if (fromAge < 0 || (belowAge != null && belowAge <= fromAge)) {
            throw new IllegalArgumentException(
                    "A band must start (" + fromAge + ") at 0 or above and below its end (" + belowAge + ")");
        }
        members = Declared.orNotReported(members);
        share = Declared.orNotReported(share);
    }
}
