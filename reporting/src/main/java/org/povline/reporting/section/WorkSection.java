package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.registry.AidForm;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.DeclaredVisits;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registry;
import org.povline.core.registry.VisitMeasure;
import org.povline.core.registry.VisitTarget;
import org.povline.core.registry.WorkKind;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/**
 * The work team's log, 驻村工作: days posted, visits and what else was done. Visits to persons (人次), to households
 * (户次), households (户) and persons (人) are four things and stand in rows of their own.
 */
public final class WorkSection {
    private final Evidence evidence;

    private WorkSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new WorkSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(description());
        work().ifPresent(blocks::add);
        visits().ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("work.heading"), Silence.orLine(blocks));
    }

    private Block description() {
        Sentences sentences = new Sentences();
        evidence.time(
                        Phrase.of("work.teamSince"),
                        stated -> stated.work().teamSince(),
                        registry -> registry.log().teamSince().known())
                .ifPresent(since -> sentences.add(Phrase.of("work.since").with("since", since)));
        return sentences
                .add(Phrase.of("work.days")
                        .with(
                                "days",
                                evidence.logged(
                                        Phrase.of("work.daysPosted"),
                                        Unit.DAY,
                                        stated -> stated.work().daysPosted(),
                                        registry -> known(registry.log().daysPosted()))))
                .add(Phrase.of(areFundsOpen() ? "work.fundsNotItemised" : "work.funds")
                        .with(
                                "funds",
                                evidence.stated(
                                        Unit.YUAN, stated -> stated.work().fundsRaised())))
                .paragraph();
    }

    /** Whether there is a registry and its records of money do not reach what the village states. */
    private boolean areFundsOpen() {
        return evidence.registry()
                .flatMap(registry -> evidence.declared()
                        .flatMap(stated -> stated.work().fundsRaised().known())
                        .filter(funds -> money(registry).number().compareTo(funds.number()) < 0))
                .isPresent();
    }

    private static Amount money(Registry registry) {
        return registry.aid().stream()
                .filter(aid -> aid.form() == AidForm.MONEY)
                .flatMap(aid -> aid.worth().known().stream())
                .reduce(Amount.ofYuan(0), Amount::plus);
    }

    private Optional<Block> work() {
        TableRows rows = TableRows.of(Phrase.of("work.caption"), "work.kind", "work.number");
        for (WorkKind kind : WorkKind.values()) {
            Figure done = evidence.logged(
                    label(kind),
                    unit(kind),
                    stated -> stated.work().done().getOrDefault(kind, Declared.notReported()),
                    registry -> known(registry.log().done(kind)));
            if (!(done instanceof Figure.Absent)) {
                rows.add(label(kind), cell(done));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private static Unit unit(WorkKind kind) {
        return switch (kind) {
            case DIARIES -> Unit.PIECE;
            case MEETINGS -> Unit.TIME;
            case SERVICES -> Unit.PERSON_VISIT;
            case CONTACT_CARDS -> Unit.CARD;
            case LEAFLETS -> Unit.COPY;
            case DISPUTES_SETTLED, GOOD_DEEDS -> Unit.CASE;
            case PROJECTS -> Unit.ITEM;
        };
    }

    private Optional<Block> visits() {
        TableRows rows = TableRows.of(
                Phrase.of("visits.caption"),
                "visits.target",
                "VisitMeasure.PERSON_VISITS",
                "VisitMeasure.HOUSEHOLD_VISITS",
                "VisitMeasure.HOUSEHOLDS",
                "VisitMeasure.PERSONS");
        for (VisitTarget target : VisitTarget.values()) {
            List<Figure> numbers = Stream.of(VisitMeasure.values())
                    .map(measure -> visits(target, measure))
                    .toList();
            if (numbers.stream().anyMatch(number -> !(number instanceof Figure.Absent))) {
                rows.add(
                        Stream.concat(Stream.of(label(target)), numbers.stream().map(WorkSection::orNone))
                                .toArray(Inline[]::new));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private static Inline orNone(Figure figure) {
        return figure instanceof Figure.Absent ? Phrase.of("none") : cell(figure);
    }

    private Figure visits(VisitTarget target, VisitMeasure measure) {
        return evidence.logged(
                Phrase.of("visits.name").with("target", label(target)),
                unit(measure),
                stated -> stated(stated, target, measure),
                registry -> count(registry.log().to(target), measure));
    }

    private static Declared<Count> stated(DeclaredFigures stated, VisitTarget target, VisitMeasure measure) {
        return stated.work().visits().stream()
                .filter(visits -> visits.target() == target && visits.measure() == measure)
                .map(DeclaredVisits::number)
                .findFirst()
                .orElse(Declared.notReported());
    }

    /** A log names households, not each person that was met, so it does not tell different persons. */
    private static Optional<Count> count(PostingLog log, VisitMeasure measure) {
        return switch (measure) {
            case PERSON_VISITS -> known(log.personVisits());
            case HOUSEHOLD_VISITS -> known(log.householdVisits());
            case HOUSEHOLDS -> known(log.distinctHouseholds());
            case PERSONS -> Optional.empty();
        };
    }

    private static Unit unit(VisitMeasure measure) {
        return switch (measure) {
            case PERSON_VISITS -> Unit.PERSON_VISIT;
            case HOUSEHOLD_VISITS -> Unit.HOUSEHOLD_VISIT;
            case HOUSEHOLDS -> Unit.HOUSEHOLD;
            case PERSONS -> Unit.PERSON;
        };
    }

    /** None, or at least none, says nothing. */
    private static Optional<Count> known(Count count) {
        return count.number().signum() > 0 ? Optional.of(count) : Optional.empty();
    }
}
