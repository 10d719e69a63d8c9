package org.povline.core.registry;

import org.povline.core.quantity.Count;

/**
 * How the registered persons of a village came and went, as it states it: those identified, with who joined and without who
 * left since, are those lifted and those remaining.
 *
 * @param identified 识别人口
 * @param joined 自然增加: born or married into registered households since
 * @param left 自然减少: died or moved away since
 * @param lifted 累计脱贫人口
 * @param remaining 剩余贫困人口
 */
public record DeclaredLifting(
        @OmitIfNotAsked Declared<Count> identified,
        @OmitIfNotAsked Declared<Count> joined,
        @OmitIfNotAsked Declared<Count> left,
        @OmitIfNotAsked Declared<Count> lifted,
        @OmitIfNotAsked Declared<Count> remaining) {
    static final DeclaredLifting NOT_ASKED = new DeclaredLifting(
            Declared.notAsked(), Declared.notAsked(), Declared.notAsked(), Declared.notAsked(), Declared.notAsked());

    /** Takes what is left out as not asked for. */
    public DeclaredLifting {
        identified = Declared.orNotAsked(identified);
        joined = Declared.orNotAsked(joined);
        left = Declared.orNotAsked(left);
        lifted = Declared.orNotAsked(lifted);
        remaining = Declared.orNotAsked(remaining);
    }
}
