package org.povline.core.income;

import static org.povline.core.quantity.AmountRange.OPEN_ABOVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
 * @param estimates what is imputed; empty where there is no schedule for area and period
 * @param schedule the name of the standard that holds the schedule
 */
record Sources(
        IncomeStatement statement,
        int place,
        List<Estimate> estimates,
        String schedule,
        List<IncomeEvidence> evidence) {

    /** The sources that tell anything of a part: the statement, the schedule, then the others by kind. */
    List<Source> of(IncomePart part) {
        List<Source> telling = new ArrayList<>();
        addIfTelling(
                telling,
                Source.of(
                        Origin.DECLARED,
                        Parts.path(place, part),
                        AmountRange.ofNotNegative(Parts.declared(statement, part))));
        for (Estimate estimate : estimates) {
            if (estimate.part() == part) {
                addIfTelling(telling, new Source(Origin.IMPUTED, schedule, estimate.range(), estimate.items()));
            }
        }
        if (!evidence.isEmpty()) {
            for (EvidenceKind kind : EvidenceKind.values()) {
                of(part, kind).forEach(source -> addIfTelling(telling, source));
            }
        }
        return telling;
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
