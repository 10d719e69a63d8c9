package org.povline.core.eligibility;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Truth;

/**
 * The smallest change of a family's income that gives another outcome.
 *
 * @param criterion the criterion whose line is crossed
 * @param fen how much more income in twelve months; less where negative
 */
public record NearestChange(String criterion, long fen) {
    /** No income beyond it is kept. */
    private static final BigInteger FARTHEST = BigInteger.valueOf(AmountRange.FARTHEST_FEN);

    /** The words keep the change out: it tells an income to whoever knows the line. */
    @Override
    public String toString() {
        return "NearestChange(" + criterion + ")";
    }

    static Optional<NearestChange> of(Node node, List<CriterionResult> results) {
        Truth now = node.truth(results);
        return results.stream()
                .flatMap(NearestChange::crossings)
                .sorted(Comparator.comparingLong(change -> Math.abs(change.fen)))
                .filter(change -> {
                    Truth then = node.truth(change.made(results));
                    return then != now && then != Truth.UNKNOWN;
                })
                .findFirst();
    }

    private static Stream<NearestChange> crossings(CriterionResult result) {
        return Stream.concat(beside(result), besideShare(result));
    }

    /** The incomes beside the one of which what was spent is just the share. */
    private static Stream<NearestChange> besideShare(CriterionResult result) {
        if (result.observed() instanceof Observation.Part part
                && result.ground().required() instanceof Requirement.Share share
                && part.part().isExact()
                && part.whole().isExact()) {
            BigInteger whole = BigInteger.valueOf(part.part().lowerFen())
                    .multiply(BigInteger.valueOf(share.share().denominator()))
                    .divide(BigInteger.valueOf(share.share().numerator()));
            return LongStream.rangeClosed(-1, 1)
                    .mapToObj(fen -> whole.add(BigInteger.valueOf(fen)))
                    .filter(then -> then.compareTo(FARTHEST) <= 0)
                    .map(then -> new NearestChange(
                            result.code(), then.longValueExact() - part.whole().lowerFen()));
        }
        return Stream.empty();
    }

    /** The two incomes beside a line: the last that is meant by it, and the first that is not. */
    private static Stream<NearestChange> beside(CriterionResult result) {
        if (result.observed() instanceof Observation.Income income
                && result.ground().required() instanceof Requirement.Line line
                && line.isExact()
                && income.total().isExact()
                && income.minPersons() == income.maxPersons()
                && income.minPersons() > 0) {
            BigInteger last = lastMeant(line.fenPerPersonYear(), income.minPersons(), line.boundary());
            long total = income.total().lowerFen();
            return Stream.of(last, last.add(BigInteger.ONE))
                    .filter(then -> then.compareTo(FARTHEST) <= 0)
                    .map(then -> new NearestChange(result.code(), then.longValueExact() - total));
        }
        return Stream.empty();
    }

    private static BigInteger lastMeant(Ratio line, int persons, Boundary boundary) {
        BigInteger[] whole = BigInteger.valueOf(line.numerator())
                .multiply(BigInteger.valueOf(persons))
                .divideAndRemainder(BigInteger.valueOf(line.denominator()));
        boolean onTheLine = whole[1].signum() == 0;
        return onTheLine && boundary == Boundary.BELOW ? whole[0].subtract(BigInteger.ONE) : whole[0];
    }

    private List<CriterionResult> made(List<CriterionResult> results) {
        return results.stream().map(this::made).toList();
    }

    /** What one person earns is part of the household's income; what the household earns may be the others'. */
    private CriterionResult made(CriterionResult result) {
        boolean concerned = ResultWords.isOfOnePerson(criterion) || !ResultWords.isOfOnePerson(result.code());
        return concerned ? shifted(result) : result;
    }

    private CriterionResult shifted(CriterionResult result) {
        if (result.observed() instanceof Observation.Part part
                && result.ground().required() instanceof Requirement.Share share) {
            Observation.Part then = part.shifted(fen);
            return new CriterionResult(
                    result.code(), SpendingTest.exceeds(then, share), then, result.ground(), List.of());
        }
        if (result.observed() instanceof Observation.Income income
                && result.ground().required() instanceof Requirement.Line line) {
            Observation.Income then = income.shifted(fen);
            return new CriterionResult(result.code(), line.met(then), then, result.ground(), List.of());
        }
        return result;
    }
}
