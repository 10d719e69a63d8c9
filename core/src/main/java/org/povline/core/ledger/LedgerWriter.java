package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.table.TableWriter;

/**
 * Writes households as rows, one a person, so that a {@link LedgerReader} reads the same households. What is missing
 * stands as the word for its reason, blank where it was not reported; a column that nobody was asked for is left out.
 * The table holds households and their members: aid, work log and inquiries have their place in JSON.
 *
 * <p>Immutable and safe for threads.
 */
public final class LedgerWriter {
    private static final LedgerWriter DEFAULT = new LedgerWriter(LedgerFormat.CSV, Locale.CHINESE);

    private final LedgerFormat format;
    private final Locale language;

    private LedgerWriter(LedgerFormat format, Locale language) {
        this.format = requireNonNull(format, "format");
        this.language = requireNonNull(language, "language");
    }

    /** Writes CSV in UTF-8 with a byte-order mark, with headings in Chinese. */
    public static LedgerWriter withDefaults() {
        return DEFAULT;
    }

    /** The same in another kind of file. */
    public LedgerWriter as(LedgerFormat other) {
        return new LedgerWriter(other, language);
    }

    /** The same with headings in Chinese for a Chinese locale, in English for all others. */
    public LedgerWriter in(Locale other) {
        return new LedgerWriter(format, other);
    }

    /**
     * Writes households to a stream without closing it.
     *
     * @param households the households; gone through several times
     * @param out where to
     * @param name what findings call the file
     * @return what the file could not take
     */
    public List<Finding> write(Iterable<Household> households, OutputStream out, String name) throws IOException {
        List<Finding> findings = new ArrayList<>(losses(households, name));
        TableWriter writer = format.writer(requireNonNull(out, "out"), requireNonNull(name, "name"));
        try (writer) {
            new LedgerSheet(households, language).write(writer);
        }
        findings.addAll(writer.findings());
        return List.copyOf(findings);
    }

    private static List<Finding> losses(Iterable<Household> households, String name) {
        List<Finding> losses = new ArrayList<>();
        int index = 0;
        for (Household household : households) {
            String path = "households[" + index++ + "]";
            tell(household, LedgerWriter::hasFourthJob, "fourth job", path, name, losses);
            tell(
                    household,
                    LedgerWriter::hasTwoIncomesOfATime,
                    "second income statement of a time",
                    path,
                    name,
                    losses);
        }
        return losses;
    }

    private static void tell(
            Household household,
            Predicate<Household> lost,
            String what,
            String path,
            String name,
            List<Finding> losses) {
        if (lost.test(household)) {
            Location place = Location.inFile(name, 0, 0).withPath(path);
            losses.add(Finding.of("LEDGER_NOT_WRITTEN", Severity.WARNING, place).with("what", Argument.of(what)));
        }
    }

    private static boolean hasFourthJob(Household household) {
        return household.members().stream()
                .map(member -> member.work().jobs())
                .anyMatch(jobs -> jobs instanceof Fact.Known<?> known
                        && ((List<?>) known.value()).size() > WorkColumns.JOBS.size());
    }

    private static boolean hasTwoIncomesOfATime(Household household) {
        return household.incomes().stream()
                        .map(IncomeStatement::period)
                        .distinct()
                        .count()
                < household.incomes().size();
    }
}
