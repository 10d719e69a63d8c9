package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;
import static org.povline.reporting.section.TableRows.label;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Ratio;
import org.povline.core.quantity.Share;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Business;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.DeclaredEconomy;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Origin;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;
import org.povline.statistics.income.Gini;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.income.IncomeSample;

/**
 * Income, 收入情况: the net income a head by the registry's account, of the year that the village speaks of or the last to
 * end, and how households spread over bands of it. A household is put into a band by its total and its members, never
 * by a rounded quotient.
 */
public final class IncomeSection {
    private static final int FEN_DECIMALS = 2;
    private static final long[] BANDS_FROM_YUAN = {0, 2000, 4000, 6000, 8000, 10_000};

    private final Evidence evidence;

    private IncomeSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new IncomeSection(ledger).section();
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        evidence.registry()
                .ifPresent(registry ->
                        Incomes.of(registry, statedYear()).ifPresent(incomes -> addCounted(blocks, registry, incomes)));
        blocks.add(stated());
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("income.heading"), blocks);
    }

    private Optional<DateRange> statedYear() {
        return economy().flatMap(economy -> economy.incomeYear().known());
    }

    private void addCounted(List<Block> blocks, Registry registry, Incomes incomes) {
        if (!incomes.all().isEmpty()) {
            blocks.add(summary(registry, incomes));
            blocks.add(sources(incomes));
            distribution(incomes.sample()).ifPresent(blocks::add);
            blocks.add(bands(incomes));
        }
        int unknown = registry.households().size() - incomes.all().size();
        if (unknown > 0) {
            blocks.add(new Block.Note(
                    Phrase.of("income.unknown").with("missing", evidence.counted(Count.of(unknown), Unit.HOUSEHOLD))));
        } else {
            compare(incomes);
        }
    }

    private Block summary(Registry registry, Incomes incomes) {
        Sentences sentences = new Sentences();
        sentence("income.mean", incomes.sample())
                .map(mean ->
                        mean.with("period", new Inline.Time(incomes.period())).with("members", registry.asOf()))
                .ifPresent(sentences::add);
        sentence(
                        "income.registered",
                        incomes.where(income -> Tally.isRegistered(income.household()) == Truth.SATISFIED)
                                .sample())
                .ifPresent(sentences::add);
        return sentences.paragraph();
    }

    /** The account as the registry keeps it: four sources, less the costs of business, is the net income. */
    private Block sources(Incomes incomes) {
        Amount gross = Stream.of(Incomes.Source.values())
                .map(incomes::sum)
                .reduce(Amount::plus)
                .orElseThrow();
        Amount costs = incomes.sum(IncomeStatement::businessCosts);
        TableRows rows = TableRows.of(
                Phrase.of("income.sourcesCaption")
                        .with(
                                "households",
                                evidence.counted(Count.of(incomes.all().size()), Unit.HOUSEHOLD)),
                "income.source",
                "income.amount",
                "share");
        for (Incomes.Source source : Incomes.Source.values()) {
            Figure part = evidence.counted(incomes.sum(source), Unit.YUAN);
            rows.add(label(source), cell(part), cell(part.shareOf(evidence.counted(gross, Unit.YUAN))));
        }
        addSum(rows, "income.gross", gross);
        addSum(rows, "income.costs", costs);
        addSum(rows, "income.net", gross.minus(costs));
        return rows.table();
    }

    private void addSum(TableRows rows, String name, Amount sum) {
        rows.add(Phrase.of(name), cell(evidence.counted(sum, Unit.YUAN)), Phrase.of("none"));
    }

    private Optional<Phrase> sentence(String code, IncomeSample sample) {
        return sample.mean()
                .map(mean -> Phrase.of(code)
                        .with("households", evidence.counted(Count.of(sample.households()), Unit.HOUSEHOLD))
                        .with("persons", evidence.counted(Count.of(sample.persons()), Unit.PERSON))
                        .with("total", evidence.counted(Amount.ofFen(mean.numerator()), Unit.YUAN))
                        .with("mean", evidence.computed(yuan(mean), Unit.YUAN)));
    }

    private Optional<Block> distribution(IncomeSample sample) {
        IncomeMeasures measures = IncomeMeasures.withDefaults();
        return measures.median(sample).map(median -> {
            Figure half = evidence.computed(yuan(median.fenPerHead()), Unit.YUAN);
            Phrase phrase = measures.gini(sample)
                    .map(gini -> Phrase.of("income.distribution").with("gini", coefficient(gini)))
                    .orElse(Phrase.of("income.medianOnly"));
            return new Sentences()
                    .add(phrase.with("median", half)
                            .with("households", evidence.counted(Count.of(sample.households()), Unit.HOUSEHOLD))
                            .with("persons", evidence.counted(Count.of(sample.persons()), Unit.PERSON)))
                    .paragraph();
        });
    }

    /** To three decimals, as it is usually given. */
    private Figure coefficient(Gini gini) {
        BigDecimal percent = BigDecimal.valueOf(gini.value()).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return evidence.computed(Share.ofPercent(percent), Unit.COEFFICIENT);
    }

    /** Rounded to the yuan. */
    private static Amount yuan(Ratio fenPerHead) {
        return Amount.ofYuan(
                fenPerHead.rounded(-FEN_DECIMALS, RoundingMode.HALF_UP).movePointLeft(FEN_DECIMALS));
    }

    /** Only where both speak of one year and no income is left out. */
    private void compare(Incomes incomes) {
        Optional<Amount> stated = statedYear()
                .filter(incomes.period()::equals)
                .flatMap(year -> economy())
                .flatMap(economy -> economy.netIncomePerHead().known());
        stated.flatMap(amount -> incomes.sample().mean().flatMap(mean -> contradicting(amount, mean)))
                .ifPresent(mean ->
                        evidence.contradict(Phrase.of("name.mean"), statedMean(), evidence.computed(mean, Unit.YUAN)));
    }

    /**
     * The counted mean, where the stated one cannot be right: a bound exactly, any other at the digits that the village
     * states. A mean of about 4800 is compared in hundreds, since the zeros at its end tell nothing.
     */
    private static Optional<Amount> contradicting(Amount stated, Ratio fenPerHead) {
        if (Quotient.isBound(stated)) {
            return Quotient.yuan(fenPerHead).beyond(stated, 0, FEN_DECIMALS).map(Amount::ofYuan);
        }
        return Evidence.differ(atItsDigits(stated), rounded(fenPerHead, stated))
                ? Optional.of(yuan(fenPerHead))
                : Optional.empty();
    }

    private static Amount atItsDigits(Amount stated) {
        return isHedged(stated) ? stated.as(Qualifier.BETWEEN) : stated;
    }

    private static Amount rounded(Ratio fenPerHead, Amount stated) {
        int decimals = isHedged(stated)
                ? stated.number().stripTrailingZeros().scale()
                : Math.max(0, stated.number().scale());
        return Amount.ofYuan(fenPerHead
                .rounded(decimals - FEN_DECIMALS, RoundingMode.HALF_UP)
                .movePointLeft(FEN_DECIMALS));
    }

    private static boolean isHedged(Amount stated) {
        return stated.qualifier() == Qualifier.ABOUT || stated.qualifier() == Qualifier.ABOUT_OR_MORE;
    }

    private Block bands(Incomes incomes) {
        Figure all = evidence.counted(Count.of(incomes.all().size()), Unit.HOUSEHOLD);
        TableRows rows = TableRows.of(
                Phrase.of("income.caption").with("households", all),
                "income.band",
                "kinds.households",
                "income.persons",
                "share");
        for (int i = 0; i <= BANDS_FROM_YUAN.length; i++) {
            IncomeSample band = in(incomes, i).sample();
            Figure households = evidence.counted(Count.of(band.households()), Unit.HOUSEHOLD);
            rows.add(
                    bandName(i),
                    cell(households),
                    cell(evidence.counted(Count.of(band.persons()), Unit.PERSON)),
                    cell(households.shareOf(all)));
        }
        return rows.table();
    }

    /** The band that ends below the i-th limit; the last has no end, the first no start. */
    private static Incomes in(Incomes incomes, int i) {
        return incomes.where(income -> (i == 0 || !income.isBelow(BANDS_FROM_YUAN[i - 1]))
                && (i == BANDS_FROM_YUAN.length || income.isBelow(BANDS_FROM_YUAN[i])));
    }

    private static Phrase bandName(int i) {
        if (i == 0) {
            return Phrase.of("income.negative");
        }
        String from = String.valueOf(BANDS_FROM_YUAN[i - 1]);
        return i == BANDS_FROM_YUAN.length
                ? Phrase.of("income.from").with("from", from)
                : Phrase.of("income.between").with("from", from).with("below", String.valueOf(BANDS_FROM_YUAN[i]));
    }

    private Block stated() {
        Sentences sentences = new Sentences().add(statedIncome());
        Sentences.list(economy().map(DeclaredEconomy::mainIncome).orElse(List.of()).stream()
                        .map(Inline.Text::new))
                .map(sources -> new Inline.Sourced(sources, Origin.declared()))
                .ifPresent(sources -> sentences.add(Phrase.of("income.sources").with("sources", sources)));
        sentences.add(Phrase.of("income.collective")
                .with(
                        "projects",
                        evidence.stated(Unit.ITEM, stated -> stated.economy().collectiveProjects()))
                .with(
                        "income",
                        evidence.stated(Unit.YUAN, stated -> stated.economy().collectiveIncome())));
        businesses().ifPresent(sentences::add);
        return sentences.paragraph();
    }

    private Optional<DeclaredEconomy> economy() {
        return evidence.declared().map(DeclaredFigures::economy);
    }

    private Phrase statedIncome() {
        return economy()
                .map(DeclaredEconomy::incomeYear)
                .flatMap(year -> year.known()
                        .map(days -> Phrase.of("income.stated")
                                .with("year", new Inline.Sourced(new Inline.Time(days), Origin.of(year)))))
                .orElse(Phrase.of("income.statedWithoutYear"))
                .with("mean", statedMean());
    }

    private Figure statedMean() {
        return evidence.stated(Unit.YUAN, stated -> stated.economy().netIncomePerHead());
    }

    private Optional<Phrase> businesses() {
        return Sentences.list(economy().map(DeclaredEconomy::businesses).orElse(Map.of()).entrySet().stream()
                        .map(business -> Phrase.of("income.business")
                                .with("business", label(business.getKey()))
                                .with(
                                        "number",
                                        evidence.stated(unit(business.getKey()), stated -> business.getValue()))))
                .map(list -> Phrase.of("income.businesses").with("businesses", list));
    }

    private static Unit unit(Business business) {
        return business == Business.SHOP ? Unit.ITEM : Unit.HOUSEHOLD;
    }
}
