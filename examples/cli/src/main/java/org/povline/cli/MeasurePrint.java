package org.povline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;
import org.povline.statistics.distribution.WeightedSample;

/** The measures of all records and of each group, as JSON or as lines. Numbers parse back to the same double. */
final class MeasurePrint {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String RECORDS = "number of records with a value and a weight above 0";
    private static final String WEIGHT = "Σ w of these records";
    private static final double[] DECILES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

    private final Measurement measurement;
    private final SampleColumns.Samples samples;

    MeasurePrint(Measurement measurement, SampleColumns.Samples samples) {
        this.measurement = measurement;
        this.samples = samples;
    }

    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.set("overall", measures(samples.overall()));
        ObjectNode groups = root.putObject("groups");
        samples.groups().forEach((name, sample) -> groups.set(name, measures(sample)));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of numbers and texts must be writable", e);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        append(text, "all", samples.overall());
        samples.groups().forEach((name, sample) -> append(text, inWords(name), sample));
        return text.toString();
    }

    /** Told apart from all, also where it is called so. */
    private static String inWords(String group) {
        return group.isEmpty() ? "group without a name" : "group " + group;
    }

    private ObjectNode measures(WeightedSample group) {
        ObjectNode node = MAPPER.createObjectNode();
        node.putObject("records").put("value", group.records()).put("definition", RECORDS);
        node.putObject("weight").put("value", group.weight()).put("definition", WEIGHT);
        measurement.of(samples.overall(), group).forEach((key, measured) -> node.set(key, measure(measured)));
        ObjectNode quantiles = node.putObject("quantiles");
        for (double share : DECILES) {
            measurement
                    .quantile(group, share)
                    .ifPresent(measured -> quantiles.set(String.valueOf(share), measure(measured)));
        }
        ObjectNode dropped = node.putObject("dropped");
        dropped.put("missing", group.missing().records());
        dropped.put("infinite", group.infinite().records());
        dropped.put("weightless", group.weightless());
        return node;
    }

    private static ObjectNode measure(Measured measured) {
        ObjectNode node = MAPPER.createObjectNode().put("value", measured.value());
        Method method = measured.method();
        node.put("definition", method.definition() + ": " + method.formula() + " [" + method.source() + "]");
        ObjectNode choices = node.putObject("choices");
        method.choices().forEach(choices::put);
        ObjectNode parameters = node.putObject("parameters");
        method.parameters().forEach(parameters::put);
        if (measured.dropped().records() > 0) {
            node.put("dropped", measured.dropped().records());
        }
        return node;
    }

    private void append(StringBuilder text, String name, WeightedSample group) {
        text.append(name)
                .append(": ")
                .append(group.records())
                .append(" records, weight ")
                .append(group.weight())
                .append("; left out: ")
                .append(group.missing().records())
                .append(" missing, ")
                .append(group.infinite().records())
                .append(" infinite, ")
                .append(group.weightless())
                .append(" without weight\n");
        measurement.of(samples.overall(), group).forEach((key, measured) -> append(text, key, measured));
        for (double share : DECILES) {
            measurement.quantile(group, share).ifPresent(measured -> append(text, "quantile", measured));
        }
    }

    private static void append(StringBuilder text, String key, Measured measured) {
        Method method = measured.method();
        List<String> chosen = new ArrayList<>();
        method.choices().forEach((name, choice) -> chosen.add(name + " " + choice));
        method.parameters().forEach((name, parameter) -> chosen.add(name + " " + parameter));
        text.append("  ")
                .append(key)
                .append(' ')
                .append(measured.value())
                .append("  ")
                .append(method.formula())
                .append(chosen.isEmpty() ? "" : "; " + String.join(", ", chosen))
                .append(" [")
                .append(method.source())
                .append(']');
        if (measured.dropped().records() > 0) {
            text.append(", left out: ").append(measured.dropped().records());
        }
        text.append('\n');
    }
}
