package org.povline.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference values of {@code cases.json}, whose entries name tool, version and call, and their data. */
public final class Reference {
    private static final JsonNode CASES = read();

    private Reference() {}

    /** All cases. */
    public static JsonNode all() {
        return CASES.get("cases");
    }

    /** The definitions that are part of the specification. */
    public static Set<String> wantedDefinitions() {
        return CASES.get("definitions").properties().stream()
                .filter(each -> each.getValue().path("wanted").asBoolean(false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The case with the id. */
    public static JsonNode ofId(String id) {
        return StreamSupport.stream(CASES.get("cases").spliterator(), false)
                .filter(each -> each.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Holds a result against the value of a case, at the end of the path, with the case's tolerance. */
    public static void assertAgrees(double got, String id, Object... path) {
        JsonNode wanted = ofId(id).get("value");
        for (Object step : path) {
            wanted = step instanceof Integer index ? wanted.get(index) : wanted.get((String) step);
        }
        double want = wanted.asDouble();
        assertThat(Math.abs(got - want))
                .as("%s %s: got %s, want %s", id, Arrays.toString(path), got, want)
                .isLessThanOrEqualTo(ofId(id).get("relTol").asDouble() * Math.max(1, Math.abs(want)));
    }

    /** The rows of a data file, by column. */
    public static List<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        String[] header = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    IntStream.range(0, header.length).forEach(i -> row.put(header[i], cells[i]));
                    return row;
                })
                .toList();
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try (InputStream in = open("cases.json")) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return requireNonNull(Reference.class.getResourceAsStream(file), file);
    }
}
