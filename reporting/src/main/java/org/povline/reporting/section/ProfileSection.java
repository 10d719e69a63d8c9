package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredCrop;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Household;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Residence;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/**
 * The village, 村情概况: where it lies, how many live there, and its land by kind. What households work and where they
 * live is a part of the village's land and places, and stands beside what the village states of the whole.
 */
public final class ProfileSection {
    private final Evidence evidence;
    private final Map<LandKind, LandArea> worked;

    private ProfileSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.worked = workedByKind();
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new ProfileSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(description());
        land().ifPresent(blocks::add);
        restOfLand().ifPresent(blocks::add);
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
                        .with("households", evidence.households())
                        .with("persons", evidence.persons()));
        inhabited().ifPresent(sentences::add);
        sentences.add(leaders());
        crops().forEach(crop -> sentences.add(crop(crop)));
        return sentences.paragraph();
    }

    private Phrase leaders() {
        return Phrase.of("profile.leaders")
                .with(
                        "committee",
                        evidence.stated(Unit.PERSON, stated -> stated.profile().committeeMembers()))
                .with(
                        "leaders",
                        evidence.stated(Unit.PERSON, stated -> stated.profile().groupLeaders()));
    }

    /** Where households live tells those hamlets and groups only that have any. */
    private Optional<Phrase> inhabited() {
        Optional<Figure> hamlets = inhabited(
                "name.hamlets", Residence::hamlet, stated -> stated.profile().hamlets());
        Optional<Figure> groups = inhabited(
                "name.groups",
                Residence::villagerGroup,
                stated -> stated.profile().villagerGroups());
        return Sentences.list(Stream.of(
                                hamlets.map(figure ->
                                        Phrase.of("profile.inhabitedHamlets").with("hamlets", figure)),
                                groups.map(figure ->
                                        Phrase.of("profile.inhabitedGroups").with("groups", figure)))
                        .flatMap(Optional::stream))
                .map(places -> Phrase.of("profile.inhabited").with("places", places));
    }

    private Optional<Figure> inhabited(
            String name,
            Function<Residence, Fact<String>> place,
            Function<DeclaredFigures, Declared<Count>> statement) {
        List<Fact<String>> places =
                households().map(Household::residence).map(place).toList();
        long known = places.stream()
                .map(Fact::known)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        Count count = places.stream().allMatch(Fact::isKnown)
                ? Count.of(known)
                : Count.of(known).orMore();
        return known == 0 ? Optional.empty() : Optional.of(evidence.part(Phrase.of(name), Unit.ITEM, statement, count));
    }

    private Stream<Household> households() {
        return evidence.registry().stream().flatMap(registry -> registry.households().stream());
    }

    private Inline village() {
        return evidence.ledger()
                .village()
                .name()
                .known()
                .<Inline>map(Inline.Text::new)
                .orElse(Phrase.of("profile.thisVillage"));
    }

    private List<DeclaredCrop> crops() {
        return evidence.declared().map(stated -> stated.economy().crops()).orElse(List.of());
    }

    private Phrase crop(DeclaredCrop crop) {
        return Phrase.of("profile.crop")
                .with("crop", crop.name())
                .with("area", evidence.stated(Unit.MU, stated -> crop.area()));
    }

    /** What the village states, beside what its households work; the latter alone where it states nothing. */
    private Optional<Block> land() {
        Set<LandKind> kinds = EnumSet.noneOf(LandKind.class);
        kinds.addAll(landByKind().keySet());
        kinds.addAll(worked.keySet());
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(landByKind().isEmpty() ? workedLand(kinds) : statedLand(kinds));
    }

    private Block workedLand(Set<LandKind> kinds) {
        TableRows rows = TableRows.of(Phrase.of("land.workedCaption"), "land.kind", "land.area", "land.share");
        kinds.forEach(kind -> rows.add(landName(kind), cell(worked(kind)), landShare(kind, this::worked)));
        return rows.table();
    }

    private Block statedLand(Set<LandKind> kinds) {
        TableRows rows = worked.isEmpty()
                ? TableRows.of(Phrase.of("land.caption"), "land.kind", "land.area", "land.share")
                : TableRows.of(Phrase.of("land.caption"), "land.kind", "land.area", "land.share", "land.worked");
        for (LandKind kind : kinds) {
            Stream<Inline> cells = Stream.of(landName(kind), cell(land(kind)), landShare(kind, this::land));
            Stream<Inline> beside = worked.isEmpty() ? Stream.empty() : Stream.of(besideStated(kind));
            rows.add(Stream.concat(cells, beside).toArray(Inline[]::new));
        }
        return rows.table();
    }

    private static Phrase landName(LandKind kind) {
        return kind.partOf().isPresent() ? Phrase.of("part").with("name", label(kind)) : label(kind);
    }

    private static Phrase landShare(LandKind kind, Function<LandKind, Figure> area) {
        return kind.partOf()
                .map(whole -> Phrase.of("land.partShare")
                        .with("whole", label(whole))
                        .with("share", area.apply(kind).shareOf(area.apply(whole))))
                .orElse(Phrase.of("none"));
    }

    private Map<LandKind, Declared<LandArea>> landByKind() {
        return evidence.declared().map(stated -> stated.profile().land()).orElse(Map.of());
    }

    private Figure land(LandKind kind) {
        return evidence.stated(Unit.MU, stated -> statedArea(stated, kind));
    }

    private static Declared<LandArea> statedArea(DeclaredFigures stated, LandKind kind) {
        return stated.profile().land().getOrDefault(kind, Declared.notReported());
    }

    /** Collective land is nobody's household land, so that households may work less than all, but never more. */
    private Inline besideStated(LandKind kind) {
        return Optional.ofNullable(worked.get(kind))
                .<Inline>map(area -> cell(evidence.part(
                        Phrase.of("name.worked").with("kind", label(kind)),
                        Unit.MU,
                        stated -> statedArea(stated, kind),
                        area)))
                .orElse(Phrase.of("none"));
    }

    /** Why households work less of a kind than the village has, where they certainly do. */
    private Optional<Block> restOfLand() {
        return Sentences.list(worked.entrySet().stream()
                        .filter(land -> isPart(land.getValue(), land.getKey()))
                        .map(land -> label(land.getKey())))
                .map(kinds -> new Block.Note(Phrase.of("land.rest").with("kinds", kinds)));
    }

    private boolean isPart(LandArea area, LandKind kind) {
        return evidence.declared()
                .flatMap(stated -> statedArea(stated, kind).known())
                .filter(all -> area.isBelow(all) == Truth.SATISFIED)
                .isPresent();
    }

    private Figure worked(LandKind kind) {
        LandArea area = worked.get(kind);
        return area == null
                ? new Figure.Absent(Figure.Gap.NOT_REPORTED, evidence.ledger().asOf(), Origin.ledger())
                : evidence.counted(area, Unit.MU);
    }

    /** The land of households by kind: at least that, where one does not tell. */
    private Map<LandKind, LandArea> workedByKind() {
        Map<LandKind, LandArea> areas = new EnumMap<>(LandKind.class);
        for (LandKind kind : LandKind.values()) {
            worked(households()
                            .map(household -> household.land().getOrDefault(kind, Fact.notReported()))
                            .toList())
                    .ifPresent(area -> areas.put(kind, area));
        }
        return areas;
    }

    private static Optional<LandArea> worked(List<Fact<LandArea>> areas) {
        Optional<LandArea> sum =
                areas.stream().map(Fact::known).flatMap(Optional::stream).reduce(LandArea::plus);
        boolean complete =
                areas.stream().allMatch(area -> Tally.whether(area, known -> Truth.SATISFIED) != Truth.UNKNOWN);
        return complete ? sum : sum.map(LandArea::orMore);
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
