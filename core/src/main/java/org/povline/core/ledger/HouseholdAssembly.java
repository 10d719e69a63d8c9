package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.code.HelpItem;
import org.povline.core.code.HelpKind;
import org.povline.core.code.RelapseRisk;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Circumstances;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Help;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;

/** Makes a household of the facts of its rows. */
final class HouseholdAssembly {
    private HouseholdAssembly() {}

    static Household household(String key, Slots facts, List<Person> members, List<IncomeStatement> incomes) {
        return new Household(
                key,
                new Residence(
                        facts.get(HouseholdColumns.AREA),
                        facts.get(HouseholdColumns.HAMLET),
                        facts.get(HouseholdColumns.GROUP),
                        facts.get(HouseholdColumns.PHONE),
                        facts.get(HouseholdColumns.STATED_MEMBERS)),
                new Registration(
                        facts.get(HouseholdColumns.KIND),
                        facts.get(HouseholdColumns.STATUS),
                        facts.get(HouseholdColumns.IDENTIFIED),
                        facts.get(HouseholdColumns.LIFTED),
                        facts.get(HouseholdColumns.MAIN_CAUSE),
                        facts.list(HouseholdColumns.OTHER_CAUSES),
                        facts.get(HouseholdColumns.TYPE),
                        facts.get(HouseholdColumns.BASIS)),
                monitoring(facts),
                living(facts),
                asked(LandKind.class, HouseholdColumns.LAND, facts),
                members,
                incomes);
    }

    private static Monitoring monitoring(Slots facts) {
        return new Monitoring(
                facts.get(HouseholdColumns.MONITORED_KIND),
                facts.get(HouseholdColumns.MONITORED_SINCE),
                risks(facts),
                facts.get(HouseholdColumns.RISK_REMOVED),
                facts.get(HouseholdColumns.RISK_REMOVED_ON),
                facts.get(MonitoringColumns.REMOVAL_MANNER),
                new Circumstances(
                        facts.get(MonitoringColumns.DISASTER),
                        facts.get(MonitoringColumns.OTHER_RISK),
                        facts.get(MonitoringColumns.OUT_OF_SCHOOL),
                        facts.get(MonitoringColumns.HOUSE_DAMAGED),
                        facts.get(MonitoringColumns.UNINSURED),
                        facts.get(MonitoringColumns.WATER_DAMAGED),
                        facts.get(MonitoringColumns.CLAIMS),
                        facts.get(MonitoringColumns.OWN_MEDICAL)),
                new Help(
                        facts.get(MonitoringColumns.HELP_STATE),
                        asked(HelpKind.class, MonitoringColumns.KINDS, facts),
                        asked(HelpItem.class, MonitoringColumns.ITEMS, facts),
                        facts.get(MonitoringColumns.FARE),
                        facts.get(MonitoringColumns.SAFETY_NET),
                        facts.get(MonitoringColumns.CONTACT),
                        facts.get(MonitoringColumns.CONTACT_PHONE)));
    }

    private static <K extends Enum<K>, T> Map<K, Fact<T>> asked(
            Class<K> keys, Map<K, LedgerColumn<T>> columns, Slots facts) {
        Map<K, Fact<T>> asked = new EnumMap<>(keys);
        columns.forEach((key, column) -> {
            if (!Slots.isNotAsked(facts.get(column))) {
                asked.put(key, facts.get(column));
            }
        });
        return asked;
    }

    /** The fact of the first column, unless the second one alone tells something. */
    private static <T> Fact<T> either(Slots facts, LedgerColumn<T> column, LedgerColumn<T> other) {
        Fact<T> fact = facts.get(column);
        return fact instanceof Fact.Missing && !Slots.isNotAsked(facts.get(other)) ? facts.get(other) : fact;
    }

    private static List<RelapseRisk> risks(Slots facts) {
        Set<RelapseRisk> risks = new LinkedHashSet<>(facts.list(HouseholdColumns.RISKS));
        HouseholdColumns.NUMBERED_RISKS.forEach(
                column -> facts.get(column).known().ifPresent(risks::add));
        return List.copyOf(risks);
    }

    private static LivingConditions living(Slots facts) {
        return new LivingConditions(
                either(facts, HouseholdColumns.HOUSING, HouseholdColumns.UNSAFE_HOUSE),
                facts.get(HouseholdColumns.FLOOR_AREA),
                facts.get(HouseholdColumns.SAFE_WATER),
                facts.get(HouseholdColumns.ELECTRICITY),
                facts.get(HouseholdColumns.TOILET),
                either(facts, HouseholdColumns.ROAD, HouseholdColumns.HARD_ROAD),
                facts.get(HouseholdColumns.DISTANCE),
                facts.get(HouseholdColumns.FUEL));
    }

    /** The statements of those periods that the ledger asks this household for. */
    static List<IncomeStatement> incomes(
            List<Optional<DateRange>> periods, List<Slots> statements, Optional<DateRange> ownPeriod) {
        List<IncomeStatement> incomes = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Slots amounts = statements.get(i);
            if (amounts.asksForAny(IncomeColumns.AMOUNTS)) {
                periods.get(i).or(() -> ownPeriod).ifPresent(period -> incomes.add(statement(period, amounts)));
            }
        }
        return incomes;
    }

    private static IncomeStatement statement(DateRange period, Slots amounts) {
        return new IncomeStatement(
                period,
                amounts.get(IncomeColumns.AMOUNTS.get(0)),
                amounts.get(IncomeColumns.AMOUNTS.get(1)),
                amounts.get(IncomeColumns.AMOUNTS.get(2)),
                amounts.get(IncomeColumns.AMOUNTS.get(3)),
                amounts.get(IncomeColumns.AMOUNTS.get(4)),
                amounts.get(IncomeColumns.AMOUNTS.get(5)),
                amounts.get(IncomeColumns.AMOUNTS.get(6)));
    }
}
