package org.povline.core.check;

import java.util.stream.Stream;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Circumstances;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.YesNo;

/**
 * What a household lacks of school, house, water and medicine, 学、房、水、医; unknown where the ledger does not tell.
 *
 * @param school whether a child of school age is out of school without being gravely ill or disabled
 * @param house whether the house is dangerous
 * @param water whether the water is not safe
 * @param medicine whether a member is in no basic medical insurance
 */
record Problems(Truth school, Truth house, Truth water, Truth medicine) {
    /** What living conditions and members tell. */
    static Problems of(Subject s) {
        LivingConditions living = s.household().living();
        HousingGrade grade = Read.value(living.housing());
        Truth school = Truth.UNKNOWN;
        Truth medicine = Truth.UNKNOWN;
        for (Member member : s.members()) {
            school = either(school, isOutOfSchool(member, s.settings()));
            medicine = either(medicine, member.isUninsured());
        }
        return new Problems(
                school,
                grade == null ? Truth.UNKNOWN : Truth.of(!grade.isSafe()),
                isYes(living.safeWater()).not(),
                medicine);
    }

    /** The same with what is recorded beside the risks of one that is monitored. */
    Problems or(Circumstances circumstances) {
        return new Problems(
                either(school, isYes(circumstances.outOfSchool())),
                either(house, isYes(circumstances.houseDamaged())),
                either(water, isYes(circumstances.waterDamaged())),
                either(medicine, isYes(circumstances.uninsured())));
    }

    private static Truth isOutOfSchool(Member member, CheckSettings settings) {
        SchoolStatus status = member.attending();
        if (member.age() < 0 || status == null) {
            return Truth.UNKNOWN;
        }
        boolean unable = member.has(HealthCondition.DISABLED) || member.has(HealthCondition.SERIOUS_ILLNESS);
        return Truth.of(status == SchoolStatus.NOT_AT_SCHOOL && member.isOfSchoolAge(settings) && !unable);
    }

    private static Truth isYes(Fact<YesNo> fact) {
        return fact.isKnown() ? Truth.of(Read.isYes(fact)) : Truth.UNKNOWN;
    }

    /** One problem is enough, and one answer tells where the other is not known. */
    private static Truth either(Truth one, Truth other) {
        return one == Truth.UNKNOWN ? other : other == Truth.UNKNOWN ? one : one.or(other);
    }

    boolean isNothingKnown() {
        return all().allMatch(Truth.UNKNOWN::equals);
    }

    int count() {
        return (int) all().filter(Truth.SATISFIED::equals).count();
    }

    private Stream<Truth> all() {
        return Stream.of(school, house, water, medicine);
    }
}
