package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.Sex;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredBand;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;
import org.povline.statistics.population.AgeBand;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeStructure;

/**
 * The Party's members in the village, 党员队伍, by age and sex; probationary members count. Shares are computed from the
 * numbers of members; shares that the source states are not printed.
 */
public final class PartyMembersSection {
    private final Evidence evidence;
    private final List<Person> counted;
    private final boolean isCounted;
    private final Figure members;
    private final Figure women;

    private PartyMembersSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
        this.counted = ledger.registry().map(PartyMembersSection::members).orElse(List.of());
        this.isCounted = !counted.isEmpty();
        this.members = figure(
                Phrase.of("party.heading"), stated -> stated.partyMembers().members(), PartyMembersSection::count);
        this.women = women();
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new PartyMembersSection(ledger).section();
    }

    private static List<Person> members(Registry registry) {
        return Tally.persons(registry)
                .filter(person -> isMember(person.party()) == Truth.SATISFIED)
                .toList();
    }

    private static Count count(Registry registry) {
        return Tally.of(Tally.persons(registry).map(Person::party).map(PartyMembersSection::isMember));
    }

    private static Truth isMember(Fact<PartyMembership> party) {
        return Tally.whether(party, PartyMembersSection::isMember);
    }

    private static Truth isMember(PartyMembership party) {
        return party.status()
                .test(status ->
                        status == PoliticalStatus.PARTY_MEMBER || status == PoliticalStatus.PROBATIONARY_PARTY_MEMBER);
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(description());
        blocks.add(structure());
        bandsBesideTotal().ifPresent(blocks::add);
        youngestBesideBands().ifPresent(blocks::add);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("party.heading"), blocks);
    }

    private Block description() {
        return new Sentences()
                .add(Phrase.of("party.members").with("members", members))
                .add(Phrase.of("party.womenAmong").with("women", women).with("womenShare", women.shareOf(members)))
                .add(Phrase.of("party.oldest").with("oldest", oldest()))
                .add(Phrase.of("party.madeFull").with("madeFull", madeFull()))
                .add(Phrase.of("party.recruits")
                        .with(
                                "recruits",
                                evidence.stated(
                                        Unit.PERSON,
                                        stated -> stated.partyMembers().plannedRecruits())))
                .paragraph();
    }

    private Figure women() {
        return figure(
                Phrase.of("party.women"),
                stated -> stated.partyMembers().women(),
                registry -> Tally.of(
                        counted.stream().map(member -> member.identity().sex().test(Sex.FEMALE::equals))));
    }

    private Figure oldest() {
        return evidence.figure(
                Phrase.of("party.oldestAge"),
                Unit.YEAR_OF_AGE,
                stated -> stated.partyMembers().oldestAge(),
                registry -> ages(registry).max().stream().mapToObj(Count::of).findFirst());
    }

    private IntStream ages(Registry registry) {
        return counted.stream()
                .flatMap(member -> member.identity().birthDate().known().stream())
                .filter(birth -> !birth.isAfter(registry.asOf()))
                .mapToInt(birth -> CompletedYears.of(birth, registry.asOf()));
    }

    private Figure madeFull() {
        return figure(
                Phrase.of("party.madeFullLabel"),
                stated -> stated.partyMembers().madeFull(),
                registry -> Count.of(fullSince()
                        .filter(day -> day.getYear() == registry.asOf().getYear() && !day.isAfter(registry.asOf()))
                        .count()));
    }

    private Stream<LocalDate> fullSince() {
        return counted.stream()
                .map(Person::party)
                .map(Fact::known)
                .flatMap(Optional::stream)
                .flatMap(party -> party.fullSince().known().stream());
    }

    private Block structure() {
        TableRows rows = TableRows.of(
                Phrase.of("party.caption").with("members", members), "party.group", "party.number", "share");
        evidence.registry()
                .filter(registry -> isCounted)
                .ifPresentOrElse(registry -> countedBands(rows, registry), () -> statedBands(rows));
        rows.add(Phrase.of("total"), cell(members), Phrase.of("none"));
        addShare(rows, Phrase.of("part").with("name", Phrase.of("party.women")), women);
        return rows.table();
    }

    private void countedBands(TableRows rows, Registry registry) {
        AgeStructure ages = AgeStructure.of(counted, bands(), registry.asOf());
        for (AgeBand band : ages.bands().bands()) {
            addShare(
                    rows,
                    Bands.name(band.fromAge(), band.belowAge()),
                    figure(
                            Bands.name(band.fromAge(), band.belowAge()),
                            stated -> statedMembers(stated, band),
                            ignored -> Count.of(ages.in(band).total())));
        }
    }

    /** The bands that the village uses, so that both can be compared; those of village reports if they have gaps. */
    private AgeBands bands() {
        return haveNoGaps(statedBands())
                ? AgeBands.startingAt(
                        statedBands().stream().mapToInt(DeclaredBand::fromAge).toArray())
                : AgeBands.VILLAGE_REPORT;
    }

    private static boolean haveNoGaps(List<DeclaredBand> bands) {
        OptionalInt from = OptionalInt.of(0);
        for (DeclaredBand band : bands) {
            if (!from.equals(OptionalInt.of(band.fromAge()))) {
                return false;
            }
            from = below(band);
        }
        return !bands.isEmpty() && from.isEmpty();
    }

    private static OptionalInt below(DeclaredBand band) {
        Integer below = band.belowAge();
        return below == null ? OptionalInt.empty() : OptionalInt.of(below);
    }

    private static Declared<Count> statedMembers(DeclaredFigures stated, AgeBand counted) {
        return stated.partyMembers().bands().stream()
                .filter(band ->
                        band.fromAge() == counted.fromAge() && below(band).equals(counted.belowAge()))
                .map(DeclaredBand::members)
                .findFirst()
                .orElse(Declared.notReported());
    }

    private void statedBands(TableRows rows) {
        statedBands()
                .forEach(band -> addShare(rows, name(band), evidence.stated(Unit.PERSON, stated -> band.members())));
    }

    private List<DeclaredBand> statedBands() {
        return evidence.declared().map(stated -> stated.partyMembers().bands()).orElse(List.of());
    }

    private void addShare(TableRows rows, Phrase name, Figure part) {
        rows.add(name, cell(part), cell(part.shareOf(members)));
    }

    private static Phrase name(DeclaredBand band) {
        return Bands.name(band.fromAge(), below(band));
    }

    /** Speaks only where every band and the total are told and no value fits both. */
    private Optional<Block> bandsBesideTotal() {
        Optional<Count> total = evidence.declared()
                .flatMap(stated -> stated.partyMembers().members().known());
        return sumOfBands()
                .filter(sum ->
                        total.filter(stated -> Evidence.differ(stated, sum)).isPresent())
                .map(sum -> new Block.Note(Phrase.of("party.bandsBesideTotal")
                        .with("sum", evidence.computed(sum, Unit.PERSON))
                        .with(
                                "members",
                                evidence.stated(
                                        Unit.PERSON,
                                        stated -> stated.partyMembers().members()))));
    }

    private Optional<Count> sumOfBands() {
        return statedBands().stream().allMatch(band -> band.members().fact().isKnown())
                ? statedBands().stream()
                        .flatMap(band -> band.members().known().stream())
                        .reduce(Count::plus)
                : Optional.empty();
    }

    /** Members in bands that lie wholly below the age that all are said to have reached. */
    private Optional<Block> youngestBesideBands() {
        return youngest()
                .flatMap(youngest -> statedBands().stream()
                        .filter(band -> endsBelow(band, youngest))
                        .flatMap(band -> band.members().known().stream())
                        .reduce(Count::plus)
                        .filter(younger -> Count.of(0).isBelow(younger) == Truth.SATISFIED)
                        .map(younger -> new Block.Note(Phrase.of("party.youngerThanStated")
                                .with("younger", evidence.computed(younger, Unit.PERSON))
                                .with(
                                        "youngest",
                                        evidence.stated(
                                                Unit.YEAR_OF_AGE,
                                                stated -> stated.partyMembers().youngestAge())))));
    }

    private Optional<Count> youngest() {
        return evidence.declared()
                .flatMap(stated -> stated.partyMembers().youngestAge().known());
    }

    private static boolean endsBelow(DeclaredBand band, Count youngest) {
        Integer below = band.belowAge();
        return below != null && Count.of(below).isAtMost(youngest) == Truth.SATISFIED;
    }

    private Figure figure(
            Phrase name, Function<DeclaredFigures, Declared<Count>> statement, Function<Registry, Count> count) {
        return evidence.figure(
                name,
                Unit.PERSON,
                statement,
                registry -> isCounted ? Optional.of(count.apply(registry)) : Optional.empty());
    }
}
