package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registration;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/**
 * The households in the poverty registry, 建档立卡户: how many persons live in them, how they stand and why they are poor.
 */
public final class LowIncomeSection {
    private final Evidence evidence;
    private final Evidence elsewhere;
    private final Figure registered;
    private final Figure certain;

    private LowIncomeSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.elsewhere = evidence.toldElsewhere();
        this.registered = elsewhere.registered();
        this.certain = evidence.counted(Count.of(households(Truth.SATISFIED).count()), Unit.HOUSEHOLD);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new LowIncomeSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        persons().ifPresent(blocks::add);
        unknown().ifPresent(blocks::add);
        table("statuses", PovertyStatus.values(), Registration::status).ifPresent(blocks::add);
        table("causes", PovertyCause.values(), Registration::mainCause).ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("lowIncome.heading"), blocks);
    }

    /** A rate of poor persons needs persons: that of households is another number and must not stand for it. */
    private Optional<Block> persons() {
        Figure persons = evidence.registeredPersons();
        if (registered instanceof Figure.Absent) {
            return Optional.empty();
        }
        return Optional.of(
                persons instanceof Figure.Absent
                        ? new Block.Note(Phrase.of("lowIncome.noPersonRate").with("registered", registered))
                        : sentence(persons, elsewhere.persons()));
    }

    private Block sentence(Figure persons, Figure all) {
        return new Sentences()
                .add(Phrase.of("lowIncome.persons")
                        .with("registered", registered)
                        .with("persons", persons)
                        .with("all", all)
                        .with("share", persons.shareOf(all)))
                .paragraph();
    }

    /** Why the numbers are ranges; the tables below hold those that certainly are in the poverty registry. */
    private Optional<Block> unknown() {
        long unknown = households(Truth.UNKNOWN).count();
        long persons = households(Truth.UNKNOWN)
                .mapToLong(household -> household.members().size())
                .sum();
        return unknown == 0
                ? Optional.empty()
                : Optional.of(new Block.Note(Phrase.of("lowIncome.unknown")
                        .with("unknown", evidence.counted(Count.of(unknown), Unit.HOUSEHOLD))
                        .with("persons", evidence.counted(Count.of(persons), Unit.PERSON))
                        .with("certain", certain)));
    }

    private <E extends Enum<E>> Optional<Block> table(
            String code, E[] constants, Function<Registration, Fact<E>> fact) {
        TableRows rows = TableRows.of(
                Phrase.of(code + ".caption").with("registered", certain), code + ".kind", "kinds.households", "share");
        for (E constant : constants) {
            Tally.some(households(Truth.SATISFIED).map(household -> is(fact.apply(household.registration()), constant)))
                    .map(count -> evidence.counted(count, Unit.HOUSEHOLD))
                    .ifPresent(count -> rows.add(label(constant), cell(count), cell(count.shareOf(certain))));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private static <E> Truth is(Fact<E> fact, E constant) {
        return Tally.whether(fact, value -> Truth.of(value.equals(constant)));
    }

    private Stream<Household> households(Truth isRegistered) {
        return evidence.registry().stream().flatMap(registry -> Tally.households(registry, isRegistered));
    }
}
