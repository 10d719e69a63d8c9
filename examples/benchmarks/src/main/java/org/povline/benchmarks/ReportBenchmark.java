package org.povline.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povline.core.finding.Reading;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.datasets.ExampleVillage;
import org.povline.reporting.document.Audience;
import org.povline.reporting.document.Report;
import org.povline.reporting.render.Html;
import org.povline.reporting.render.Markdown;
import org.povline.reporting.section.VillageReport;

/** From a village's JSON to its report, step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReportBenchmark {
    /** What the village declares alone, or its whole ledger of 2,103 persons. */
    @Param({"declared", "whole"})
    public String village = "declared";

    private final ObjectMapper plain =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private Ledger ledger = ExampleVillage.declared();
    private byte[] json = new byte[0];
    private Report report = VillageReport.of(ledger, ledger.asOf());

    /** Writes the document that {@link #readJson()} reads. */
    @Setup
    public void write() throws IOException {
        ledger = village.equals("whole") ? ExampleVillage.ledger() : ExampleVillage.declared();
        report = VillageReport.of(ledger, ledger.asOf());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerJson.withDefaults().write(ledger, out);
        json = out.toByteArray();
    }

    /** Reads the document with all that the reader checks. */
    @Benchmark
    public Reading<Ledger> readJson() {
        return LedgerJson.withDefaults().read(new ByteArrayInputStream(json), "village.json");
    }

    /** Reads it as a host would do without the reader: Jackson on the same records, no place of any fault. */
    @Benchmark
    public Ledger readJsonWithPlainJackson() throws IOException {
        return plain.readValue(json, Ledger.class);
    }

    /** Builds the report's sections. */
    @Benchmark
    public Report build() {
        return VillageReport.of(ledger, ledger.asOf());
    }

    /** Writes the report as HTML. */
    @Benchmark
    public byte[] html() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Html.render(report, Audience.OFFICIAL, out);
        return out.toByteArray();
    }

    /** Writes the report as Markdown. */
    @Benchmark
    public byte[] markdown() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Markdown.render(report, Audience.OFFICIAL, out);
        return out.toByteArray();
    }
}
