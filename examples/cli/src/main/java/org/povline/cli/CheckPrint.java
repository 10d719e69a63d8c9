package org.povline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.cli.Suggestions.Suggestion;
import org.povline.core.check.CheckCount;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.RowCounts;

/** What a check found, as a terminal shows it and as JSON. */
final class CheckPrint {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Texts texts;
    private final Showing showing;

    CheckPrint(Texts texts, Showing showing) {
        this.texts = texts;
        this.showing = showing;
    }

    /**
     * A line for each finding with its place, one below it for what is suggested, and then how many rows and findings
     * there were.
     */
    String text(CheckCommand.Checked checked) {
        return Stream.concat(checked.findings().stream().flatMap(found -> lines(found, checked)), totals(checked))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(Findings.Found found, CheckCommand.Checked checked) {
        return Stream.concat(
                Stream.of(line(found)),
                checked.suggestions().of(found.finding()).stream().map(this::below));
    }

    private String line(Findings.Found found) {
        Finding finding = found.finding();
        return found.place() + ": " + finding.severity() + " " + finding.code() + " " + texts.message(finding);
    }

    /** Where there is one repair, its steps; several are left to the reader, who must look anyway. */
    private String below(Suggestion suggestion) {
        String steps = suggestion.repairs().size() > 1
                ? ""
                : suggestion.repairs().get(0).steps().stream()
                        .map(CheckPrint::words)
                        .collect(Collectors.joining(", ", ": ", ""));
        return "  " + suggestion.certainty() + " " + message(suggestion) + steps;
    }

    private String message(Suggestion suggestion) {
        return suggestion.remarks().stream().map(texts::message).collect(Collectors.joining("; "));
    }

    private static String words(Suggestions.Step step) {
        return step.cell().map(Cell::header).orElse(step.path()) + " " + step.from() + " -> " + step.to();
    }

    private static Stream<String> totals(CheckCommand.Checked checked) {
        RowCounts rows = checked.rows();
        Stream<String> ofRows = Stream.of(String.format(
                "READ %d ACCEPTED %d REJECTED %d BLANK %d SUBTOTAL %d",
                rows.read(), rows.accepted(), rows.rejected(), rows.blank(), rows.subtotal()));
        return Stream.concat(ofRows, Arrays.stream(Severity.values()).map(severity -> total(severity, checked)));
    }

    private static String total(Severity severity, CheckCommand.Checked checked) {
        return severity + " "
                + checked.findings().stream()
                        .filter(found -> found.finding().severity() == severity)
                        .count();
    }

    /** One object: the rows, the findings and the checks. */
    String json(CheckCommand.Checked checked) {
        ObjectNode root = MAPPER.createObjectNode();
        RowCounts rows = checked.rows();
        root.putObject("rows")
                .put("read", rows.read())
                .put("accepted", rows.accepted())
                .put("rejected", rows.rejected())
                .put("blank", rows.blank())
                .put("subtotal", rows.subtotal());
        ArrayNode findings = root.putArray("findings");
        checked.findings().forEach(found -> findings.add(finding(found, checked.suggestions())));
        ArrayNode checks = root.putArray("checks");
        checked.run().counts().forEach(count -> checks.add(check(count)));
        return root.toPrettyString() + "\n";
    }

    private ObjectNode finding(Findings.Found found, Suggestions suggestions) {
        Finding finding = found.finding();
        ObjectNode json = MAPPER.createObjectNode()
                .put("code", finding.code())
                .put("severity", finding.severity().name());
        putPlace(json, found);
        return json.put("path", finding.location().path())
                .put("message", texts.message(finding))
                .set("suggestion", suggestions.of(finding).map(this::suggestion).orElse(null));
    }

    private ObjectNode suggestion(Suggestion suggestion) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("certainty", suggestion.certainty())
                .put("message", message(suggestion));
        ArrayNode repairs = json.putArray("repairs");
        suggestion.repairs().forEach(repair -> {
            ArrayNode changes = repairs.addObject()
                    .put("code", repair.remark().code())
                    .put("message", texts.message(repair.remark()))
                    .putArray("changes");
            repair.steps().forEach(step -> changes.add(change(step)));
        });
        return json;
    }

    private static ObjectNode change(Suggestions.Step step) {
        return MAPPER.createObjectNode()
                .put("path", step.path())
                .put("row", step.cell().map(Cell::row).orElse(null))
                .put("column", step.cell().map(Cell::column).orElse(null))
                .put("header", step.cell().map(Cell::header).orElse(null))
                .put("from", step.from())
                .put("to", step.to());
    }

    private void putPlace(ObjectNode json, Findings.Found found) {
        Optional<Cell> cell = found.cell();
        json.put("file", cell.map(Cell::file).orElse(found.finding().location().file()))
                .put("sheet", cell.map(Cell::sheet).orElse(null))
                .put(
                        "row",
                        cell.map(Cell::row)
                                .orElse(orNull(found.finding().location().line())))
                .put(
                        "column",
                        cell.map(Cell::column)
                                .orElse(orNull(found.finding().location().column())))
                .put("header", cell.map(Cell::header).orElse(null))
                .put("raw", cell.map(showing::cell).orElse(null));
    }

    private static @Nullable Integer orNull(int place) {
        return place == 0 ? null : place;
    }

    /** A check that looked at no record found neither something nor nothing: both numbers are null. */
    private static ObjectNode check(CheckCount count) {
        return MAPPER.createObjectNode()
                .put("code", count.code())
                .put("fired", count.ran() == 0 ? null : Long.valueOf(count.fired()))
                .put("notApplicable", count.ran() == 0 ? null : Long.valueOf(count.notApplicable()));
    }
}
