package org.povline.core.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/**
 * The work team's log. What it adds up to is not one number but four: days posted, visits to persons (人次), visits to
 * households (户次) and different households (户).
 *
 * <p>A sum over entries that are partly unknown is what it is at least, and so is a sum over none: a log without an
 * entry does not say that nothing was done.
 *
 * @param teamSince 工作组成立时间, to the day or the month
 * @param postings who was there when
 * @param visits the calls
 * @param entries what else was done
 */
public record PostingLog(
        Fact<DateRange> teamSince, List<Posting> postings, List<FieldVisit> visits, List<WorkEntry> entries) {
    static final PostingLog NOT_REPORTED = new PostingLog(Fact.notReported(), List.of(), List.of(), List.of());

    /** Takes what is left out as not reported. */
    public PostingLog {
        teamSince = Fact.orNotReported(teamSince);
        postings = Absent.list(postings);
        visits = Absent.list(visits);
        entries = Absent.list(entries);
    }

    /** 累计驻村天数: days on which at least one member was there, each day once. */
    public Count daysPosted() {
        long days = 0;
        LocalDate counted = LocalDate.MIN;
        for (DateRange stay : staysByStart()) {
            LocalDate from = counted.isAfter(stay.startInclusive()) ? counted : stay.startInclusive();
            days += Math.max(0, ChronoUnit.DAYS.between(from, stay.endExclusive()));
            counted = counted.isAfter(stay.endExclusive()) ? counted : stay.endExclusive();
        }
        return sum(!postings.isEmpty(), Count.of(days));
    }

    /** The same log with the visits that were paid to these only. */
    public PostingLog to(VisitTarget target) {
        return new PostingLog(
                teamSince,
                postings,
                visits.stream().filter(visit -> visit.target() == target).toList(),
                entries);
    }

    /** 人次: persons met, each time anew. */
    public Count personVisits() {
        return sum(
                !visits.isEmpty()
                        && visits.stream().allMatch(visit -> visit.persons().isKnown()),
                visits.stream()
                        .flatMap(visit -> visit.persons().known().stream())
                        .reduce(Count.of(0), Count::plus));
    }

    /** 户次: calls at households, each time anew. */
    public Count householdVisits() {
        return sum(everyHouseholdTold(), Count.of(householdKeys().count()));
    }

    /** 户: different households called at. */
    public Count distinctHouseholds() {
        return sum(everyHouseholdTold(), Count.of(householdKeys().distinct().count()));
    }

    /** The number of things done of one kind. */
    public Count done(WorkKind kind) {
        List<Count> numbers = entries.stream()
                .filter(entry -> entry.kind() == kind)
                .map(WorkEntry::number)
                .toList();
        return sum(!numbers.isEmpty(), numbers.stream().reduce(Count.of(0), Count::plus));
    }

    private List<DateRange> staysByStart() {
        return postings.stream()
                .map(Posting::days)
                .sorted(Comparator.comparing(DateRange::startInclusive))
                .toList();
    }

    private Stream<String> householdKeys() {
        return visits.stream().map(FieldVisit::household).map(Fact::known).flatMap(Optional::stream);
    }

    private boolean everyHouseholdTold() {
        return !visits.isEmpty()
                && visits.stream()
                        .map(FieldVisit::household)
                        .allMatch(household -> household.fold(
                                key -> true, reason -> reason == MissingReason.NOT_APPLICABLE, raw -> false));
    }

    private static Count sum(boolean complete, Count sum) {
        return complete ? sum : sum.orMore();
    }
}
