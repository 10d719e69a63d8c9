package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povline.core.eligibility.Accounting.Accounted;
import org.povline.core.eligibility.FamilyIncome.Perhaps;
import org.povline.core.income.AccountedIncome;
import org.povline.core.income.Family;
import org.povline.core.income.FamilyRule;
import org.povline.core.income.FamilySize;
import org.povline.core.income.OpenMember;
import org.povline.core.income.OpenPart;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Person;

/**
 * An account of the family's income under the rules in force. A statement is of the household as listed: what members have
 * of their own who do not belong to the family is no income of it and is taken off, and until an inquiry tells how much
 * that is, the family may have anything up to the income of the household.
 *
 * @param own what is taken off; nothing where whoever is listed belongs to the family, if there is such a person at all
 */
record FamilyAccount(Accounting accounting, FamilyRule family, Optional<OwnIncome> own, LocalDate date) {
    private static final String CODE = "MEMBER_INCOME";

    FamilyIncome of(HouseholdCase subject, Ground ground) {
        FamilySize size =
                family.sizeOf(subject.household(), subject.applicantOrNull(), subject.assessmentOrNull(), date);
        if (size.minPersons() == subject.household().members().size()) {
            Accounted accounted = accounting.of(subject, ground, null);
            return new FamilyIncome(accounted.income(), size, List.of(), 0, accounted.ground());
        }
        Family who = family.of(subject.household(), subject.applicantOrNull(), subject.assessmentOrNull(), date);
        return of(subject, who, size, accounting.of(subject, ground, who));
    }

    private FamilyIncome of(HouseholdCase subject, Family who, FamilySize size, Accounted accounted) {
        AccountedIncome income = accounted.income();
        for (String left : who.left()) {
            income = income.less(own(subject, left));
        }
        return new FamilyIncome(
                income,
                size,
                who.open().stream().map(open -> perhaps(subject, open)).toList(),
                who.left().size() + who.open().size(),
                accounted.ground());
    }

    private Perhaps perhaps(HouseholdCase subject, OpenMember open) {
        return new Perhaps(open, own(subject, open.person()));
    }

    private OpenPart own(HouseholdCase subject, String key) {
        Person person = Applicants.member(subject.household(), key);
        return own.map(kind ->
                        new OpenPart(CODE, kind.path(person, subject), false, known(kind.of(person, subject), person)))
                .orElseGet(() -> new OpenPart(CODE, subject.path(person), false, AmountRange.ZERO));
    }

    /** Whoever was not born yet has nothing of their own; whoever was, and counts, has nothing to be taken off. */
    private AmountRange known(Fact<Amount> own, Person person) {
        return person.isBornAfter(date) ? AmountRange.ZERO : AmountRange.ofNotNegative(own);
    }
}
