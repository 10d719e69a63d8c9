package org.povline.core.repair;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;

/** Repairs of incomes that do not add up. */
final class IncomeRepairs {
    private static final List<IncomeField> FIELDS = List.of(IncomeField.values());

    private IncomeRepairs() {}

    static List<Repair> of(Household household, long toleranceFen) {
        int latest = HeadCount.latest(household.incomes()).orElse(-1);
        HeadCount count = HeadCount.of(household, toleranceFen);
        return IntStream.range(0, household.incomes().size())
                .boxed()
                .flatMap(i -> of(household.incomes(), i, i == latest ? count.heads() : 0, toleranceFen)
                        .map(changes -> changes.repair(i == latest && count.heads() == count.listed())))
                .toList();
    }

    /** Whether net income and that per head are known and agree for so many persons. */
    static boolean fits(IncomeStatement statement, long heads, long toleranceFen) {
        List<LinearEdit> edits = perHead(statement, heads, toleranceFen).toList();
        return !edits.isEmpty() && edits.get(0).isMet(values(statement));
    }

    private static Stream<Changes> of(List<IncomeStatement> incomes, int at, long heads, long toleranceFen) {
        IncomeStatement statement = incomes.get(at);
        List<LinearEdit> edits = Stream.concat(sum(statement), perHead(statement, heads, toleranceFen))
                .toList();
        ErrorLocalization errors = ErrorLocalization.of(variables(statement), edits);
        return errors.solutions().stream().map(solution -> changes(statement, at, errors.sets(), solution));
    }

    private static Changes changes(IncomeStatement statement, int at, int sets, Map<Integer, Long> solution) {
        List<Change<?>> changes = new ArrayList<>();
        solution.forEach((field, fen) -> changes.add(change(FIELDS.get(field), statement, at, fen)));
        return new Changes(sets, changes);
    }

    private static Change<Amount> change(IncomeField field, IncomeStatement statement, int at, long fen) {
        return Change.of(field.in(at), Amount.ofFen(field.fen(statement).orElseThrow()), Amount.ofFen(fen));
    }

    private static List<Variable> variables(IncomeStatement statement) {
        return FIELDS.stream()
                .map(field -> new Variable(field.fen(statement).orElse(0), field.leastFen(), 1))
                .toList();
    }

    private static List<BigInteger> values(IncomeStatement statement) {
        return FIELDS.stream()
                .map(field -> BigInteger.valueOf(field.fen(statement).orElse(0)))
                .toList();
    }

    private static Stream<LinearEdit> sum(IncomeStatement statement) {
        return edit(statement, IncomeField::signInSum, BigInteger.ZERO);
    }

    /** No edit without heads. */
    private static Stream<LinearEdit> perHead(IncomeStatement statement, long heads, long toleranceFen) {
        BigInteger tolerance = BigInteger.valueOf(heads).multiply(BigInteger.valueOf(toleranceFen));
        return heads < 1 ? Stream.empty() : edit(statement, field -> perHead(field, heads), tolerance);
    }

    private static long perHead(IncomeField field, long heads) {
        return switch (field) {
            case NET -> -1;
            case NET_PER_HEAD -> heads;
            default -> 0;
        };
    }

    /** No edit where an amount that it speaks of is not known exactly. */
    private static Stream<LinearEdit> edit(
            IncomeStatement statement, ToLongFunction<IncomeField> coefficients, BigInteger tolerance) {
        boolean known = FIELDS.stream()
                .filter(field -> coefficients.applyAsLong(field) != 0)
                .allMatch(field -> field.fen(statement).isPresent());
        List<BigInteger> all = FIELDS.stream()
                .map(field -> BigInteger.valueOf(coefficients.applyAsLong(field)))
                .toList();
        return known ? Stream.of(new LinearEdit(all, tolerance)) : Stream.empty();
    }

    /** One of so many smallest sets of changes. */
    private record Changes(int sets, List<Change<?>> changes) {
        Repair repair(boolean silences) {
            return Repair.of("REPAIR_INCOME_SUM", sets, changes, silences ? List.of("H18_INCOME_SUM") : List.of());
        }
    }
}
