package org.povline.core.registry;

import org.povline.core.quantity.Fact;

/**
 * Whether a person works, and wants to.
 *
 * @param working 是否已务工
 * @param abroad 国外务工
 * @param plansToGoOut 计划外出务工
 * @param needsJobService 有就业服务需求
 * @param inArmy 现役军人
 */
public record WorkSituation(
        @OmitIfNotAsked Fact<YesNo> working,
        @OmitIfNotAsked Fact<YesNo> abroad,
        @OmitIfNotAsked Fact<YesNo> plansToGoOut,
        @OmitIfNotAsked Fact<YesNo> needsJobService,
        @OmitIfNotAsked Fact<YesNo> inArmy) {
    static final WorkSituation NOT_ASKED =
            new WorkSituation(Fact.notAsked(), Fact.notAsked(), Fact.notAsked(), Fact.notAsked(), Fact.notAsked());

    /** Takes what is left out as not asked for. */
    public WorkSituation {
        working = Fact.orNotAsked(working);
        abroad = Fact.orNotAsked(abroad);
        plansToGoOut = Fact.orNotAsked(plansToGoOut);
        needsJobService = Fact.orNotAsked(needsJobService);
        inArmy = Fact.orNotAsked(inArmy);
    }
}
