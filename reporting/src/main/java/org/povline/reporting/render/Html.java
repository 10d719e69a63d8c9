package org.povline.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Figure;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Report;
import org.povline.reporting.document.Section;

/**
 * A report as one HTML page that stands alone: no script, nothing fetched, styles for screen, phone and A4 paper. What
 * came from data is escaped, and a content security policy forbids what slips through. Each figure is a {@code data}
 * element that tells its origin, its day and, for a share, its denominator. Equal reports give equal bytes.
 */
public final class Html {
    private static final String STYLE = resource("report.css");
    /** Keeps marks on the line of the text before them. */
    private static final String WORD_JOINER = "&#8288;";

    private final Wording wording;
    private final StringBuilder out = new StringBuilder(16_384);
    private int tables;

    private Html(Report report) {
        this.wording = new Wording(report);
    }

    /** Writes the report for an audience, as UTF-8, to a stream without closing it. */
    public static void render(Report report, Audience audience, OutputStream out) throws IOException {
        requireNonNull(audience, "audience");
        out.write(new Html(report).page(report, audience).getBytes(UTF_8));
    }

    private String page(Report report, Audience audience) {
        head(report);
        out.append("<header>\n<h1>").append(text(report.title())).append("</h1>\n");
        line("p", "day", wording.day());
        line("p", "audience", wording.say("audience." + audience));
        out.append("</header>\n");
        sections(report.sections(), true);
        notes();
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(Report report) {
        String title = wording.runs(report.title()).stream()
                .map(Wording.Run::text)
                .map(Html::escape)
                .collect(Collectors.joining());
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(wording.languageTag())
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\"/>\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" "
                + "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        out.append("<title>").append(title).append("</title>\n");
        out.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    }

    private void sections(List<Section> sections, boolean outer) {
        int number = 0;
        for (Section section : sections) {
            String heading = text(section.heading());
            out.append("<section>\n");
            heading(section.numbered() ? wording.numbered(++number, outer, heading) : heading, outer);
            section.blocks().forEach(this::block);
            sections(section.parts(), false);
            out.append("</section>\n");
        }
    }

    private void heading(String heading, boolean outer) {
        String element = outer ? "h2" : "h3";
        out.append('<').append(element).append('>').append(heading);
        out.append("</").append(element).append(">\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Items items) {
            items(items);
        } else if (block instanceof Block.Note note) {
            out.append("<p class=\"note\"><strong>")
                    .append(escape(wording.say("note")))
                    .append("</strong> ");
            out.append(text(note.text())).append("</p>\n");
        } else {
            table((Block.Table) block);
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (!paragraph.sentences().isEmpty()) {
            out.append("<p>")
                    .append(paragraph.sentences().stream()
                            .map(this::text)
                            .collect(Collectors.joining(wording.say("sentence.gap"))))
                    .append("</p>\n");
        }
    }

    private void items(Block.Items items) {
        if (!items.items().isEmpty()) {
            out.append("<ol>\n");
            items.items().forEach(item -> out.append("<li>").append(text(item)).append("</li>\n"));
            out.append("</ol>\n");
        }
    }

    private void table(Block.Table table) {
        String caption = wording.say("table", "number", String.valueOf(++tables), "caption", text(table.caption()));
        out.append("<div class=\"table\">\n<table>\n<caption>").append(caption).append("</caption>\n<thead>\n<tr>");
        table.header()
                .forEach(head ->
                        out.append("<th scope=\"col\">").append(text(head)).append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(List<Inline> cells, Block.Table table) {
        out.append("<tr><th scope=\"row\">").append(text(cells.get(0))).append("</th>");
        for (int column = 1; column < cells.size(); column++) {
            out.append(holdsWords(table, column) ? "<td class=\"words\">" : "<td>")
                    .append(text(cells.get(column)))
                    .append("</td>");
        }
        out.append("</tr>\n");
    }

    /** One alignment a column: at its start if any of its cells is words alone. */
    private static boolean holdsWords(Block.Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> cell.figures().findAny().isEmpty() && !cell.equals(Phrase.of("none")));
    }

    private void notes() {
        out.append("<section class=\"notes\">\n");
        heading(escape(wording.say("notes.heading")), true);
        out.append("<ul>\n");
        wording.notes().forEach(note -> line("li", "", note));
        out.append("</ul>\n");
        remarks(wording.remarks());
        out.append("</section>\n");
    }

    private void remarks(List<String> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        out.append("<ol class=\"remarks\">\n");
        for (int i = 0; i < remarks.size(); i++) {
            out.append("<li id=\"remark-")
                    .append(i + 1)
                    .append("\">")
                    .append(escape(remarks.get(i)))
                    .append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private void line(String element, String styleClass, String text) {
        out.append('<').append(element);
        if (!styleClass.isEmpty()) {
            out.append(" class=\"").append(styleClass).append('"');
        }
        out.append('>').append(escape(text)).append("</").append(element).append(">\n");
    }

    private String text(Inline inline) {
        return wording.runs(inline).stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Wording.Run run) {
        String text = escape(run.text());
        String figure = run.figure().map(of -> figure(of, text)).orElse(text);
        String marks = source(run.source()) + remark(run.remark());
        if (marks.isEmpty()) {
            return figure;
        }
        return (text.isEmpty() ? WORD_JOINER : "") + "<span class=\"marked\">" + figure + marks + "</span>";
    }

    private static String source(String mark) {
        return mark.isEmpty() ? "" : "<sup class=\"source\">" + escape(mark) + "</sup>";
    }

    private static String remark(int number) {
        return number == 0 ? "" : "<sup><a href=\"#remark-" + number + "\">[" + number + "]</a></sup>";
    }

    private String figure(Figure figure, String text) {
        return "<data class=\"" + figure.origin().kind().name().toLowerCase(Locale.ROOT) + "\" value=\""
                + escape(wording.value(figure)) + "\" title=\"" + escape(wording.explain(figure)) + "\">" + text
                + "</data>";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Plain.of(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
