package org.povline.reporting.section;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Quantity;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Unit;

/**
 * The figures of one section: from the registry where it has the data, from what the village declares where not. Where
 * both are known and cannot both be right, it keeps a note that says so.
 */
final class Evidence {
    private final Ledger ledger;
    private final boolean isToldElsewhere;
    private final Set<Block> disagreements = new LinkedHashSet<>();

    Evidence(Ledger ledger) {
        this(ledger, false);
    }

    private Evidence(Ledger ledger, boolean isToldElsewhere) {
        this.ledger = ledger;
        this.isToldElsewhere = isToldElsewhere;
    }

    /** The same figures for a section that only refers to them: notes and remarks stand where they are told. */
    Evidence toldElsewhere() {
        return new Evidence(ledger, true);
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
        return counted(quantity, unit, Origin.ledger());
    }

    private Figure counted(Quantity<?> quantity, Unit unit, Origin origin) {
        return new Figure.Measured(quantity, unit, registryDay(), origin);
    }

    /** A figure computed from others of the section. */
    Figure computed(Quantity<?> quantity, Unit unit) {
        return new Figure.Measured(quantity, unit, ledger.asOf(), Origin.computed());
    }

    /** 总户数. */
    Figure households() {
        return figure(
                Phrase.of("name.households"),
                Unit.HOUSEHOLD,
                stated -> stated.population().households(),
                registry -> Optional.of(Count.of(registry.households().size())));
    }

    /** 总人口. */
    Figure persons() {
        return figure(
                Phrase.of("name.persons"),
                Unit.PERSON,
                stated -> stated.population().persons(),
                registry -> Optional.of(Count.of(Tally.persons(registry).count())));
    }

    /** 建档立卡户: a range where the kind of some household is not known. */
    Figure registered() {
        return figure(
                Phrase.of("kinds.registered"),
                Unit.HOUSEHOLD,
                stated -> stated.population().registeredHouseholds(),
                registry -> Optional.of(Tally.of(registry.households().stream().map(Tally::isRegistered))));
    }

    /** 建档立卡人口: a range where the kind of some household is not known. */
    Figure registeredPersons() {
        return figure(
                Phrase.of("name.registeredPersons"),
                Unit.PERSON,
                stated -> stated.population().registeredPersons(),
                registry -> Optional.of(Tally.of(registry.households().stream()
                        .flatMap(household ->
                                household.members().stream().map(each -> Tally.isRegistered(household))))));
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
        boolean differ = compare(name, stated(unit, statement), known(statement), figure, counted);
        return differ ? figure : counted(counted.get(), unit, beside(statement));
    }

    /** A time that both may know; where the registry does not, the village's. Empty if neither does. */
    Optional<Inline> time(
            Phrase name,
            Function<DeclaredFigures, Declared<DateRange>> statement,
            Function<Registry, Optional<DateRange>> time) {
        Optional<Inline> stated =
                declared().map(statement).flatMap(told -> told.known().map(days -> sourced(days, Origin.of(told))));
        Optional<DateRange> registered = registry().flatMap(time);
        if (registered.isEmpty()) {
            return stated;
        }
        boolean differ = known(statement)
                .filter(days -> !overlap(days, registered.get()))
                .isPresent();
        if (differ) {
            note("evidence.differInTime", name, stated.orElseThrow(), sourced(registered.get(), Origin.ledger()));
        }
        return registered.map(days -> sourced(days, differ ? Origin.ledger() : beside(statement)));
    }

    private static Inline sourced(DateRange days, Origin origin) {
        return new Inline.Sourced(new Inline.Time(days), origin);
    }

    private static boolean overlap(DateRange one, DateRange other) {
        return one.startInclusive().isBefore(other.endExclusive())
                && other.startInclusive().isBefore(one.endExclusive());
    }

    private <T> Optional<T> known(Function<DeclaredFigures, Declared<T>> statement) {
        return declared().flatMap(village -> statement.apply(village).known());
    }

    /** What the village remarks on its own figure stays where the registry's is printed. */
    private Origin beside(Function<DeclaredFigures, ? extends Declared<?>> statement) {
        return declared()
                .filter(village -> !isToldElsewhere)
                .<Origin>map(village -> Origin.ledgerBeside(statement.apply(village)))
                .orElse(Origin.ledger());
    }

    /** Keeps a note, and says so, if no value fits both numbers; those of different days are not compared. */
    <Q extends Quantity<Q>> boolean compare(
            Phrase name, Figure statedFigure, Optional<Q> stated, Figure countedFigure, Optional<Q> counted) {
        boolean differ = stated.isPresent() && counted.isPresent() && differ(stated.get(), counted.get());
        return differ && contradict(name, statedFigure, countedFigure);
    }

    /** Keeps a note on two numbers that cannot both be right, and says so, unless they are of different days. */
    boolean contradict(Phrase name, Figure stated, Figure counted) {
        boolean sameDay = stated.asOf().equals(counted.asOf());
        if (sameDay) {
            note("evidence.differ", name, new Inline.Value(stated), new Inline.Value(counted));
        }
        return sameDay;
    }

    /**
     * A figure of which the registry holds a part only, such as the land of households beside that of the village: both
     * are right unless the part is more than the whole.
     */
    <Q extends Quantity<Q>> Figure part(
            Phrase name, Unit unit, Function<DeclaredFigures, Declared<Q>> statement, Q counted) {
        Figure part = counted(counted, unit);
        Figure whole = stated(unit, statement);
        if (known(statement)
                        .filter(stated -> stated.isBelow(counted) == Truth.SATISFIED)
                        .isPresent()
                && whole.asOf().equals(part.asOf())) {
            note("evidence.exceeds", name, new Inline.Value(whole), new Inline.Value(part));
        }
        return part;
    }

    private void note(String code, Phrase name, Inline stated, Inline counted) {
        disagreements.add(new Block.Note(
                Phrase.of(code).with("name", name).with("stated", stated).with("counted", counted)));
    }

    private LocalDate registryDay() {
        return registry().map(Registry::asOf).orElse(ledger.asOf());
    }

    /** Whether no value fits both: what is only about right contradicts nothing. */
    static <Q extends Quantity<Q>> boolean differ(Q stated, Q counted) {
        return stated.isBelow(counted).or(counted.isBelow(stated)) == Truth.SATISFIED;
    }
}
