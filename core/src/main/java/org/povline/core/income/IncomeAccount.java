package org.povline.core.income;

import static java.util.Objects.requireNonNull;
import static org.povline.core.registry.BudgetItem.NECESSARY_JOB_COSTS;
import static org.povline.core.registry.BudgetItem.PROPERTY_COSTS;
import static org.povline.core.registry.BudgetItem.TRANSFER_OUTLAYS;
import static org.povline.core.registry.IncomePart.BUSINESS;
import static org.povline.core.registry.IncomePart.BUSINESS_COSTS;
import static org.povline.core.registry.IncomePart.PROPERTY;
import static org.povline.core.registry.IncomePart.TRANSFERS;
import static org.povline.core.registry.IncomePart.WAGES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.IncomeRule;
import org.povline.core.standard.Schedule;

/**
 * What a household's income is, by one account. Accounts differ in what they leave out and take off, and in nothing else.
 *
 * <p>Formulas, for the household and twelve months:
 *
 * <ul>
 *   <li>{@link IncomeConcept#REGISTRY_NET} 家庭纯收入 = wages + business + property + transfers − business costs. Dibao
 *       and pensions are transfers here, as they are not where dibao itself is decided.
 *   <li>{@link IncomeConcept#NET} 纯收入, of the surveys before 2014: the same; taxes, fees and depreciation are business
 *       costs.
 *   <li>{@link IncomeConcept#DISPOSABLE} 可支配收入 = wages + (business − costs) + (property − property costs) +
 *       (transfers − transfer outlays). What is spent is in the budget of an assessment, not in a ledger.
 *   <li>{@link IncomeConcept#COUNTABLE} as a rule has it = wages − necessary job costs + business − costs + property +
 *       transfers − items not counted − costs that may be deducted + support by obligors outside of the family who are
 *       able.
 * </ul>
 *
 * <p>The statement is the latest one that covers about twelve months (350 to 380 days), ends at most one day after the
 * date and not more than twelve months before it; without one the income is open. The budget is read on the same terms.
 * Every part but the net is zero or more: what is not known of one leaves its bound open and is never zero. The result
 * may be negative. Where the part that holds an item is known, the item lies between zero and the part.
 *
 * <p>Immutable, and made once for many households.
 */
public final class IncomeAccount {
    private static final Reduction WHOLE_BUSINESS = Reduction.none(BUSINESS);
    private static final Reduction WHOLE_PROPERTY = Reduction.none(PROPERTY);

    private final IncomeConcept concept;
    private final Reduction wages;
    private final Reduction transfers;
    private final List<BudgetItem> deducted;
    private final @Nullable Imputed imputed;

    private IncomeAccount(
            IncomeConcept concept,
            Reduction wages,
            Reduction transfers,
            List<BudgetItem> deducted,
            @Nullable Imputed imputed) {
        this.concept = concept;
        this.wages = wages;
        this.transfers = transfers;
        this.deducted = deducted;
        this.imputed = imputed;
    }

    /** A schedule made ready and the name of the standard that it is of. */
    private record Imputed(PriceList prices, String standard) {}

    /** The concept of income that it accounts for. */
    public IncomeConcept concept() {
        return concept;
    }

    /**
     * The account of a concept that needs no rule.
     *
     * @throws IllegalArgumentException for {@link IncomeConcept#COUNTABLE}, which does, and for spending
     */
    public static IncomeAccount of(IncomeConcept concept) {
        if (concept == IncomeConcept.COUNTABLE) {
            throw new IllegalArgumentException("What is countable is for a rule to say");
        }
        return of(new IncomeRule(concept, Set.of(), Set.of(), Set.of()));
    }

    /**
     * The account that a rule of assistance prescribes: its concept, less what the rule does not count, what it lets be
     * deducted and, between nothing and whole, what is open in it. Support by obligors counts where the concept is {@link
     * IncomeConcept#COUNTABLE}; surveys know only what was received, as a transfer.
     *
     * @throws IllegalArgumentException if the rule's concept is spending
     */
    public static IncomeAccount countable(IncomeRule rule) {
        return of(rule);
    }

    private static IncomeAccount of(IncomeRule rule) {
        if (rule.concept() == IncomeConcept.CONSUMPTION) {
            throw new IllegalArgumentException("CONSUMPTION is no income");
        }
        Set<BudgetItem> costs = costs(rule);
        Reduction wages = costs.remove(NECESSARY_JOB_COSTS)
                ? Reduction.ofCost(WAGES, NECESSARY_JOB_COSTS)
                : Reduction.none(WAGES);
        return new IncomeAccount(
                rule.concept(),
                wages,
                Reduction.of(TRANSFERS, rule.notCounted(), rule.open()),
                List.copyOf(costs),
                null);
    }

    private static Set<BudgetItem> costs(IncomeRule rule) {
        Set<BudgetItem> costs = EnumSet.noneOf(BudgetItem.class);
        costs.addAll(rule.deductible());
        if (rule.concept() == IncomeConcept.DISPOSABLE) {
            costs.add(PROPERTY_COSTS);
            costs.add(TRANSFER_OUTLAYS);
        }
        return costs;
    }

    /**
     * The same account, which verifies statements against what this schedule imputes; see {@link Verification}.
     *
     * @param schedule the one in force where the household lives, in the {@link #period} of its statement
     * @param scheduleStandardId the name of the standard that it is of, for findings
     */
    public IncomeAccount with(Schedule schedule, String scheduleStandardId) {
        return new IncomeAccount(
                concept,
                wages,
                transfers,
                deducted,
                new Imputed(
                        new PriceList(requireNonNull(schedule, "schedule")), requireNonNull(scheduleStandardId, "id")));
    }

    /** The period of the statement that a decision on the date looks at, if there is one. */
    public static Optional<DateRange> period(Household household, LocalDate date) {
        int place = Months.latest(household.incomes(), date);
        return place < 0
                ? Optional.empty()
                : Optional.of(household.incomes().get(place).period());
    }

    /** The sources of the household's income held against each other; empty where there is no statement. */
    public Optional<Verification> verify(Household household, @Nullable Assessment assessment, LocalDate date) {
        int place = Months.latest(household.incomes(), date);
        return place < 0 ? Optional.empty() : Optional.of(Verification.of(sources(household, assessment, place)));
    }

    private Sources sources(Household household, @Nullable Assessment assessment, int place) {
        return new Sources(
                household.incomes().get(place),
                place,
                imputed == null ? null : Imputing.of(imputed.prices, household, assessment),
                imputed == null ? "" : imputed.standard,
                assessment == null ? List.of() : assessment.evidence());
    }

    /**
     * The household's income in the twelve months that a decision on the date looks at, all its members being one family.
     *
     * @param assessment what was found out beyond the ledger, if anything was
     */
    public AccountedIncome of(Household household, @Nullable Assessment assessment, LocalDate date) {
        return of(household, assessment, date, null);
    }

    /**
     * The same where not everybody listed belongs to the family: whoever does not may support those who do.
     *
     * @param assessment what was found out beyond the ledger, if anything was
     * @param family who belongs to it; everybody listed where nothing is said
     */
    public AccountedIncome of(
            Household household, @Nullable Assessment assessment, LocalDate date, @Nullable Family family) {
        int place = Months.latest(household.incomes(), date);
        if (place < 0) {
            return withoutStatement();
        }
        boolean alone =
                imputed == null && (assessment == null || assessment.evidence().isEmpty());
        return of(
                household.incomes().get(place),
                place,
                alone ? null : Agreed.of(sources(household, assessment, place)),
                assessment,
                Spent.of(household.members(), assessment, date),
                new Belonging(household.members(), family));
    }

    /**
     * What one member received of the items that the rule leaves open: an income of their own that somebody counted without
     * them may be so much more. Each from what to what, with what would tell it; nothing where the rule is plain.
     *
     * @param assessment what was found out beyond the ledger, if anything was
     */
    public List<OpenPart> openOf(Person member, @Nullable Assessment assessment, LocalDate date) {
        return transfers.open(Spent.of(List.of(member), assessment, date));
    }

    /** What a statement alone comes to, whatever its period. */
    AccountedIncome of(IncomeStatement statement) {
        return of(statement, 0, null, null, new Spent(List.of(), null), new Belonging(List.of(), null));
    }

    private AccountedIncome of(
            IncomeStatement statement,
            int place,
            @Nullable Agreed verified,
            @Nullable Assessment assessment,
            Spent spent,
            Belonging family) {
        Tally tally = new Tally();
        enter(tally, wages, statement, verified, spent, place);
        enter(tally, WHOLE_BUSINESS, statement, verified, spent, place);
        enter(tally, WHOLE_PROPERTY, statement, verified, spent, place);
        enter(tally, transfers, statement, verified, spent, place);
        deductBusinessCosts(tally, statement, verified, place);
        for (int i = 0; i < deducted.size(); i++) {
            deduct(tally, deducted.get(i), spent);
        }
        if (concept == IncomeConcept.COUNTABLE) {
            Support.enter(tally, assessment, family);
        }
        tally.find(verified == null ? List.of() : verified.findings());
        return tally.total(concept);
    }

    private static void enter(
            Tally tally,
            Reduction reduction,
            IncomeStatement statement,
            @Nullable Agreed verified,
            Spent spent,
            int place) {
        long exact = exact(statement, reduction.part(), verified);
        if (exact < 0 || !reduction.isEnteredExactly(tally, exact, spent)) {
            reduction.enter(tally, known(statement, reduction.part(), verified), spent, place);
        }
    }

    /** The part where it is known to the fen, else -1. */
    private static long exact(IncomeStatement statement, IncomePart part, @Nullable Agreed verified) {
        if (verified == null) {
            return AmountRange.exactNotNegative(Parts.declared(statement, part));
        }
        AmountRange known = verified.known(part);
        return known.isExact() ? known.lowerFen() : -1;
    }

    private static AmountRange known(IncomeStatement statement, IncomePart part, @Nullable Agreed verified) {
        return verified == null ? AmountRange.ofNotNegative(Parts.declared(statement, part)) : verified.known(part);
    }

    private static void deductBusinessCosts(
            Tally tally, IncomeStatement statement, @Nullable Agreed verified, int place) {
        long exact = exact(statement, BUSINESS_COSTS, verified);
        if (exact >= 0) {
            tally.enter(-exact);
        } else {
            AmountRange costs = known(statement, BUSINESS_COSTS, verified);
            deduct(tally, BUSINESS_COSTS.name(), Parts.path(place, BUSINESS_COSTS), costs);
        }
    }

    private static void deduct(Tally tally, BudgetItem item, Spent spent) {
        long exact = spent.exact(item);
        if (exact >= 0) {
            tally.enter(-exact);
        } else {
            deduct(tally, item.name(), Spent.path(item), spent.of(item));
        }
    }

    private static void deduct(Tally tally, String code, String path, AmountRange costs) {
        tally.subtract(costs);
        if (!costs.isExact()) {
            tally.open(new OpenPart(code, path, false, costs));
        }
    }

    private AccountedIncome withoutStatement() {
        return new AccountedIncome(
                concept,
                AmountRange.OPEN,
                0,
                List.of(new OpenPart("INCOME_STATEMENT", "incomes", true, AmountRange.OPEN)),
                List.of());
    }
}
