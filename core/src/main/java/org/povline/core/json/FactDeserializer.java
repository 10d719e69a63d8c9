package org.povline.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/**
 * Reads a fact as its annotations would, but turns what cannot be read into an unreadable fact and a finding, where
 * databind alone would give up the document.
 */
final class FactDeserializer extends StdDeserializer<Fact<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1L;

    private final JavaType type;

    FactDeserializer() {
        this(TypeFactory.unknownType());
    }

    private FactDeserializer(JavaType type) {
        super(Fact.class);
        this.type = type;
    }

    @Override
    public FactDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new FactDeserializer(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Fact<?> deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public Fact<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDocument<?> document = JsonDocument.of(context);
        JsonDocument.Place place = document.place(parser);
        JsonNode node = context.readTree(parser);
        JsonDocument.Place around = document.enter(place);
        try {
            return fact(node, context);
        } catch (JsonMappingException e) {
            document.report(JsonFault.JSON_FACT, Severity.ERROR, place, JsonDocument.expected(expected(node)));
            return Fact.unreadable(text(node.path("value").isMissingNode() ? node : node.path("value")));
        } finally {
            document.enter(around);
        }
    }

    private Fact<?> fact(JsonNode node, DeserializationContext context) throws IOException {
        if (node.size() != 1) {
            throw unfit(context);
        }
        if (node.path("raw").isTextual()) {
            return Fact.unreadable(node.path("raw").textValue());
        }
        if (node.has("missing")) {
            return Fact.missing(context.readTreeAsValue(node.path("missing"), MissingReason.class));
        }
        if (node.path("value").isNull() || !node.has("value")) {
            throw unfit(context);
        }
        return Fact.of(context.readTreeAsValue(node.path("value"), type));
    }

    private Class<?> expected(JsonNode node) {
        return node.has("missing") ? MissingReason.class : innermost(type).getRawClass();
    }

    private static JavaType innermost(JavaType type) {
        return type.isCollectionLikeType() ? type.getContentType() : type;
    }

    private JsonMappingException unfit(DeserializationContext context) {
        return JsonMappingException.from(context, "Not a fact");
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : node.toString();
    }
}
