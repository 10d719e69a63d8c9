package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.registry.AidItem;
import org.povline.core.registry.AidRecipient;
import org.povline.core.registry.AidRecord;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredAid;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Standing;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/** The aid that the village received, 帮扶资金和物资, as it states it and as the registry adds it up by recipients. */
public final class AidSection {
    private final Ledger ledger;
    private final Evidence evidence;

    private AidSection(Ledger ledger) {
        this.ledger = ledger;
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new AidSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        stated().ifPresent(blocks::add);
        counted().ifPresent(blocks::add);
        compare();
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("aid.heading"), Silence.orLine(blocks));
    }

    private Optional<Block> stated() {
        TableRows rows =
                TableRows.of(Phrase.of("aid.caption"), "aid.purpose", "aid.what", "aid.recipients", "aid.worth");
        ledger.declared().ifPresent(stated -> stated.work().aid().forEach(aid -> add(rows, aid)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private void add(TableRows rows, DeclaredAid aid) {
        rows.add(
                Phrase.text(aid.purpose()),
                what(aid),
                recipients(aid),
                cell(evidence.stated(Unit.YUAN, stated -> aid.worth())));
    }

    private Inline recipients(DeclaredAid aid) {
        Inline recipients = aid.recipients().known().isEmpty()
                ? label(aid.recipient())
                : cell(evidence.stated(unit(aid.recipient()), stated -> aid.recipients()));
        return aid.perRecipient().known().isEmpty()
                ? recipients
                : Phrase.of("aid.each")
                        .with("recipients", recipients)
                        .with("amount", evidence.stated(Unit.YUAN, stated -> aid.perRecipient()));
    }

    /** Pupils are counted each term anew. */
    private static Unit unit(AidRecipient recipient) {
        return switch (recipient) {
            case VILLAGE -> Unit.ITEM;
            case HOUSEHOLD -> Unit.HOUSEHOLD;
            case PERSON -> Unit.PERSON;
            case PUPILS -> Unit.PERSON_VISIT;
        };
    }

    private Inline what(DeclaredAid aid) {
        return Sentences.list(aid.items().stream().map(this::item)).orElse(label(aid.form()));
    }

    private Phrase item(AidItem item) {
        Figure number = evidence.stated(Unit.NUMBER, stated -> new Declared<>(item.number(), Standing.PRINTED, "", ""));
        return Phrase.of(number instanceof Figure.Absent ? "aid.itemWithoutNumber" : "aid.item")
                .with("name", item.name().known().orElse("—"))
                .with("number", number)
                .with("unit", item.unit().known().orElse(""));
    }

    /** The sums, where both sides list aid and each statement tells its worth. */
    private void compare() {
        List<DeclaredAid> stated =
                ledger.declared().map(village -> village.work().aid()).orElse(List.of());
        List<AidRecord> counted = ledger.registry().map(Registry::aid).orElse(List.of());
        if (counted.isEmpty()
                || !stated.stream().allMatch(aid -> aid.worth().fact().isKnown())) {
            return;
        }
        stated.stream()
                .flatMap(aid -> aid.worth().known().stream())
                .reduce(Amount::plus)
                .ifPresent(sum -> evidence.compare(
                        Phrase.of("aid.sum"),
                        evidence.computed(sum, Unit.YUAN),
                        Optional.of(sum),
                        evidence.counted(worth(counted), Unit.YUAN),
                        Optional.of(worth(counted))));
    }

    private Optional<Block> counted() {
        Map<AidRecipient, List<AidRecord>> byRecipient = ledger.registry().map(Registry::aid).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        AidRecord::recipient, () -> new EnumMap<>(AidRecipient.class), Collectors.toList()));
        if (byRecipient.isEmpty()) {
            return Optional.empty();
        }
        TableRows rows = TableRows.of(Phrase.of("aid.countedCaption"), "aid.recipient", "aid.records", "aid.worth");
        byRecipient.forEach((recipient, records) -> add(rows, label(recipient), records));
        add(rows, Phrase.of("total"), ledger.registry().orElseThrow().aid());
        return Optional.of(rows.table());
    }

    private void add(TableRows rows, Phrase name, List<AidRecord> records) {
        rows.add(
                name,
                cell(evidence.counted(Count.of(records.size()), Unit.ENTRY)),
                cell(evidence.counted(worth(records), Unit.YUAN)));
    }

    /** What the records are worth together: at least that, where one does not tell. */
    private static Amount worth(List<AidRecord> records) {
        Amount sum = records.stream()
                .flatMap(record -> record.worth().known().stream())
                .reduce(Amount.ofYuan(0), Amount::plus);
        return records.stream().allMatch(record -> record.worth().isKnown()) ? sum : sum.orMore();
    }
}
