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
import org.povline.core.registry.Registry;
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
    private final Figure registered;

    private LowIncomeSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.registered = HouseholdsSection.registered(new Evidence(ledger));
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new LowIncomeSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        persons().ifPresent(blocks::add);
        table("statuses", PovertyStatus.values(), Registration::status).ifPresent(blocks::add);
        table("causes", PovertyCause.values(), Registration::mainCause).ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("lowIncome.heading"), blocks);
    }

    /** A rate of poor persons needs persons: that of households is another number and must not stand for it. */
    private Optional<Block> persons() {
        Figure persons = evidence.figure(
                Phrase.of("name.registeredPersons"),
                Unit.PERSON,
                stated -> stated.population().registeredPersons(),
                registry -> Optional.of(personsIn(registry)));
        if (registered instanceof Figure.Absent) {
            return Optional.empty();
        }
        return Optional.of(
                persons instanceof Figure.Absent
                        ? new Block.Note(Phrase.of("lowIncome.noPersonRate").with("registered", registered))
                        : sentence(persons, ProfileSection.persons(new Evidence(evidence.ledger()))));
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

    private static Count personsIn(Registry registry) {
        return Tally.of(registry.households().stream()
                .flatMap(household ->
                        household.members().stream().map(member -> HouseholdsSection.isRegistered(household))));
    }

    private <E extends Enum<E>> Optional<Block> table(
            String code, E[] constants, Function<Registration, Fact<E>> fact) {
        TableRows rows = TableRows.of(
                Phrase.of(code + ".caption").with("registered", registered),
                code + ".kind",
                "kinds.households",
                "share");
        for (E constant : constants) {
            evidence.registry()
                    .flatMap(registry -> Tally.some(
                            households(registry).map(household -> is(fact.apply(household.registration()), constant))))
                    .map(count -> evidence.counted(count, Unit.HOUSEHOLD))
                    .ifPresent(count -> rows.add(label(constant), cell(count), cell(count.shareOf(registered))));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private static <E> Truth is(Fact<E> fact, E constant) {
        return Tally.whether(fact, value -> Truth.of(value.equals(constant)));
    }

    private static Stream<Household> households(Registry registry) {
        return registry.households().stream()
                .filter(household -> HouseholdsSection.isRegistered(household) == Truth.SATISFIED);
    }
}
