package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povline.core.code.HouseholdKind;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/** Households by kind, 农户构成: those in the poverty registry first, then the others. */
public final class HouseholdsSection {
    private static final Set<HouseholdKind> REGISTERED =
            EnumSet.of(HouseholdKind.ORDINARY_POOR, HouseholdKind.DIBAO_POOR, HouseholdKind.WUBAO_POOR);

    private final Evidence evidence;
    private final Figure households;

    private HouseholdsSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.households = ProfileSection.households(new Evidence(ledger));
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new HouseholdsSection(ledger).section();
    }

    /** Whether a household is in the poverty registry. */
    static Truth isRegistered(Household household) {
        return household.registration().kind().test(REGISTERED::contains);
    }

    static Figure registered(Evidence evidence) {
        return evidence.figure(
                Phrase.of("kinds.registered"),
                Unit.HOUSEHOLD,
                stated -> stated.population().registeredHouseholds(),
                registry -> Optional.of(registeredIn(registry)));
    }

    private static Count registeredIn(Registry registry) {
        return Tally.of(registry.households().stream().map(HouseholdsSection::isRegistered));
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(kinds());
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("kinds.heading"), blocks);
    }

    private Block kinds() {
        TableRows rows = TableRows.of(
                Phrase.of("kinds.caption").with("households", households), "kinds.kind", "kinds.households", "share");
        REGISTERED.forEach(kind -> add(rows, kind));
        addShare(rows, Phrase.of("kinds.registeredTotal"), registered(evidence));
        EnumSet.complementOf(EnumSet.copyOf(REGISTERED)).forEach(kind -> add(rows, kind));
        rows.add(Phrase.of("total"), cell(households), Phrase.of("none"));
        return rows.table();
    }

    private void add(TableRows rows, HouseholdKind kind) {
        Figure number = evidence.figure(
                label(kind),
                Unit.HOUSEHOLD,
                stated -> stated.population().householdsByKind().getOrDefault(kind, Declared.notReported()),
                registry -> count(registry, kind));
        if (!(number instanceof Figure.Absent)) {
            addShare(rows, label(kind), number);
        }
    }

    /** A kind that nobody is of is counted only where the village states a number for it. */
    private Optional<Count> count(Registry registry, HouseholdKind kind) {
        Count count = Tally.of(registry.households().stream()
                .map(household -> household.registration().kind().test(kind::equals)));
        boolean stated = evidence.declared()
                .filter(village -> village.population().householdsByKind().containsKey(kind))
                .isPresent();
        return stated || !count.equals(Count.of(0)) ? Optional.of(count) : Optional.empty();
    }

    private void addShare(TableRows rows, Phrase name, Figure part) {
        rows.add(name, cell(part), cell(part.shareOf(households)));
    }
}
