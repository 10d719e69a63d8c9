package org.povline.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import org.povline.core.check.Check;
import org.povline.core.check.CheckAccumulator;
import org.povline.core.check.CheckBook;
import org.povline.core.registry.Household;
import org.povline.datasets.ExampleVillage;
import org.povline.datasets.generator.LedgerGenerator;

/**
 * The book of checks over households that are in memory, and beside it what Hibernate Validator takes for the same rules
 * over the same persons. Divide by the number of rules to compare: both of {@link #sameRules} and
 * {@link #sameRulesAnnotated} evaluate {@link AnnotatedMember#RULES} a person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark {
    private static final int HOUSEHOLDS_OF_VILLAGE = 410;
    private static final int PERSONS_OF_VILLAGE = 2_103;
    private static final int GENERATED = 410;

    private final LocalDate day = LocalDate.of(2016, 9, 30);
    private final List<Household> village =
            ExampleVillage.ledger().registry().orElseThrow().households();
    private final List<Household> generated =
            LedgerGenerator.withSeed(42).households().limit(GENERATED).toList();
    private final List<AnnotatedMember> members = village.stream()
            .flatMap(household -> household.members().stream())
            .map(person -> AnnotatedMember.of(person, day))
            .toList();
    private final CheckBook whole = CheckBook.china(ExampleVillage.standards());
    private final CheckBook same = only(whole, AnnotatedMember.RULES);
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** All 125 checks over the example village: households a second. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS_OF_VILLAGE)
    public CheckAccumulator village() {
        return accepted(whole, village);
    }

    /** All 125 checks over a generated village: households a second. */
    @Benchmark
    @OperationsPerInvocation(GENERATED)
    public CheckAccumulator generated() {
        return accepted(whole, generated);
    }

    /** The rules that annotations can hold, by the book: persons a second. */
    @Benchmark
    @OperationsPerInvocation(PERSONS_OF_VILLAGE)
    public CheckAccumulator sameRules() {
        return accepted(same, village);
    }

    /** The same rules by Hibernate Validator over beans that are made beforehand: persons a second. */
    @Benchmark
    @OperationsPerInvocation(PERSONS_OF_VILLAGE)
    public void sameRulesAnnotated(Blackhole hole) {
        members.forEach(member -> hole.consume(validator.validate(member)));
    }

    private CheckAccumulator accepted(CheckBook book, List<Household> households) {
        CheckAccumulator accumulator = book.accumulator(day);
        households.forEach(accumulator::accept);
        return accumulator;
    }

    private static CheckBook only(CheckBook book, Set<String> ids) {
        CheckBook rest = book;
        for (Check check : book.checks()) {
            rest = ids.contains(check.id()) ? rest : rest.without(check.id());
        }
        return rest;
    }
}
