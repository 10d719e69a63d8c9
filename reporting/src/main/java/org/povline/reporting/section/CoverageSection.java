package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Share;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.DeclaredRate;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;
import org.povline.statistics.coverage.CoverageRate;

/**
 * Social insurance, 参保情况. A rate is the enrolled among those who should enrol, counted in the registry where there
 * is one; where that number is missing the section shows what was stated, asks for the number and computes nothing.
 */
public final class CoverageSection {
    private static final Set<Programme> WITH_BASE = EnumSet.of(
            Programme.COOPERATIVE_MEDICAL,
            Programme.RESIDENT_MEDICAL,
            Programme.SERIOUS_ILLNESS,
            Programme.RESIDENT_PENSION);

    private static final int SHARE_DECIMALS = 1;
    private static final int STATED_DECIMALS = 4;

    private final Evidence evidence;
    private final List<Block> notes = new ArrayList<>();

    private CoverageSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new CoverageSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>(List.of(description(), rates()));
        blocks.addAll(notes);
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("coverage.heading"), blocks);
    }

    private Block description() {
        return new Sentences()
                .add(Phrase.of("coverage.pension")
                        .with(
                                "age",
                                evidence.stated(
                                        Unit.YEAR_OF_AGE,
                                        stated -> stated.coverage().pensionAge()))
                        .with("amount", basicPension()))
                .paragraph();
    }

    /** 基础养老金: what the registry pays, where it pays all of that age the same. */
    private Figure basicPension() {
        return evidence.figure(
                Phrase.of("coverage.basicPension"),
                Unit.YUAN_PER_PERSON_MONTH,
                stated -> stated.coverage().basicPensionPerMonth(),
                this::paidToAll);
    }

    private Optional<Amount> paidToAll(Registry registry) {
        Set<Amount> benefits = Tally.persons(registry)
                .filter(person -> isOfPensionAge(person, registry.asOf()) != Truth.NOT_SATISFIED)
                .flatMap(person -> person.enrollments().stream())
                .filter(enrollment -> enrollment.programme() == Programme.RESIDENT_PENSION)
                .flatMap(enrollment -> enrollment.benefitPerMonth().known().stream())
                .collect(Collectors.toSet());
        return benefits.stream().filter(only -> benefits.size() == 1).findFirst();
    }

    /** By the age that the village states; where it states none, or no birth is known, that is open. */
    private Truth isOfPensionAge(Person person, LocalDate asOf) {
        return person.identity()
                .birthDate()
                .known()
                .map(birth -> Count.of(CompletedYears.of(birth, asOf)))
                .flatMap(age -> evidence.declared()
                        .flatMap(stated -> stated.coverage().pensionAge().known())
                        .map(from -> from.isAtMost(age)))
                .orElse(Truth.UNKNOWN);
    }

    private Block rates() {
        TableRows rows = TableRows.of(
                Phrase.of("coverage.caption"),
                "coverage.programme",
                "coverage.stated",
                "coverage.enrolled",
                "coverage.eligible",
                "coverage.computed");
        programmes().forEach(programme -> add(rows, programme));
        return rows.table();
    }

    private Set<Programme> programmes() {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        evidence.declared()
                .ifPresent(stated -> programmes.addAll(stated.coverage().rates().keySet()));
        evidence.registry()
                .ifPresent(registry -> Tally.persons(registry)
                        .flatMap(person -> person.enrollments().stream())
                        .map(Enrollment::programme)
                        .filter(WITH_BASE::contains)
                        .forEach(programmes::add));
        return programmes;
    }

    private void add(TableRows rows, Programme programme) {
        Optional<CoverageRate> counted = evidence.registry()
                .map(registry -> counted(registry, programme))
                .filter(rate -> rate.eligible() > 0);
        Figure enrolled =
                figure(programme, "coverage.enrolled", DeclaredRate::enrolled, counted.map(CoverageRate::enrolled));
        Figure eligible =
                figure(programme, "coverage.eligible", DeclaredRate::eligible, counted.map(CoverageRate::eligible));
        rows.add(
                label(programme),
                cell(evidence.stated(
                        Unit.PERCENT, stated -> declared(stated, programme).rate())),
                cell(enrolled),
                cell(eligible),
                cell(enrolled.shareOf(eligible)));
        counted.flatMap(CoverageRate::rate).ifPresent(rate -> compare(programme, rate, enrolled.shareOf(eligible)));
        counted.ifPresent(rate -> base(programme, rate));
        counted.filter(rate -> rate.undetermined().total() > 0).ifPresent(rate -> leftOut(programme, rate));
        if (eligible instanceof Figure.Absent) {
            ask(programme);
        }
    }

    private void compare(Programme programme, Ratio counted, Figure share) {
        evidence.declared()
                .flatMap(village -> declared(village, programme).rate().known())
                .flatMap(stated -> contradicting(stated, counted, share))
                .ifPresent(figure -> evidence.contradict(
                        Phrase.of("coverage.cell")
                                .with("programme", label(programme))
                                .with("column", Phrase.of("coverage.stated")),
                        evidence.stated(
                                Unit.PERCENT,
                                village -> declared(village, programme).rate()),
                        figure));
    }

    /** The counted share, where the stated one cannot be right: a bound exactly, else at the decimals that it has. */
    private Optional<Figure> contradicting(Share stated, Ratio counted, Figure share) {
        if (Quotient.isBound(stated)) {
            return Quotient.percent(counted)
                    .beyond(stated, SHARE_DECIMALS, STATED_DECIMALS)
                    .map(number -> number.scale() == SHARE_DECIMALS
                            ? share
                            : evidence.computed(Share.ofPercent(number), Unit.PERCENT));
        }
        Share rounded = Share.ofPercent(counted.percent(stated.percent().scale(), RoundingMode.HALF_UP));
        return Evidence.differ(stated, rounded) ? Optional.of(share) : Optional.empty();
    }

    private static CoverageRate counted(Registry registry, Programme programme) {
        InsuranceBase base = new InsuranceBase(programme, registry.asOf());
        return CoverageRate.among(Tally.persons(registry).toList(), base::isEnrolled, base::shouldEnrol);
    }

    private Figure figure(
            Programme programme,
            String column,
            Function<DeclaredRate, Declared<Count>> statement,
            Optional<Long> counted) {
        return evidence.figure(
                Phrase.of("coverage.cell").with("programme", label(programme)).with("column", Phrase.of(column)),
                Unit.PERSON,
                stated -> statement.apply(declared(stated, programme)),
                registry -> counted.map(Count::of));
    }

    private static DeclaredRate declared(DeclaredFigures stated, Programme programme) {
        return stated.coverage().rates().getOrDefault(programme, NOTHING);
    }

    private static final DeclaredRate NOTHING = new DeclaredRate(
            Declared.notReported(), Declared.notReported(), Declared.notReported(), Fact.notReported());

    /** How the registry's persons come down to those who should enrol. */
    private void base(Programme programme, CoverageRate rate) {
        Registry registry = evidence.registry().orElseThrow();
        List<Person> persons = Tally.persons(registry).toList();
        Stream<Phrase> parts = new InsuranceBase(programme, registry.asOf())
                .excluded(persons).entrySet().stream()
                        .map(part -> Phrase.of("coverage.excluded")
                                .with("who", label(part.getKey()))
                                .with("persons", persons(part.getValue())));
        Stream<Phrase> open = Stream.of(rate.undetermined().total())
                .filter(undetermined -> undetermined > 0)
                .map(undetermined -> Phrase.of("coverage.excluded")
                        .with("who", Phrase.of("coverage.undetermined"))
                        .with("persons", persons(undetermined)));
        Sentences.list(Stream.concat(parts, open))
                .ifPresent(excluded -> notes.add(new Block.Note(Phrase.of("coverage.base")
                        .with("programme", label(programme))
                        .with("persons", persons(persons.size()))
                        .with("excluded", excluded)
                        .with("eligible", persons(rate.eligible())))));
    }

    private Figure persons(long number) {
        return evidence.counted(Count.of(number), Unit.PERSON);
    }

    private void leftOut(Programme programme, CoverageRate rate) {
        notes.add(new Block.Note(Phrase.of("coverage.leftOut")
                .with("programme", label(programme))
                .with("persons", persons(rate.undetermined().total()))));
    }

    private void ask(Programme programme) {
        Optional<String> base = evidence.declared()
                .flatMap(stated -> declared(stated, programme).baseAsPrinted().known());
        Phrase question = base.map(printed -> Phrase.of("coverage.noBase").with("base", printed))
                .orElse(Phrase.of("coverage.noBaseStated"));
        notes.add(new Block.Note(
                question.with("programme", label(programme)).with("wanted", Phrase.of("base." + programme))));
    }
}
