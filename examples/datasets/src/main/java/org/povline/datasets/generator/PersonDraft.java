package org.povline.datasets.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.MemberChange;
import org.povline.core.code.Relationship;
import org.povline.core.code.WorkPlace;

/**
 * A person before it is written: what stays the same over the years, and the days on which the rest changes, so that
 * one draft gives the person of two ledgers. Mutable, because a village is drawn first and then bent to its totals;
 * nothing outside this package sees it.
 */
final class PersonDraft {
    final int slot;
    final int cell;
    final boolean male;
    LocalDate born;
    String name = "";
    Relationship relationship = Relationship.OTHER;
    EthnicGroup group = EthnicGroup.HAN;

    MaritalStatus marital = MaritalStatus.NEVER_MARRIED;
    MaritalStatus maritalBefore = MaritalStatus.NEVER_MARRIED;
    LocalDate maritalSince = LocalDate.MIN;

    Learning learning = Learning.NINE_YEARS;
    boolean preschool;
    Ailment ailment = Ailment.NONE;

    @Nullable
    DisabilityKind disability;

    @Nullable
    DisabilityLevel level;

    boolean migrant;
    boolean skilled;
    WorkPlace place = WorkPlace.OUTSIDE_PROVINCE;

    boolean medical = true;
    boolean employee;
    boolean pension = true;

    @Nullable
    LocalDate partyJoined;

    @Nullable
    LocalDate partyFull;

    /** The first day in the household, and the first that is none any more. */
    LocalDate from = LocalDate.MIN;

    LocalDate until = LocalDate.MAX;
    MemberChange leaving = MemberChange.DEATH;

    PersonDraft(int slot, int cell, boolean male, LocalDate born) {
        this.slot = slot;
        this.cell = cell;
        this.male = male;
        this.born = born;
    }

    int age(LocalDate on) {
        boolean birthdayToCome = on.getMonthValue() < born.getMonthValue()
                || (on.getMonthValue() == born.getMonthValue() && on.getDayOfMonth() < born.getDayOfMonth());
        return on.getYear() - born.getYear() - (birthdayToCome ? 1 : 0);
    }

    boolean isMember(LocalDate on) {
        return !on.isBefore(born) && !on.isBefore(from) && on.isBefore(until);
    }

    MaritalStatus marital(LocalDate on) {
        return on.isBefore(maritalSince) ? maritalBefore : marital;
    }

    /** Between 16 and 59, well and not at school: who works, at home or away. */
    boolean canWork(LocalDate on) {
        int age = age(on);
        return age >= 16 && age < 60 && ailment == Ailment.NONE && !learning.isAtSchool(this, on);
    }

    boolean isAway(LocalDate on) {
        return migrant && canWork(on);
    }

    boolean isGravelyDisabled() {
        return level == DisabilityLevel.LEVEL_1 || level == DisabilityLevel.LEVEL_2;
    }
}
