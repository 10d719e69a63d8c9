package org.povline.core.standard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povline.core.finding.Argument;

/**
 * Reads a document into nodes that know their places. A key that stands twice is a fault, and the first one is read.
 * Jackson's own messages repeat what stands in the file and are dropped.
 */
final class JsonTree {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_TEXT = 100_000;
    private static final int MAX_KEY = 200;
    private static final int MAX_NUMBER = 40;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_KEY)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    /** Stands for numbers with an exponent that Java does not hold; every reader of a number refuses it. */
    private static final BigDecimal BEYOND_ALL_BOUNDS = BigDecimal.ONE.scaleByPowerOfTen(1_000_000);

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The document, unless it is no JSON or goes beyond the limits. */
    static Optional<Node> read(byte[] bytes, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            return new JsonTree(parser, faults).document();
        } catch (StreamConstraintsException e) {
            faults.report(BookFault.BOOK_LIMIT, placeOf(e), limits());
        } catch (JsonProcessingException e) {
            faults.report(BookFault.BOOK_SYNTAX, placeOf(e));
        } catch (IOException e) {
            faults.report(BookFault.BOOK_SYNTAX, Node.Place.START);
        }
        return Optional.empty();
    }

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            return Optional.of(new Node.Null(Node.Place.START));
        }
        Node document = value(JsonPointer.empty());
        if (parser.nextToken() != null) {
            faults.report(BookFault.BOOK_SYNTAX, here(JsonPointer.empty()));
        }
        return Optional.of(document);
    }

    private Node value(JsonPointer pointer) throws IOException {
        Node.Place place = here(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Node.Members(place, members(pointer));
            case START_ARRAY -> new Node.Elements(place, elements(pointer));
            case VALUE_STRING -> new Node.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Numeric(place, number());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(place, parser.getBooleanValue());
            default -> new Node.Null(place);
        };
    }

    private Map<String, Node> members(JsonPointer pointer) throws IOException {
        Map<String, Node> byKey = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            JsonPointer at = pointer.appendProperty(key);
            Node.Place place = here(at);
            parser.nextToken();
            if (byKey.putIfAbsent(key, value(at)) != null) {
                faults.report(BookFault.BOOK_DUPLICATE_KEY, place);
            }
        }
        return byKey;
    }

    private BigDecimal number() throws IOException {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            return BEYOND_ALL_BOUNDS;
        }
    }

    private List<Node> elements(JsonPointer pointer) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(pointer.appendIndex(elements.size())));
        }
        return elements;
    }

    private Node.Place here(JsonPointer pointer) {
        return Node.Place.of(pointer, parser.currentTokenLocation());
    }

    private static Node.Place placeOf(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? Node.Place.START : Node.Place.of(JsonPointer.empty(), location);
    }

    private static Map<String, Argument> limits() {
        return Map.of(
                "depth", Argument.of(MAX_DEPTH),
                "text", Argument.of(MAX_TEXT),
                "key", Argument.of(MAX_KEY),
                "number", Argument.of(MAX_NUMBER));
    }
}
