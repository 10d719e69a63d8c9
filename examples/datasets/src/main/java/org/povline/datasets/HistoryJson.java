package org.povline.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;

/** Reads and writes a {@link VillageHistory} as JSON, schema {@value #SCHEMA}; the same bytes for equal histories. */
final class HistoryJson {
    static final String SCHEMA = "povline.history/1";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES));

    private HistoryJson() {}

    static byte[] write(VillageHistory history) throws IOException {
        ObjectNode document = MAPPER.createObjectNode().put("schema", SCHEMA);
        document.setAll((ObjectNode) MAPPER.valueToTree(history));
        return (WRITER.writeValueAsString(document) + "\n").getBytes(UTF_8);
    }

    /** Refuses another schema, and keys that the history does not have. */
    static VillageHistory read(InputStream in) throws IOException {
        ObjectNode document = MAPPER.readValue(in, ObjectNode.class);
        if (!SCHEMA.equals(document.path("schema").textValue())) {
            throw new IOException("Schema must be " + SCHEMA);
        }
        document.remove("schema");
        return MAPPER.treeToValue(document, VillageHistory.class);
    }
}
