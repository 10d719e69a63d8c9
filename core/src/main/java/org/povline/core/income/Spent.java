package org.povline.core.income;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.povline.core.quantity.AmountRange.FARTHEST_FEN;
import static org.povline.core.quantity.AmountRange.NOT_NEGATIVE;
import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.AmountSum;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/** What is known of a household's single receipts and outlays of twelve months: from its budget and, for one, its ledger. */
record Spent(List<Person> members, @Nullable Budget budget) {
    private static final long MONTHS = 12;
    private static final int FEN_DECIMALS = 2;

    /** Made once: a case of which little is known names most of them. */
    private static final Map<BudgetItem, String> PATHS = Arrays.stream(BudgetItem.values())
            .collect(toUnmodifiableMap(Function.identity(), item -> "assessment.budget.items." + item.name()));

    static Spent of(List<Person> members, @Nullable Assessment assessment, LocalDate date) {
        return new Spent(members, assessment == null ? null : budget(assessment.budget(), date));
    }

    static String path(BudgetItem item) {
        return requireNonNull(PATHS.get(item), "path");
    }

    AmountRange of(BudgetItem item) {
        AmountRange stated = stated(item);
        if (item != BudgetItem.BASIC_PENSION) {
            return stated;
        }
        AmountRange drawn = pensions();
        return stated.lowerFen() > drawn.upperFen() ? NOT_NEGATIVE : stated.intersect(drawn);
    }

    private AmountRange stated(BudgetItem item) {
        return budget == null ? NOT_NEGATIVE : AmountRange.ofNotNegative(budget.item(item));
    }

    /** The amount that the budget tells exactly and nothing contradicts, else -1. */
    long exact(BudgetItem item) {
        long exact = budget == null ? -1 : AmountRange.exactNotNegative(budget.item(item));
        return item == BudgetItem.BASIC_PENSION
                        && exact > 0
                        && exact > pensions().upperFen()
                ? -1
                : exact;
    }

    /** That a budget states more basic pension than the ledger lets the members draw: then neither is known. */
    Optional<Finding> disagreement(BudgetItem item) {
        if (item != BudgetItem.BASIC_PENSION) {
            return Optional.empty();
        }
        long more = stated(item).lowerFen();
        long most = pensions().upperFen();
        return more > most ? Optional.of(disagreement(item, more - most)) : Optional.empty();
    }

    private static Finding disagreement(BudgetItem item, long fen) {
        return Finding.of("INCOME_SOURCES_DISAGREE", Severity.ERROR, Location.path(path(item)))
                .with("part", Argument.of(item.name()))
                .with("one", Argument.of("BUDGET"))
                .with("other", Argument.of("ENROLLMENT"))
                .with("yuan", Argument.of(BigDecimal.valueOf(fen, FEN_DECIMALS)));
    }

    private static @Nullable Budget budget(Fact<Budget> budget, LocalDate date) {
        return budget instanceof Fact.Known<Budget> known
                        && Months.count(known.value().period(), date)
                ? known.value()
                : null;
    }

    /** A basic pension is part of a pension: between nothing and all of what the members draw, where all tell. */
    private AmountRange pensions() {
        AmountSum sum = AmountSum.create();
        for (int i = 0; i < members.size(); i++) {
            sum.add(0, mostPerYear(members.get(i)));
        }
        return members.isEmpty() ? NOT_NEGATIVE : sum.range();
    }

    private static long mostPerYear(Person member) {
        long pension = mostPerMonth(member);
        return pension > FARTHEST_FEN / MONTHS ? OPEN_ABOVE : pension * MONTHS;
    }

    private static long mostPerMonth(Person member) {
        for (Enrollment enrollment : member.enrollments()) {
            if (enrollment.programme() == Programme.RESIDENT_PENSION) {
                return mostPerMonth(enrollment);
            }
        }
        return OPEN_ABOVE;
    }

    private static long mostPerMonth(Enrollment enrollment) {
        return drawsNothing(enrollment)
                ? 0
                : AmountRange.ofNotNegative(enrollment.benefitPerMonth()).upperFen();
    }

    private static boolean drawsNothing(Enrollment enrollment) {
        return enrollment.benefitPerMonth() instanceof Fact.Missing<?> missing
                && (missing.missing() == MissingReason.NOT_APPLICABLE
                        || (enrollment.enrolled() instanceof Fact.Known<YesNo> known && known.value() == YesNo.NO));
    }
}
