package org.povline.core.registry;

import org.povline.core.quantity.Count;

/**
 * Who receives assistance in a village, as it states it.
 *
 * @param dibaoHouseholds 低保户数
 * @param dibaoPersons 低保人数
 * @param tekunPersons 特困供养人数
 * @param disabledPersons 残疾人数
 */
public record DeclaredAssisted(
        @OmitIfNotAsked Declared<Count> dibaoHouseholds,
        @OmitIfNotAsked Declared<Count> dibaoPersons,
        @OmitIfNotAsked Declared<Count> tekunPersons,
        @OmitIfNotAsked Declared<Count> disabledPersons) {
    static final DeclaredAssisted NOT_ASKED =
            new DeclaredAssisted(Declared.notAsked(), Declared.notAsked(), Declared.notAsked(), Declared.notAsked());

    /** Takes what is left out as not asked for. */
    public DeclaredAssisted {
        dibaoHouseholds = Declared.orNotAsked(dibaoHouseholds);
        dibaoPersons = Declared.orNotAsked(dibaoPersons);
        tekunPersons = Declared.orNotAsked(tekunPersons);
        disabledPersons = Declared.orNotAsked(disabledPersons);
    }
}
