package org.povline.core.registry;

import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.quantity.Fact;

/**
 * A disability as certified (GB/T 26341).
 *
 * @param kind 残疾类别
 * @param level 残疾等级, the first being the gravest
 * @param certificateNumber 残疾人证号, as the ledger has it
 */
public record Disability(Fact<DisabilityKind> kind, Fact<DisabilityLevel> level, Fact<String> certificateNumber) {
    static final Disability NOT_REPORTED = new Disability(Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Disability {
        kind = Fact.orNotReported(kind);
        level = Fact.orNotReported(level);
        certificateNumber = Fact.orNotReported(certificateNumber);
    }
}
