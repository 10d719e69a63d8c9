package org.povline.core.standard;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonPointer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value of a JSON document that knows where it stands, so that every fault can tell its place. */
sealed interface Node {
    Place place();

    record Members(Place place, Map<String, Node> byKey) implements Node {}

    record Elements(Place place, List<Node> list) implements Node {}

    record Text(Place place, String text) implements Node {}

    record Numeric(Place place, BigDecimal number) implements Node {}

    record Flag(Place place, boolean isTrue) implements Node {}

    record Null(Place place) implements Node {}

    /** A JSON pointer with line and column, both 0 where they are not known. */
    record Place(JsonPointer pointer, int line, int column) {
        static final Place START = new Place(JsonPointer.empty(), 0, 0);

        static Place of(JsonPointer pointer, JsonLocation location) {
            return new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
        }
    }
}
