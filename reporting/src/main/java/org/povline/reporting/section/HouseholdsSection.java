package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.povline.core.code.HouseholdKind;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/**
 * Households by kind, 农户构成: those in the poverty registry first, then the others. A household of unknown kind makes
 * each number a range and stands in a row of its own, so that the lower ends and that row add up to the total.
 */
public final class HouseholdsSection {
    private final Evidence evidence;
    private final Figure households;

    private HouseholdsSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.households = evidence.toldElsewhere().households();
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new HouseholdsSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(kinds());
        kindsBesideTotal().ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("kinds.heading"), blocks);
    }

    private Block kinds() {
        TableRows rows = TableRows.of(
                Phrase.of("kinds.caption").with("households", households), "kinds.kind", "kinds.households", "share");
        Tally.REGISTERED_KINDS.forEach(kind -> add(rows, kind));
        addShare(rows, Phrase.of("kinds.registeredTotal"), evidence.registered());
        EnumSet.complementOf(EnumSet.copyOf(Tally.REGISTERED_KINDS)).forEach(kind -> add(rows, kind));
        ofUnknownKind()
                .ifPresent(
                        count -> addShare(rows, Phrase.of("kinds.unknown"), evidence.counted(count, Unit.HOUSEHOLD)));
        rows.add(Phrase.of("total"), cell(households), Phrase.of("none"));
        return rows.table();
    }

    private void add(TableRows rows, HouseholdKind kind) {
        Figure number = evidence.figure(
                label(kind), Unit.HOUSEHOLD, stated -> stated(stated, kind), registry -> count(registry, kind));
        if (!(number instanceof Figure.Absent)) {
            addShare(rows, label(kind), number);
        }
    }

    /** Those that make a range of every other number: each may be of any kind. */
    private Optional<Count> ofUnknownKind() {
        return evidence.registry()
                .map(registry -> Tally.households(registry, Truth.UNKNOWN).count())
                .filter(unknown -> unknown > 0)
                .map(Count::of);
    }

    /** A kind that nobody is known to be of is counted only where the village states a number for it. */
    private Optional<Count> count(Registry registry, HouseholdKind kind) {
        Count count = Tally.of(registry.households().stream()
                .map(household -> household.registration().kind().test(kind::equals)));
        boolean stated = evidence.declared()
                .filter(village -> village.population().householdsByKind().containsKey(kind))
                .isPresent();
        return stated || count.number().signum() > 0 ? Optional.of(count) : Optional.empty();
    }

    /** Speaks where the village's own kinds and total cannot both be right; kinds that it leaves out may hold more. */
    private Optional<Block> kindsBesideTotal() {
        Optional<Count> total = evidence.declared()
                .flatMap(stated -> stated.population().registeredHouseholds().known());
        return sumOfStatedKinds()
                .filter(sum ->
                        total.filter(stated -> Evidence.differ(stated, sum)).isPresent())
                .map(sum -> new Block.Note(Phrase.of("kinds.besideTotal")
                        .with("sum", evidence.computed(sum, Unit.HOUSEHOLD))
                        .with(
                                "registered",
                                evidence.stated(
                                        Unit.HOUSEHOLD,
                                        stated -> stated.population().registeredHouseholds()))));
    }

    private Optional<Count> sumOfStatedKinds() {
        List<Count> known = Tally.REGISTERED_KINDS.stream()
                .flatMap(kind -> evidence.declared().stream().flatMap(stated -> stated(stated, kind).known().stream()))
                .toList();
        return known.stream()
                .reduce(Count::plus)
                .map(sum -> known.size() == Tally.REGISTERED_KINDS.size() ? sum : sum.orMore());
    }

    private static Declared<Count> stated(DeclaredFigures stated, HouseholdKind kind) {
        return stated.population().householdsByKind().getOrDefault(kind, Declared.notReported());
    }

    private void addShare(TableRows rows, Phrase name, Figure part) {
        rows.add(name, cell(part), cell(part.shareOf(households)));
    }
}
