package org.povline.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;

/**
 * The bytes of one document on their way to records of the registry: first over all of them for syntax and schema, then
 * to records. Jackson's own messages repeat what stands in the file and are dropped.
 *
 * @param <T> the type of the whole document
 */
public final class JsonDocument<T> {
    private static final int MAX_DEPTH = 100;
    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_NUMBER = 100;
    private static final String FINDINGS = JsonDocument.class.getName();

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Fact.class, new FactDeserializer()))
            .addHandler(new UnknownKeys())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final ObjectReader TREES = MAPPER.reader().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private static final ObjectWriter WRITER = MAPPER.writer(new LinePerKey());

    private static final Place START = new Place(JsonPointer.empty(), null);

    private final byte[] bytes;
    private final String name;
    private final Kind<T> kind;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Place fact;

    private JsonDocument(byte[] bytes, String name, Kind<T> kind) {
        this.bytes = bytes;
        this.name = name;
        this.kind = kind;
    }

    /** The canonical bytes of a document: UTF-8, indented, ending with a line. */
    public static byte[] write(Object document) throws IOException {
        return (WRITER.writeValueAsString(document) + "\n").getBytes(UTF_8);
    }

    /** What stands in a document that is valid JSON, with every number as it is written. */
    public static JsonNode tree(byte[] bytes) throws IOException {
        return TREES.readTree(bytes);
    }

    /** Reads a document of a kind from bytes that findings call by the name. */
    public static <T> Reading<T> read(byte[] bytes, String name, Kind<T> kind) {
        return new JsonDocument<>(bytes, name, kind).read();
    }

    private Reading<T> read() {
        return new Reading<>(hasSchema() ? bind() : Optional.empty(), findings);
    }

    private boolean hasSchema() {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return scan(parser) || refuse(kind.schemaFault(), START, Map.of("schema", Argument.of(kind.schema())));
        } catch (IOException e) {
            return refuse(e);
        }
    }

    /** Whether the document has our schema; reads it to its end, so that faults of syntax are met before records are. */
    private boolean scan(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        boolean found = false;
        while (!parser.nextToken().isStructEnd() || !parser.getParsingContext().inRoot()) {
            found |= isSchema(parser);
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "A second document");
        }
        return found;
    }

    private boolean isSchema(JsonParser parser) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getParsingContext().getParent().inRoot()
                && "schema".equals(parser.currentName())
                && kind.schema().equals(parser.getText());
    }

    private Optional<T> bind() {
        try {
            return Optional.of(
                    MAPPER.readerFor(kind.type()).withAttribute(FINDINGS, this).readValue(bytes));
        } catch (IOException e) {
            refuse(e);
            return Optional.empty();
        }
    }

    /** The document that a deserializer reads for. */
    static JsonDocument<?> of(DeserializationContext context) {
        return (JsonDocument<?>) context.getAttribute(FINDINGS);
    }

    /** Where the parser stands: inside a fact its pointer starts at the fact, and it knows no lines. */
    Place place(JsonParser parser) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        return fact == null
                ? new Place(pointer, parser.currentTokenLocation())
                : new Place(fact.pointer().append(pointer), fact.location());
    }

    /**
     * Where the record stands that an unknown key belongs to. Databind tells of it either where it stands, or when the
     * record ends and the parser has gone back to what the record lies in.
     */
    private Place recordOf(JsonParser parser) {
        if (fact != null) {
            return fact;
        }
        Place place = place(parser);
        return parser.currentToken() == JsonToken.END_OBJECT
                ? place
                : new Place(place.pointer().head(), place.location());
    }

    /** Enters the fact at a place, or leaves it for the one around it; tells which it was in. */
    @Nullable
    Place enter(@Nullable Place entered) {
        Place left = fact;
        fact = entered;
        return left;
    }

    void report(JsonFault fault, Severity severity, Place place, Map<String, Argument> arguments) {
        JsonLocation location = place.location();
        findings.add(new Finding(
                fault.name(),
                severity,
                new Location(
                        name,
                        place.pointer().toString(),
                        location == null ? 0 : Math.max(0, location.getLineNr()),
                        location == null ? 0 : Math.max(0, location.getColumnNr())),
                arguments));
    }

    private boolean refuse(IOException e) {
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return refuse(JsonFault.JSON_LIMIT, placeOf(e), limits());
        }
        if (e instanceof JsonMappingException) {
            return refuse(JsonFault.JSON_RECORD, placeOf(e), Map.of("expected", Argument.of(expected(e))));
        }
        return refuse(JsonFault.JSON_SYNTAX, placeOf(e), Map.of());
    }

    private boolean refuse(JsonFault fault, Place place, Map<String, Argument> arguments) {
        findings.clear();
        report(fault, Severity.ERROR, place, arguments);
        return false;
    }

    private static Place placeOf(IOException e) {
        JsonPointer pointer = JsonPointer.empty();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                pointer = step.getFieldName() == null
                        ? pointer.appendIndex(step.getIndex())
                        : pointer.appendProperty(step.getFieldName());
            }
        }
        return new Place(pointer, e instanceof JsonProcessingException at ? at.getLocation() : null);
    }

    /** What should stand at a place: the constants of a code list, the form of a date, or the name of a type. */
    static Map<String, Argument> expected(@Nullable Class<?> type) {
        return Map.of("expected", Argument.of(describe(type)));
    }

    /** The key that a record lacks, or what should stand in its place. */
    private static String expected(IOException e) {
        if (e.getCause() instanceof NullPointerException absent && absent.getMessage() != null) {
            return '"' + absent.getMessage() + '"';
        }
        return describe(e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null);
    }

    private static String describe(@Nullable Class<?> type) {
        if (type == null || type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "{ }";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "[ ]";
        }
        return type == LocalDate.class ? "yyyy-MM-dd" : type.getSimpleName();
    }

    private static Map<String, Argument> limits() {
        Map<String, Argument> limits = new LinkedHashMap<>();
        limits.put("depth", Argument.of(MAX_DEPTH));
        limits.put("text", Argument.of(MAX_TEXT));
        limits.put("number", Argument.of(MAX_NUMBER));
        return limits;
    }

    /**
     * A kind of document.
     *
     * @param type what it is read as
     * @param schema its kind and version
     * @param schemaFault what is wrong with a document of another kind or version
     * @param <T> the type
     */
    public record Kind<T>(Class<T> type, String schema, JsonFault schemaFault) {}

    /** A JSON pointer and, where it is known, the line and column. */
    record Place(JsonPointer pointer, @Nullable JsonLocation location) {}

    /** Passes over what the schema does not know, and says so. */
    private static final class UnknownKeys extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object beanOrClass,
                String key)
                throws IOException {
            JsonDocument<?> document = of(context);
            document.report(
                    JsonFault.JSON_UNKNOWN_KEY, Severity.WARNING, document.recordOf(context.getParser()), Map.of());
            parser.skipChildren();
            return true;
        }
    }
}
