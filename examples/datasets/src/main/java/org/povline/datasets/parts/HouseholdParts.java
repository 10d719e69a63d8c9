package org.povline.datasets.parts;

import java.util.List;
import java.util.Map;
import org.povline.core.code.HouseholdKind;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;

/** The parts of a household, and those of its income statements. */
public final class HouseholdParts {
    public static final Part<Household, Map<LandKind, Fact<LandArea>>> LAND =
            Part.of(Household.class, "land", Household::land);
    public static final Part<Household, List<Person>> MEMBERS = Part.of(Household.class, "members", Household::members);
    public static final Part<Household, List<IncomeStatement>> INCOMES =
            Part.of(Household.class, "incomes", Household::incomes);

    public static final Part<Household, Fact<String>> PHONE = Part.of(
                    Household.class, "residence", Household::residence)
            .then(Part.of(Residence.class, "phone", Residence::phone));
    public static final Part<Household, Fact<HouseholdKind>> KIND = Part.of(
                    Household.class, "registration", Household::registration)
            .then(Part.of(Registration.class, "kind", Registration::kind));

    public static final Part<IncomeStatement, Fact<Amount>> WAGES =
            Part.of(IncomeStatement.class, "wages", IncomeStatement::wages);
    public static final Part<IncomeStatement, Fact<Amount>> STATED_NET =
            Part.of(IncomeStatement.class, "statedNet", IncomeStatement::statedNet);
    public static final Part<IncomeStatement, Fact<Amount>> STATED_NET_PER_HEAD =
            Part.of(IncomeStatement.class, "statedNetPerHead", IncomeStatement::statedNetPerHead);

    private HouseholdParts() {}
}
