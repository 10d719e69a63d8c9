package org.povline.reporting.section;

import static org.povline.reporting.section.TableRows.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povline.core.income.RegistryIncome;
import org.povline.core.ledger.Ledger;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;
import org.povline.reporting.document.Unit;

/**
 * Income, 收入情况: the net income a head by the registry's account, of the year that the village speaks of or the last to
 * end, and how households spread over bands of it. A household is put into a band by its total and its members, never
 * by a rounded quotient.
 */
public final class IncomeSection {
    private static final long[] BANDS_FROM_YUAN = {0, 2000, 4000, 6000, 8000, 10_000};

    private final Evidence evidence;

    private IncomeSection(Ledger ledger) {
        this.evidence = new Evidence(ledger);
    }

    /** The section from a ledger. */
    public static Section of(Ledger ledger) {
        return new IncomeSection(ledger).section();
    }

    /** A household's net income and its persons. */
    record Income(Amount net, long persons, Truth registered) {
        boolean isBelow(long yuanPerHead) {
            return Boundary.BELOW.includesPerHead(
                    net.lowerFen().orElseThrow(),
                    persons,
                    Amount.ofYuan(yuanPerHead).lowerFen().orElseThrow());
        }
    }

    private Section section() {
        List<Block> blocks = new ArrayList<>();
        evidence.registry()
                .ifPresent(registry -> year(registry).ifPresent(period -> addCounted(blocks, registry, period)));
        blocks.add(stated());
        blocks.addAll(evidence.disagreements());
        return Section.of(Phrase.of("income.heading"), blocks);
    }

    private void addCounted(List<Block> blocks, Registry registry, DateRange period) {
        List<Income> incomes = incomes(registry, period);
        if (!incomes.isEmpty()) {
            blocks.add(summary(registry, period, incomes));
            blocks.add(bands(incomes));
        }
        unknown(registry, incomes).ifPresent(blocks::add);
    }

    /** The year that the village speaks of; else, of the years that have ended, the one most households tell of. */
    private Optional<DateRange> year(Registry registry) {
        Map<DateRange, Long> years = registry.households().stream()
                .flatMap(household -> household.incomes().stream()
                        .map(IncomeStatement::period)
                        .distinct())
                .filter(period -> isYear(period)
                        && !period.endExclusive().isAfter(registry.asOf().plusDays(1)))
                .collect(Collectors.groupingBy(period -> period, Collectors.counting()));
        return evidence.declared()
                .flatMap(stated -> stated.economy().incomeYear().known())
                .filter(years::containsKey)
                .or(() -> years.entrySet().stream()
                        .max(Map.Entry.<DateRange, Long>comparingByValue()
                                .thenComparing(year -> year.getKey().endExclusive()))
                        .map(Map.Entry::getKey));
    }

    private static boolean isYear(DateRange period) {
        return period.startInclusive().plusYears(1).equals(period.endExclusive());
    }

    static List<Income> incomes(Registry registry, DateRange period) {
        return registry.households().stream()
                .filter(household -> !household.members().isEmpty())
                .flatMap(household -> income(household, period).stream())
                .toList();
    }

    private static Optional<Income> income(Household household, DateRange period) {
        return household.incomes().stream()
                .filter(statement -> statement.period().equals(period))
                .findFirst()
                .flatMap(RegistryIncome::net)
                .filter(Amount::isExact)
                .map(net -> new Income(net, household.members().size(), HouseholdsSection.isRegistered(household)));
    }

    private Block summary(Registry registry, DateRange period, List<Income> incomes) {
        Sentences sentences = new Sentences()
                .add(sentence("income.mean", incomes)
                        .with("from", period.startInclusive())
                        .with("to", period.endExclusive().minusDays(1))
                        .with("members", registry.asOf()));
        List<Income> registered = incomes.stream()
                .filter(income -> income.registered() == Truth.SATISFIED)
                .toList();
        if (!registered.isEmpty()) {
            sentences.add(sentence("income.registered", registered));
        }
        return sentences.paragraph();
    }

    private Phrase sentence(String code, List<Income> incomes) {
        Amount total = incomes.stream().map(Income::net).reduce(Amount.ofYuan(0), Amount::plus);
        long persons = incomes.stream().mapToLong(Income::persons).sum();
        return Phrase.of(code)
                .with("households", evidence.counted(Count.of(incomes.size()), Unit.HOUSEHOLD))
                .with("persons", evidence.counted(Count.of(persons), Unit.PERSON))
                .with("total", evidence.counted(total, Unit.YUAN))
                .with("mean", evidence.computed(mean(total, persons), Unit.YUAN));
    }

    /** Rounded to the yuan; total and persons stand beside it. */
    private static Amount mean(Amount total, long persons) {
        return Amount.ofYuan(total.yuan().divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP));
    }

    private Block bands(List<Income> incomes) {
        Figure all = evidence.counted(Count.of(incomes.size()), Unit.HOUSEHOLD);
        TableRows rows = TableRows.of(
                Phrase.of("income.caption").with("households", all),
                "income.band",
                "kinds.households",
                "income.persons",
                "share");
        for (int i = 0; i <= BANDS_FROM_YUAN.length; i++) {
            List<Income> band = in(incomes, i);
            Figure households = evidence.counted(Count.of(band.size()), Unit.HOUSEHOLD);
            long persons = band.stream().mapToLong(Income::persons).sum();
            rows.add(
                    bandName(i),
                    cell(households),
                    cell(evidence.counted(Count.of(persons), Unit.PERSON)),
                    cell(households.shareOf(all)));
        }
        return rows.table();
    }

    /** The band that ends below the i-th limit; the last has no end, the first no start. */
    private static List<Income> in(List<Income> incomes, int i) {
        return incomes.stream()
                .filter(income -> i == 0 || !income.isBelow(BANDS_FROM_YUAN[i - 1]))
                .filter(income -> i == BANDS_FROM_YUAN.length || income.isBelow(BANDS_FROM_YUAN[i]))
                .toList();
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

    private Optional<Block> unknown(Registry registry, List<Income> incomes) {
        int missing = registry.households().size() - incomes.size();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new Block.Note(Phrase.of("income.unknown")
                        .with("missing", evidence.counted(Count.of(missing), Unit.HOUSEHOLD))));
    }

    private Block stated() {
        return new Sentences()
                .add(Phrase.of("income.stated")
                        .with(
                                "mean",
                                evidence.stated(
                                        Unit.YUAN, stated -> stated.economy().netIncomePerHead())))
                .add(Phrase.of("income.collective")
                        .with(
                                "income",
                                evidence.stated(
                                        Unit.YUAN, stated -> stated.economy().collectiveIncome())))
                .paragraph();
    }
}
