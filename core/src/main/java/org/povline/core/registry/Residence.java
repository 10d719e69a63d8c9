package org.povline.core.registry;

import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Fact;

/**
 * Where a household lives and how to reach it.
 *
 * @param area the village that it belongs to, twelve digits
 * @param hamlet 自然村寨
 * @param villagerGroup 村民小组
 * @param phone 户联系电话
 */
public record Residence(Fact<AreaCode> area, Fact<String> hamlet, Fact<String> villagerGroup, Fact<String> phone) {
    static final Residence NOT_REPORTED =
            new Residence(Fact.notReported(), Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Residence {
        area = Fact.orNotReported(area);
        hamlet = Fact.orNotReported(hamlet);
        villagerGroup = Fact.orNotReported(villagerGroup);
        phone = Fact.orNotReported(phone);
    }
}
