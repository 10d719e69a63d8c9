package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredCrop;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.LandKind;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/** The village, 村情概况: where it lies, how many live there, and its land by kind. */
public final class ProfileSection {
    private final Ledger ledger;
    private final Evidence evidence;

    private ProfileSection(Ledger ledger) {
        this.ledger = ledger;
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new ProfileSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(description());
        land().ifPresent(blocks::add);
        landBeyondTerritory().ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("profile.heading"), blocks);
    }

    private Block description() {
        Sentences sentences = new Sentences()
                .add(Phrase.of("profile.place")
                        .with("village", village())
                        .with(
                                "toTown",
                                evidence.stated(
                                        Unit.KILOMETRE,
                                        stated -> stated.profile().distanceToTown()))
                        .with(
                                "toCounty",
                                evidence.stated(
                                        Unit.KILOMETRE,
                                        stated -> stated.profile().distanceToCounty())))
                .add(Phrase.of("profile.territory").with("territory", territory()))
                .add(Phrase.of("profile.hamlets")
                        .with(
                                "hamlets",
                                evidence.stated(
                                        Unit.ITEM, stated -> stated.profile().hamlets()))
                        .with(
                                "groups",
                                evidence.stated(
                                        Unit.ITEM, stated -> stated.profile().villagerGroups())))
                .add(Phrase.of("profile.people")
                        .with("households", households(evidence))
                        .with("persons", persons(evidence)))
                .add(Phrase.of("profile.leaders")
                        .with(
                                "committee",
                                evidence.stated(
                                        Unit.PERSON, stated -> stated.profile().committeeMembers()))
                        .with(
                                "leaders",
                                evidence.stated(
                                        Unit.PERSON, stated -> stated.profile().groupLeaders())));
        crops().forEach(crop -> sentences.add(crop(crop)));
        return sentences.paragraph();
    }

    static Figure households(Evidence evidence) {
        return evidence.figure(
                Phrase.of("name.households"),
                Unit.HOUSEHOLD,
                stated -> stated.population().households(),
                registry -> Optional.of(Count.of(registry.households().size())));
    }

    static Figure persons(Evidence evidence) {
        return evidence.figure(
                Phrase.of("name.persons"),
                Unit.PERSON,
                stated -> stated.population().persons(),
                registry -> Optional.of(Count.of(Tally.persons(registry).count())));
    }

    private Inline village() {
        return ledger.village().name().known().<Inline>map(Inline.Text::new).orElse(Phrase.of("profile.thisVillage"));
    }

    private List<DeclaredCrop> crops() {
        return evidence.declared().map(stated -> stated.economy().crops()).orElse(List.of());
    }

    private Phrase crop(DeclaredCrop crop) {
        return Phrase.of("profile.crop")
                .with("crop", crop.name())
                .with("area", evidence.stated(Unit.MU, stated -> crop.area()));
    }

    private Optional<Block> land() {
        TableRows rows = TableRows.of(Phrase.of("land.caption"), "land.kind", "land.area", "land.share");
        landByKind().forEach((kind, area) -> addLand(rows, kind));
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.table());
    }

    private void addLand(TableRows rows, LandKind kind) {
        Figure area = land(kind);
        Optional<LandKind> whole = kind.partOf();
        Inline share = whole.<Inline>map(of ->
                        Phrase.of("land.partShare").with("whole", label(of)).with("share", area.shareOf(land(of))))
                .orElse(Phrase.of("none"));
        Phrase name = whole.isPresent() ? Phrase.of("part").with("name", label(kind)) : label(kind);
        rows.add(name, cell(area), share);
    }

    private Map<LandKind, Declared<LandArea>> landByKind() {
        return evidence.declared().map(stated -> stated.profile().land()).orElse(Map.of());
    }

    private Figure land(LandKind kind) {
        return evidence.stated(Unit.MU, stated -> landByKind().getOrDefault(kind, Declared.notReported()));
    }

    private Optional<Block> landBeyondTerritory() {
        Optional<LandArea> sum = sumOfLand();
        Optional<LandArea> territory = evidence.declared()
                .map(DeclaredFigures::profile)
                .flatMap(profile -> profile.territory().known());
        if (sum.isEmpty() || territory.isEmpty() || territory.get().isBelow(sum.get()) != Truth.SATISFIED) {
            return Optional.empty();
        }
        return Optional.of(new Block.Note(Phrase.of("land.beyondTerritory")
                .with("sum", evidence.computed(sum.get(), Unit.MU))
                .with("converted", evidence.computed(sum.get(), Unit.SQUARE_KILOMETRE))
                .with("territory", territory())));
    }

    /** What the kinds of land that are known add up to, parts left out. */
    private Optional<LandArea> sumOfLand() {
        return landByKind().entrySet().stream()
                .filter(land -> land.getKey().partOf().isEmpty())
                .flatMap(land -> land.getValue().known().stream())
                .reduce(LandArea::plus);
    }

    private Figure territory() {
        return evidence.stated(Unit.SQUARE_KILOMETRE, stated -> stated.profile().territory());
    }
}
