package org.povline.core.income;

import static org.povline.core.registry.BudgetItem.BASIC_PENSION;
import static org.povline.core.registry.BudgetItem.BRAVERY_REWARD;
import static org.povline.core.registry.BudgetItem.DIBAO_BENEFIT;
import static org.povline.core.registry.BudgetItem.DISABILITY_AND_ILLNESS_COSTS;
import static org.povline.core.registry.BudgetItem.FAMILY_PLANNING_REWARD;
import static org.povline.core.registry.BudgetItem.NECESSARY_JOB_COSTS;
import static org.povline.core.registry.BudgetItem.OLD_AGE_ALLOWANCE;
import static org.povline.core.registry.BudgetItem.PREFERENTIAL_PENSION;
import static org.povline.core.registry.BudgetItem.PROPERTY_COSTS;
import static org.povline.core.registry.BudgetItem.RELIEF;
import static org.povline.core.registry.BudgetItem.SCHOLARSHIP;
import static org.povline.core.registry.BudgetItem.SOCIAL_INSURANCE_BENEFIT;
import static org.povline.core.registry.BudgetItem.TRANSFER_OUTLAYS;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.MemberStanding;
import org.povline.core.standard.FamilyTie;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.IncomeRule;
import org.povline.core.standard.MemberRule;
import org.povline.core.standard.Schedule;

/** Rules in the form of those in force at one time or another; the schedule is made up. */
final class Rules {
    private static final Set<BudgetItem> GRANTS = EnumSet.of(
            PREFERENTIAL_PENSION, FAMILY_PLANNING_REWARD, SCHOLARSHIP, BRAVERY_REWARD, DIBAO_BENEFIT, RELIEF);
    private static final Set<BudgetItem> COSTS =
            EnumSet.of(NECESSARY_JOB_COSTS, DISABILITY_AND_ILLNESS_COSTS, TRANSFER_OUTLAYS, PROPERTY_COSTS);

    private Rules() {}

    static IncomeRule income(String name) {
        Set<BudgetItem> all = EnumSet.copyOf(GRANTS);
        all.add(BASIC_PENSION);
        return switch (name) {
            case "2021" -> countable(all, Set.of(), COSTS);
            case "2026" -> countable(GRANTS, Set.of(BASIC_PENSION), COSTS);
            case "tekun" ->
                countable(
                        EnumSet.of(BASIC_PENSION, SOCIAL_INSURANCE_BENEFIT, PREFERENTIAL_PENSION, OLD_AGE_ALLOWANCE),
                        Set.of(),
                        EnumSet.of(TRANSFER_OUTLAYS, PROPERTY_COSTS));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static IncomeRule countable(Set<BudgetItem> not, Set<BudgetItem> open, Set<BudgetItem> costs) {
        return new IncomeRule(IncomeConcept.COUNTABLE, not, open, costs);
    }

    static MemberRule members(String name) {
        Set<FamilyTie> always = EnumSet.of(
                FamilyTie.APPLICANT, FamilyTie.SPOUSE, FamilyTie.MINOR_CHILD, FamilyTie.DEPENDENT_ADULT_CHILD);
        Set<MemberStanding> excluded = EnumSet.of(MemberStanding.CLERGY_FOR_THREE_YEARS, MemberStanding.IN_PRISON);
        switch (name) {
            case "2012" -> always.add(FamilyTie.PARENT);
            case "2021" ->
                excluded.addAll(Set.of(MemberStanding.IN_DRUG_REHABILITATION, MemberStanding.DECLARED_MISSING));
            case "couple" -> {
                return new MemberRule(Set.of(FamilyTie.APPLICANT, FamilyTie.SPOUSE), Set.of(), Set.of(), 18);
            }
            default -> throw new IllegalArgumentException(name);
        }
        return new MemberRule(always, Set.of(FamilyTie.OTHER_WITH_DUTY), excluded, 18);
    }

    static Schedule schedule() {
        return new Schedule(List.of(
                item("rice", Imputation.Base.MU, IncomePart.BUSINESS, 600, 900, 1200),
                item("rice", Imputation.Base.MU, IncomePart.BUSINESS_COSTS, 200, 300, 400),
                item("maize", Imputation.Base.MU, IncomePart.BUSINESS, 400, 600, 800),
                item("maize", Imputation.Base.MU, IncomePart.BUSINESS_COSTS, 150, 200, 300),
                item("chestnut", Imputation.Base.MU, IncomePart.BUSINESS, 500, 700, 1000),
                item("forest", Imputation.Base.MU, IncomePart.TRANSFERS, 100, 125, 150),
                item("goat", Imputation.Base.HEAD, IncomePart.BUSINESS, 300, 500, 800),
                item("goat", Imputation.Base.HEAD, IncomePart.BUSINESS_COSTS, 100, 150, 250),
                item("young", Imputation.Base.HEAD, IncomePart.BUSINESS_COSTS, 40, 50, 60),
                item("migrant.skilled", Imputation.Base.MONTH, IncomePart.WAGES, 2500, 3500, 5000),
                item("migrant.ordinary", Imputation.Base.MONTH, IncomePart.WAGES, 1500, 2200, 3200),
                item("migrant.weak", Imputation.Base.MONTH, IncomePart.WAGES, 600, 1000, 1600)));
    }

    private static Imputation item(String key, Imputation.Base base, IncomePart part, long low, long usual, long high) {
        return new Imputation(key, base, part, Amount.ofYuan(low), Amount.ofYuan(usual), Amount.ofYuan(high));
    }
}
