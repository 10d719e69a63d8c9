package org.povline.core.registry;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * What one member has apart from the household, 本人经济状况: some schemes ask for the person's own income and assets, and a
 * ledger has those of households.
 *
 * @param jobless 无业: whether the person has no work
 * @param income 本人收入 of the twelve months that the household's statement is of, as the scheme counts it that the inquiry
 *     was made for
 * @param assetsConform 本人财产 within what the area's rule allows
 */
public record OwnMeans(Fact<YesNo> jobless, Fact<Amount> income, Fact<YesNo> assetsConform) {
    /** Nobody asked. */
    public static final OwnMeans NOT_REPORTED =
            new OwnMeans(Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public OwnMeans {
        jobless = Fact.orNotReported(jobless);
        income = Fact.orNotReported(income);
        assetsConform = Fact.orNotReported(assetsConform);
    }
}
