package org.povline.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Section;

/**
 * A report as Markdown (GitHub's flavour: tables and footnotes), UTF-8 without byte-order mark, lines ended by a line
 * feed. What came from data is escaped. Equal reports give equal bytes.
 */
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>|~&";
    private static final Pattern BLOCK_START = Pattern.compile("^(\\d{0,9})([.)#+=:-])");

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();
    private int tables;

    private Markdown(Report report) {
        this.wording = new Wording(report);
    }

    /** Writes the report for an audience to a stream without closing it. */
    public static void render(Report report, Audience audience, OutputStream out) throws IOException {
        requireNonNull(audience, "audience");
        out.write(new Markdown(report).page(report, audience).getBytes(UTF_8));
    }

    private String page(Report report, Audience audience) {
        paragraph("# " + text(report.title()));
        paragraph(escape(wording.day()) + "  \n" + escape(wording.say("audience." + audience)));
        sections(report.sections(), true);
        notes();
        return out.toString().stripTrailing() + "\n";
    }

    private void sections(List<Section> sections, boolean outer) {
        int number = 0;
        for (Section section : sections) {
            String heading = text(section.heading());
            heading(section.numbered() ? wording.numbered(++number, outer, heading) : heading, outer);
            section.blocks().forEach(this::block);
            sections(section.parts(), false);
        }
    }

    private void heading(String heading, boolean outer) {
        paragraph((outer ? "## " : "### ") + heading);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String text = paragraph.sentences().stream()
                    .map(this::text)
                    .collect(Collectors.joining(wording.say("sentence.gap")));
            paragraph(BLOCK_START.matcher(text.strip()).replaceFirst("$1\\\\$2"));
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Note note) {
            paragraph("> **" + wording.say("note") + "** " + text(note.text()));
        } else {
            table((Block.Table) block);
        }
    }

    private void items(Block.Items items) {
        int number = 0;
        for (Phrase item : items.items()) {
            out.append(++number).append(". ").append(text(item)).append('\n');
        }
        out.append(number == 0 ? "" : "\n");
    }

    private void table(Block.Table table) {
        paragraph("**" + wording.say("table", "number", String.valueOf(++tables), "caption", text(table.caption()))
                + "**");
        row(table.header().stream().map(this::text));
        row(table.header().stream().map(head -> "---"));
        table.rows().forEach(cells -> row(cells.stream().map(this::text)));
        out.append('\n');
    }

    private void row(Stream<String> cells) {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void notes() {
        heading(escape(wording.say("notes.heading")), true);
        wording.notes().forEach(note -> out.append("- ").append(escape(note)).append('\n'));
        out.append('\n');
        List<String> remarks = wording.remarks();
        for (int i = 0; i < remarks.size(); i++) {
            paragraph("[^" + (i + 1) + "]: " + escape(remarks.get(i)));
        }
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            out.append(text).append("\n\n");
        }
    }

    private String text(Inline inline) {
        return wording.runs(inline).stream()
                .map(run -> escape(run.text())
                        + source(run.source())
                        + (run.remark() == 0 ? "" : "[^" + run.remark() + "]"))
                .collect(Collectors.joining());
    }

    private static String source(String mark) {
        return mark.isEmpty() ? "" : "〔" + escape(mark) + "〕";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Plain.of(text).codePoints().forEach(c -> {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }
}
