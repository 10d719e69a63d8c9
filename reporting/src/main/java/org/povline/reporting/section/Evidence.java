package org.povline.reporting.section;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Unit;

/**
 * The figures of one section: from the registry where it has the data, from what the village declares where not. Where
 * both are known and cannot both be right, it keeps a note that says so.
 */
final class Evidence {
    private final Ledger ledger;
    private final Set<Block> disagreements = new LinkedHashSet<>();

    Evidence(Ledger ledger) {
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    Optional<Registry> registry() {
        return ledger.registry();
    }

    Optional<DeclaredFigures> declared() {
        return ledger.declared();
    }

    Set<Block> disagreements() {
        return disagreements;
    }

    /** A figure that only the village can state. */
    <Q extends Quantity<Q>> Figure stated(Unit unit, Function<DeclaredFigures, Declared<Q>> statement) {
        Declared<Q> stated = declared().map(statement).orElse(Declared.notReported());
        return Figure.of(stated, unit, declared().map(DeclaredFigures::asOf).orElse(ledger.asOf()));
    }

    /** A figure that the registry adds up to. */
    Figure counted(Quantity<?> quantity, Unit unit) {
        return new Figure.Measured(quantity, unit, registryDay(), Origin.ledger());
    }

    /** A figure computed from others of the section. */
    Figure computed(Quantity<?> quantity, Unit unit) {
        return new Figure.Measured(quantity, unit, ledger.asOf(), Origin.computed());
    }

    /** A figure that both may know, the registry from its households; without any it knows nothing. */
    <Q extends Quantity<Q>> Figure figure(
            Phrase name,
            Unit unit,
            Function<DeclaredFigures, Declared<Q>> statement,
            Function<Registry, Optional<Q>> count) {
        return logged(
                name,
                unit,
                statement,
                registry -> registry.households().isEmpty() ? Optional.empty() : count.apply(registry));
    }

    /** A figure that both may know, the registry from its log or its aid. */
    <Q extends Quantity<Q>> Figure logged(
            Phrase name,
            Unit unit,
            Function<DeclaredFigures, Declared<Q>> statement,
            Function<Registry, Optional<Q>> count) {
        Optional<Q> counted = registry().flatMap(count);
        if (counted.isEmpty()) {
            return stated(unit, statement);
        }
        Figure figure = counted(counted.get(), unit);
        compare(
                name,
                stated(unit, statement),
                declared().flatMap(village -> statement.apply(village).known()),
                figure,
                counted);
        return figure;
    }

    /** Keeps a note if no value fits both numbers; those of different days are not compared. */
    <Q extends Quantity<Q>> void compare(
            Phrase name, Figure statedFigure, Optional<Q> stated, Figure countedFigure, Optional<Q> counted) {
        boolean differ = stated.isPresent() && counted.isPresent() && differ(stated.get(), counted.get());
        if (differ && statedFigure.asOf().equals(countedFigure.asOf())) {
            disagreements.add(new Block.Note(Phrase.of("evidence.differ")
                    .with("name", name)
                    .with("stated", statedFigure)
                    .with("counted", countedFigure)));
        }
    }

    private LocalDate registryDay() {
        return registry().map(Registry::asOf).orElse(ledger.asOf());
    }

    /** Whether no value fits both: what is only about right contradicts nothing. */
    static <Q extends Quantity<Q>> boolean differ(Q stated, Q counted) {
        return stated.isBelow(counted).or(counted.isBelow(stated)) == Truth.SATISFIED;
    }
}
