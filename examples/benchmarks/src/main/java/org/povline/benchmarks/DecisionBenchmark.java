package org.povline.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Ruling;
import org.povline.core.eligibility.Schemes;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;
import org.povline.datasets.ExampleVillage;

/** Decides the households of the example village one by one, each with its whole trace. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionBenchmark {
    private static final int HOUSEHOLDS = 410;
    private static final LocalDate DAY = LocalDate.of(2015, 12, 31);
    private static final AreaCode COUNTY = AreaCode.of("522799");
    private static final BigDecimal LINE = BigDecimal.valueOf(2855);

    private final List<Household> households =
            ExampleVillage.earlierLedger().registry().orElseThrow().households();
    private final List<HouseholdCase> plain =
            households.stream().map(HouseholdCase::of).toList();
    private final List<HouseholdCase> assessed = households.stream()
            .map(household -> HouseholdCase.of(household).with(assessment(household.key())))
            .toList();
    private final Ruling<HouseholdCase> registered =
            EligibilityEngine.of(StandardBook.china()).ruling(Schemes.REGISTERED, AreaCode.of("520000"), DAY);
    private final EligibilityEngine engine = EligibilityEngine.of(ExampleVillage.standards());
    private final Ruling<HouseholdCase> verified = engine.ruling(Schemes.DIBAO, COUNTY, DAY);
    private final Ruling<HouseholdCase> dibao =
            EligibilityEngine.of(withoutSchedules(engine.book())).ruling(Schemes.DIBAO, COUNTY, DAY);

    /** The poverty line alone: one criterion, everything known. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void registered(Blackhole hole) {
        plain.forEach(subject -> hole.consume(registered.decide(subject)));
    }

    /** Dibao by income, members and assets, everything known. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void dibao(Blackhole hole) {
        assessed.forEach(subject -> hole.consume(dibao.decide(subject)));
    }

    /** Dibao with nothing known beyond the ledger: bounds, and what would open them. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void dibaoWithUnknowns(Blackhole hole) {
        plain.forEach(subject -> hole.consume(dibao.decide(subject)));
    }

    /** The same as {@link #dibao}, with the incomes verified against what a schedule imputes. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void dibaoVerified(Blackhole hole) {
        assessed.forEach(subject -> hole.consume(verified.decide(subject)));
    }

    /** The same as {@link #dibaoVerified}, with the engine asked anew for every household: it keeps its last ruling. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void dibaoResolvedEachTime(Blackhole hole) {
        assessed.forEach(subject -> hole.consume(engine.determine(Schemes.DIBAO, subject, DAY)));
    }

    /** The line as a host writes it by hand: sum, divide, compare; no reason, no unknown. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void registeredByHand(Blackhole hole) {
        households.forEach(household -> hole.consume(belowTheLine(household)));
    }

    private static StandardBook withoutSchedules(StandardBook book) {
        return StandardBook.of(
                book.name(),
                book.version(),
                book.ownAreas(),
                book.standards().stream()
                        .filter(standard -> standard.role() != Role.SCHEDULE)
                        .toList());
    }

    private static boolean belowTheLine(Household household) {
        IncomeStatement year = household.incomes().stream()
                .filter(statement -> statement.period().equals(DateRange.ofYear(2015)))
                .findFirst()
                .orElseThrow();
        BigDecimal net = yuan(year.wages())
                .add(yuan(year.business()))
                .add(yuan(year.property()))
                .add(yuan(year.transfers()))
                .subtract(yuan(year.businessCosts()));
        return net.divide(BigDecimal.valueOf(household.members().size()), MathContext.DECIMAL64)
                        .compareTo(LINE)
                < 0;
    }

    private static BigDecimal yuan(Fact<Amount> amount) {
        return amount.known().map(Amount::number).orElse(BigDecimal.ZERO);
    }

    private static Assessment assessment(String key) {
        Assessment blank = Assessment.blank(key, DAY);
        return new Assessment(
                key,
                DAY,
                blank.needs(),
                List.of(),
                new Holdings(
                        all(MoneyAsset.values(), Amount.ofYuan(1_000)),
                        all(CountedAsset.values(), Count.of(0)),
                        Fact.of(List.of()),
                        Fact.of(List.of())),
                Fact.of(new Budget(DateRange.ofYear(2015), all(BudgetItem.values(), Amount.ofYuan(0)), Map.of())),
                List.of(),
                Fact.of(List.of()));
    }

    private static <K, V> Map<K, Fact<V>> all(K[] keys, V value) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), key -> Fact.of(value)));
    }
}
