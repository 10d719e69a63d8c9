package org.povline.reporting.section;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povline.core.ledger.Ledger;
import org.povline.core.privacy.Scanner;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Screened;
import org.povline.reporting.document.Section;

/**
 * The yearly report of a village and its work team, with every section that its ledger allows: how the village is, and
 * then, as such reports are built, what was done and achieved (工作开展情况及取得成效), what is wrong (存在问题) and what comes
 * next (下步打算).
 */
public final class VillageReport {
    private VillageReport() {}

    /**
     * The report on a day; its figures keep the day that they describe. What is personal in the village's own words is
     * masked, as for official readers; {@link #screened} also says what.
     *
     * @throws IllegalArgumentException if the ledger describes a later day than the report's
     */
    public static Report of(Ledger ledger, LocalDate asOf) {
        return screened(ledger, asOf).report();
    }

    /**
     * The report on a day and what was masked in it: the names of the registry, and what else a {@link Scanner} finds.
     *
     * @throws IllegalArgumentException if the ledger describes a later day than the report's
     */
    public static Screened screened(Ledger ledger, LocalDate asOf) {
        return Screened.of(asWritten(ledger, asOf), Scanner.of(names(ledger)));
    }

    private static Report asWritten(Ledger ledger, LocalDate asOf) {
        if (asOf.isBefore(ledger.asOf())) {
            throw new IllegalArgumentException(
                    "A report (" + asOf + ") must not be older than its figures (" + ledger.asOf() + ")");
        }
        return Stream.of(situation(ledger), work(ledger), ProblemsSection.of(ledger), StepsSection.of(ledger))
                .reduce(Report.of(title(ledger), asOf), Report::add, (one, same) -> same);
    }

    private static List<String> names(Ledger ledger) {
        return ledger.registry().stream()
                .flatMap(Tally::persons)
                .flatMap(person -> person.identity().name().known().stream())
                .toList();
    }

    private static Section situation(Ledger ledger) {
        Stream<Section> population = ledger.registry().stream()
                .filter(registry -> Tally.persons(registry).findAny().isPresent())
                .map(PopulationSection::of);
        Stream<Section> others = Stream.of(
                HouseholdsSection.of(ledger),
                LowIncomeSection.of(ledger),
                IncomeSection.of(ledger),
                CoverageSection.of(ledger),
                PartyMembersSection.of(ledger));
        List<Section> parts = Stream.of(Stream.of(ProfileSection.of(ledger)), population, others)
                .flatMap(sections -> sections)
                .toList();
        return Section.ofParts(Phrase.of("report.situation"), parts).unnumbered();
    }

    private static Section work(Ledger ledger) {
        return Section.ofParts(Phrase.of("report.work"), List.of(WorkSection.of(ledger), AidSection.of(ledger)));
    }

    private static Phrase title(Ledger ledger) {
        return ledger.village()
                .name()
                .known()
                .map(name -> Phrase.of("report.village").with("village", name))
                .orElse(Phrase.of("report.unnamed"));
    }
}
