package org.povline.core.registry;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * What the registry records of a monitored household beside its risks, and again after their removal.
 *
 * @param disaster 自然灾害子项: the kind of disaster, for that risk
 * @param otherRisk 其他返贫风险备注: what the other risk is
 * @param outOfSchool 失学辍学: a child of school age is out of school
 * @param houseDamaged 住房损毁: the house is no longer safe
 * @param uninsured 未参保: a member is in no basic medical insurance
 * @param waterDamaged 饮水设施损毁: the water is no longer safe
 * @param insuranceClaims 理赔收入, in twelve months
 * @param ownMedicalSpending 合规自付支出: what the household paid itself of covered medical costs, in twelve months
 */
public record Circumstances(
        @OmitIfNotAsked Fact<String> disaster,
        @OmitIfNotAsked Fact<String> otherRisk,
        @OmitIfNotAsked Fact<YesNo> outOfSchool,
        @OmitIfNotAsked Fact<YesNo> houseDamaged,
        @OmitIfNotAsked Fact<YesNo> uninsured,
        @OmitIfNotAsked Fact<YesNo> waterDamaged,
        @OmitIfNotAsked Fact<Amount> insuranceClaims,
        @OmitIfNotAsked Fact<Amount> ownMedicalSpending) {
    static final Circumstances NOT_ASKED = new Circumstances(
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked(),
            Fact.notAsked());

    /** Takes what is left out as not asked for. */
    public Circumstances {
        disaster = Fact.orNotAsked(disaster);
        otherRisk = Fact.orNotAsked(otherRisk);
        outOfSchool = Fact.orNotAsked(outOfSchool);
        houseDamaged = Fact.orNotAsked(houseDamaged);
        uninsured = Fact.orNotAsked(uninsured);
        waterDamaged = Fact.orNotAsked(waterDamaged);
        insuranceClaims = Fact.orNotAsked(insuranceClaims);
        ownMedicalSpending = Fact.orNotAsked(ownMedicalSpending);
    }
}
