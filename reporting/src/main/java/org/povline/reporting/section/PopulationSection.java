package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.code.WorkPlace;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Work;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;
import org.povline.statistics.population.AgeBand;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CountBySex;

/** The population, 人口情况, by age and sex, and who works away; from the registry alone. */
public final class PopulationSection {
    private final Evidence evidence;
    private final List<Person> persons;
    private final AgeStructure ages;
    private final Figure total;

    private PopulationSection(Evidence evidence, Registry registry) {
        this.evidence = evidence;
        this.persons = Tally.persons(registry).toList();
        this.ages = AgeStructure.of(persons, AgeBands.CENSUS_BROAD, registry.asOf());
        this.total = persons(ages.total().total());
    }

    /** The section from a registry. */
    public static Section of(Registry registry) {
        return new PopulationSection(new Evidence(Ledger.of(registry)), registry).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(description());
        blocks.add(structure());
        return Section.of(Phrase.of("population.heading"), blocks);
    }

    private Block description() {
        CountBySex sexes = ages.total();
        return new Sentences()
                .add(Phrase.of("population.sexes")
                        .with("total", total)
                        .with("male", persons(sexes.male()))
                        .with("female", persons(sexes.female())))
                .add(Phrase.of("population.away").with("away", away()).with("share", away().shareOf(total)))
                .paragraph();
    }

    private Figure away() {
        return evidence.counted(
                Tally.of(persons.stream().map(Person::work).map(Work::place).map(PopulationSection::isAway)),
                Unit.PERSON);
    }

    /** Who has no place of work away works at home; only an unreported place leaves it open. */
    private static Truth isAway(Fact<WorkPlace> place) {
        return Tally.whether(place, where -> Truth.of(where != WorkPlace.IN_TOWNSHIP));
    }

    private Block structure() {
        TableRows rows = TableRows.of(
                Phrase.of("population.caption").with("total", total),
                "population.band",
                "population.male",
                "population.female",
                "population.both",
                "population.share");
        for (AgeBand band : ages.bands().bands()) {
            add(rows, Bands.name(band.fromAge(), band.belowAge()), ages.in(band));
        }
        CountBySex unknown = ages.unknownAge().plus(ages.bornLater());
        if (unknown.total() > 0) {
            add(rows, Phrase.of("population.unknownAge"), unknown);
        }
        add(rows, Phrase.of("total"), ages.total());
        return rows.table();
    }

    private void add(TableRows rows, Phrase name, CountBySex count) {
        Figure both = persons(count.total());
        rows.add(
                name,
                cell(persons(count.male())),
                cell(persons(count.female())),
                cell(both),
                cell(both.shareOf(total)));
    }

    private Figure persons(long number) {
        return evidence.counted(Count.of(number), Unit.PERSON);
    }
}
