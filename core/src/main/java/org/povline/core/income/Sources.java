package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.EvidenceKind;
import org.povline.core.registry.IncomeEvidence;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;

/**
 * What there is to hold a statement against.
 *
 * @param place the statement's place in the ledger
 * @param imputed what is imputed; nothing where there is no schedule for area and period
 * @param schedule the name of the standard that holds the schedule
 */
record Sources(
        IncomeStatement statement,
        int place,
        @Nullable Imputing imputed,
        String schedule,
        List<IncomeEvidence> evidence) {
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());

    /** What all sources allow of a part; nothing where they have no amount in common. Allocates little. */
    @Nullable
    AmountRange common(IncomePart part) {
        AmountRange common = AmountRange.ofNotNegative(Parts.declared(statement, part));
        if (imputed != null) {
            common = met(common, imputed.range(part));
        }
        for (Source source : evidenced(part)) {
            common = met(common, source.range());
        }
        return common;
    }

    private static @Nullable AmountRange met(@Nullable AmountRange one, AmountRange other) {
        return one != null && one.intersects(other) ? one.intersect(other) : null;
    }

    /** The sources that tell anything of a part: the statement, the schedule, then the others by kind. */
    List<Source> of(IncomePart part) {
        List<Source> telling = new ArrayList<>();
        addIfTelling(
                telling,
                Source.of(
                        Origin.DECLARED,
                        Parts.path(place, part),
                        AmountRange.ofNotNegative(Parts.declared(statement, part))));
        if (imputed != null) {
            imputed.estimate(part)
                    .map(estimate -> new Source(Origin.IMPUTED, schedule, estimate.range(), estimate.items()))
                    .ifPresent(source -> addIfTelling(telling, source));
        }
        evidenced(part).forEach(source -> addIfTelling(telling, source));
        return telling;
    }

    private List<Source> evidenced(IncomePart part) {
        return evidence.isEmpty()
                ? List.of()
                : KINDS.stream().flatMap(kind -> of(part, kind).stream()).toList();
    }

    private static void addIfTelling(List<Source> telling, Source source) {
        if (source.tells()) {
            telling.add(source);
        }
    }

    private List<Source> of(IncomePart part, EvidenceKind kind) {
        List<Integer> places = IntStream.range(0, evidence.size())
                .filter(i -> evidence.get(i).part() == part && evidence.get(i).kind() == kind)
                .boxed()
                .toList();
        List<IncomeEvidence> records = places.stream().map(evidence::get).toList();
        return records.size() > 1 && lieSideBySide(records)
                ? List.of(Source.of(Origin.of(kind), "assessment.evidence", sum(records)))
                : places.stream().map(this::single).toList();
    }

    private Source single(int place) {
        IncomeEvidence record = evidence.get(place);
        return Source.of(Origin.of(record.kind()), "assessment.evidence[" + place + "]", ofStatementsPeriod(record));
    }

    private AmountRange ofStatementsPeriod(IncomeEvidence record) {
        AmountRange range = AmountRange.ofNotNegative(record.amount());
        boolean within = isWithin(record.period(), statement.period());
        boolean around = isWithin(statement.period(), record.period());
        return Bounds.range(within ? range.lowerFen() : 0, around ? range.upperFen() : OPEN_ABOVE);
    }

    private static boolean isWithin(DateRange period, DateRange other) {
        return !period.startInclusive().isBefore(other.startInclusive())
                && !period.endExclusive().isAfter(other.endExclusive());
    }

    private boolean lieSideBySide(List<IncomeEvidence> records) {
        List<DateRange> periods =
                new ArrayList<>(records.stream().map(IncomeEvidence::period).toList());
        periods.sort(Comparator.comparing(DateRange::startInclusive));
        return periods.stream().allMatch(period -> isWithin(period, statement.period()))
                && IntStream.range(1, periods.size())
                        .noneMatch(i -> periods.get(i)
                                .startInclusive()
                                .isBefore(periods.get(i - 1).endExclusive()));
    }

    /** The sum, of the whole period or of some of it. */
    private AmountRange sum(List<IncomeEvidence> records) {
        AmountRange sum = records.stream()
                .map(record -> AmountRange.ofNotNegative(record.amount()))
                .reduce(AmountRange.ZERO, AmountRange::plus);
        long days = records.stream().mapToLong(record -> record.period().days()).sum();
        return days == statement.period().days() ? sum : Bounds.range(sum.lowerFen(), OPEN_ABOVE);
    }
}
