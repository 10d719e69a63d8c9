package org.povline.core.registry;

import org.povline.core.quantity.Fact;

/**
 * An illness as the ledger names it.
 *
 * @param name 患病名称
 * @param grade 患病等级
 */
public record Illness(
        @OmitIfNotAsked Fact<String> name, @OmitIfNotAsked Fact<String> grade) {
    /** Takes what is left out as not asked for. */
    public Illness {
        name = Fact.orNotAsked(name);
        grade = Fact.orNotAsked(grade);
    }
}
