package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * What one member has apart from the household, 本人经济状况: some schemes ask for the person's own income and assets, and a
 * ledger has those of households.
 *
 * @param jobless 无业: whether the person has no work
 * @param incomeForDibao 本人收入 of the twelve months that the household's statement is of, as dibao counts it
 * @param incomeForTekun the same as tekun counts it, 特困人员: it leaves more out, so that neither tells the other
 * @param assetsConform 本人财产 within what the area's rule allows
 * @param ownHousehold 单独立户: whether the person is registered as a household of their own
 * @param familyInHardship 困难家庭: whether the family that the person comes from is in hardship
 * @param holdings 本人名下财产: what of the household's holdings is the person's; land and animals are not asked
 */
public record OwnMeans(
        Fact<YesNo> jobless,
        Fact<Amount> incomeForDibao,
        Fact<Amount> incomeForTekun,
        Fact<YesNo> assetsConform,
        Fact<YesNo> ownHousehold,
        Fact<YesNo> familyInHardship,
        Holdings holdings) {
    /** Nobody asked. */
    public static final OwnMeans NOT_REPORTED =
            of(Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public OwnMeans {
        jobless = Fact.orNotReported(jobless);
        incomeForDibao = Fact.orNotReported(incomeForDibao);
        incomeForTekun = Fact.orNotReported(incomeForTekun);
        assetsConform = Fact.orNotReported(assetsConform);
        ownHousehold = Fact.orNotReported(ownHousehold);
        familyInHardship = Fact.orNotReported(familyInHardship);
        holdings = requireNonNullElse(holdings, Holdings.NOT_REPORTED);
    }

    /** Of an inquiry that asked neither where the person is registered, nor of their family, nor what they own. */
    public static OwnMeans of(
            Fact<YesNo> jobless, Fact<Amount> incomeForDibao, Fact<Amount> incomeForTekun, Fact<YesNo> assetsConform) {
        return new OwnMeans(
                jobless,
                incomeForDibao,
                incomeForTekun,
                assetsConform,
                Fact.notReported(),
                Fact.notReported(),
                Holdings.NOT_REPORTED);
    }
}
