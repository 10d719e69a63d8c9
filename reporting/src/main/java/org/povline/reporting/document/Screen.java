package org.povline.reporting.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.privacy.Masked;
import org.povline.core.privacy.PersonalSpan;
import org.povline.core.privacy.Scanner;

/** Goes through a report, masks its texts and keeps what was masked. */
final class Screen {
    private final Scanner scanner;
    private final List<Finding> findings = new ArrayList<>();

    Screen(Scanner scanner) {
        this.scanner = scanner;
    }

    Screened screened(Report report) {
        Report masked = new Report(
                phrase("title", report.title()),
                report.asOf(),
                report.language(),
                report.rounding(),
                all("sections", report.sections(), this::section));
        return new Screened(masked, findings);
    }

    private Section section(String path, Section section) {
        int before = findings.size();
        Phrase heading = phrase(path + ".heading", section.heading());
        List<Block> blocks = new ArrayList<>(all(path + ".blocks", section.blocks(), this::block));
        int masked = findings.size() - before;
        if (masked > 0) {
            blocks.add(new Block.Note(Phrase.of("screen.masked").with("count", String.valueOf(masked))));
        }
        return new Section(heading, section.numbered(), blocks, all(path + ".parts", section.parts(), this::section));
    }

    private Block block(String path, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(all(path + ".sentences", paragraph.sentences(), this::phrase));
        }
        if (block instanceof Block.Items items) {
            return new Block.Items(all(path + ".items", items.items(), this::phrase));
        }
        return block instanceof Block.Table table
                ? table(path, table)
                : new Block.Note(phrase(path + ".text", ((Block.Note) block).text()));
    }

    private Block.Table table(String path, Block.Table table) {
        return new Block.Table(
                phrase(path + ".caption", table.caption()),
                all(path + ".header", table.header(), this::phrase),
                all(path + ".rows", table.rows(), (at, row) -> all(at, row, this::inline)));
    }

    private Phrase phrase(String path, Phrase phrase) {
        Map<String, Inline> arguments = new LinkedHashMap<>();
        phrase.arguments().forEach((name, argument) -> arguments.put(name, inline(path, argument)));
        return new Phrase(phrase.code(), arguments);
    }

    private Inline inline(String path, Inline inline) {
        if (inline instanceof Phrase phrase) {
            return phrase(path, phrase);
        }
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text(path, text.text()));
        }
        if (inline instanceof Inline.Value value) {
            return new Inline.Value(figure(path, value.figure()));
        }
        return inline instanceof Inline.Sourced sourced
                ? new Inline.Sourced(inline(path, sourced.content()), origin(path, sourced.origin()))
                : inline;
    }

    private Figure figure(String path, Figure figure) {
        if (figure instanceof Figure.Measured measured) {
            return measured(path, measured);
        }
        return figure instanceof Figure.Ratio ratio
                ? new Figure.Ratio(measured(path, ratio.part()), measured(path, ratio.whole()))
                : absent(path, (Figure.Absent) figure);
    }

    private Figure.Measured measured(String path, Figure.Measured figure) {
        return new Figure.Measured(figure.value(), figure.unit(), figure.asOf(), origin(path, figure.origin()));
    }

    private Figure.Absent absent(String path, Figure.Absent figure) {
        return new Figure.Absent(figure.reason(), figure.asOf(), origin(path, figure.origin()));
    }

    private Origin origin(String path, Origin origin) {
        return new Origin(origin.kind(), text(path, origin.printed()), text(path, origin.reason()));
    }

    private String text(String path, String text) {
        Masked masked = scanner.mask(text);
        masked.spans().forEach(span -> findings.add(finding(path, span)));
        return masked.text();
    }

    private static Finding finding(String path, PersonalSpan span) {
        return Finding.of("PERSONAL_" + span.kind(), Severity.WARNING, Location.path(path))
                .with("from", Argument.of(span.start() + 1))
                .with("to", Argument.of(span.end()));
    }

    private static <T, R> List<R> all(String path, List<T> parts, BiFunction<String, T, R> mask) {
        List<R> masked = new ArrayList<>();
        for (T part : parts) {
            masked.add(mask.apply(path + "[" + masked.size() + "]", part));
        }
        return masked;
    }
}
