package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.CodeSystem;
import org.povline.core.finding.DocumentBytes;
import org.povline.core.finding.Reading;
import org.povline.core.json.JsonDocument;
import org.povline.core.json.JsonFault;

/**
 * Which header of a file names which column, where the catalogue does not know or would be wrong; also the unit of a
 * column's numbers and the system of its codes. Headers that a mapping does not name are found by the catalogue.
 *
 * <p>A header is written from the top row to the bottom one with slashes, as {@code 家庭成员/姓名}; width, spaces and
 * case do not matter. Where several columns have the same header, an entry names the one that it means by the letters
 * that spreadsheets give it. In JSON an object with {@code schema} and {@code columns}. Immutable.
 */
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE)
@JsonPropertyOrder({"schema", "columns"})
public final class ColumnMapping {
    /** The kind and version of the document. */
    public static final String SCHEMA = "povline.mapping/1";

    private static final long MAX_BYTES = 4L << 20;
    private static final ColumnMapping NONE = new ColumnMapping(List.of());

    private final Map<Place, Entry> byHeader = new LinkedHashMap<>();
    private final Map<String, Entry> firsts = new HashMap<>();

    private ColumnMapping(List<Entry> entries) {
        entries.forEach(entry -> byHeader.put(Place.of(entry.header, entry.at), entry));
        byHeader.forEach((place, entry) -> firsts.putIfAbsent(place.header, entry));
    }

    /** A mapping that names no header. */
    public static ColumnMapping none() {
        return NONE;
    }

    /** Reads the JSON form. */
    @JsonCreator
    public static ColumnMapping read(
            @JsonProperty("schema") @Nullable String schema, @JsonProperty("columns") @Nullable List<Entry> columns) {
        if (!SCHEMA.equals(schema)) {
            throw new IllegalArgumentException("A mapping must have the schema " + SCHEMA);
        }
        return new ColumnMapping(columns == null ? List.of() : columns);
    }

    /** Reads a JSON file of up to 4 MiB. */
    public static Reading<ColumnMapping> read(Path file) {
        return DocumentBytes.upTo(MAX_BYTES).read(file).flatMap(bytes -> parse(bytes, file.toString()));
    }

    /** Reads a JSON stream of up to 4 MiB, which findings call by the name, and closes it. */
    public static Reading<ColumnMapping> read(InputStream in, String name) {
        return DocumentBytes.upTo(MAX_BYTES).read(in, name).flatMap(bytes -> parse(bytes, name));
    }

    private static Reading<ColumnMapping> parse(byte[] bytes, String name) {
        return JsonDocument.read(
                bytes, name, new JsonDocument.Kind<>(ColumnMapping.class, SCHEMA, JsonFault.JSON_SCHEMA));
    }

    /** Writes the JSON form to a stream without closing it. */
    public void write(OutputStream out) throws IOException {
        out.write(JsonDocument.write(this));
    }

    /** The same, where the header names the column. */
    public ColumnMapping with(String header, LedgerColumn<?> column) {
        return with(entryOrNew(header).to(column.key()));
    }

    /** The same, where the header in the column of these letters, such as {@code D}, names the column. */
    public ColumnMapping with(String header, String at, LedgerColumn<?> column) {
        return with(entry(header, at)
                .filter(entry -> entry.at.equals(at))
                .orElseGet(() -> new Entry(header, "", "", null, at))
                .to(column.key()));
    }

    /** The same, where the header names no column: its cells are kept as extras. */
    public ColumnMapping without(String header) {
        return with(entryOrNew(header).to(""));
    }

    /** The same, where numbers under the header are in the unit unless the cell names another. */
    public ColumnMapping withUnit(String header, String unit) {
        return with(entryOrNew(header).in(unit));
    }

    /** The same, where codes under the header are of the system. */
    public ColumnMapping withCodes(String header, CodeSystem system) {
        return with(entryOrNew(header).by(system));
    }

    ColumnMapping with(Entry entry) {
        Map<Place, Entry> entries = new LinkedHashMap<>(byHeader);
        entries.put(Place.of(entry.header, entry.at), entry);
        return new ColumnMapping(List.copyOf(entries.values()));
    }

    private Entry entryOrNew(String header) {
        return Optional.ofNullable(byHeader.get(Place.of(header, "")))
                .orElseGet(() -> new Entry(header, "", "", null, ""));
    }

    /** What the mapping says about a header, if it names it; where it names single columns, about the first of them. */
    public Optional<Entry> entry(String header) {
        return Optional.ofNullable(byHeader.get(Place.of(header, "")))
                .or(() -> Optional.ofNullable(firsts.get(CellText.key(header))));
    }

    /** What the mapping says about a header in the column of these letters, such as {@code D}, if it says anything. */
    public Optional<Entry> entry(String header, String at) {
        return Optional.ofNullable(byHeader.get(Place.of(header, at)))
                .or(() -> Optional.ofNullable(byHeader.get(Place.of(header, ""))));
    }

    /** Whether it names the header, in whichever column. */
    boolean names(String header) {
        return firsts.containsKey(CellText.key(header));
    }

    /** The headers that it names, in order. */
    @JsonProperty("columns")
    public List<Entry> entries() {
        return new ArrayList<>(byHeader.values());
    }

    /** The kind and version, as JSON holds it. */
    @JsonProperty("schema")
    public String schema() {
        return SCHEMA;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnMapping that && byHeader.equals(that.byHeader);
    }

    @Override
    public int hashCode() {
        return byHeader.hashCode();
    }

    /** The number of headers. */
    @Override
    public String toString() {
        return "ColumnMapping(" + byHeader.size() + ")";
    }

    /** A header as it is compared, and the letters of the column that is meant; empty for every one. */
    private record Place(String header, String at) {
        static Place of(String header, String at) {
            return new Place(CellText.key(header), at);
        }
    }

    /**
     * What is said about one header.
     *
     * @param header the header, from the top to the bottom with slashes
     * @param column the key of the column; empty where the cells are to be kept as they are
     * @param unit the unit of numbers without one; empty for the header's or the column's own
     * @param codes the system of codes; nothing where only undisputed codes are to be read
     * @param at the letters of the column that is meant, where others have the same header; empty for every one
     */
    public record Entry(
            String header,
            String column,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String unit,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            CodeSystem codes,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) String at) {
        /** Refuses a header that is missing, a column that does not exist, a unit and letters that are none. */
        public Entry {
            requireNonNull(header, "header");
            column = requireNonNullElse(column, "");
            unit = requireNonNullElse(unit, "");
            at = requireNonNullElse(at, "");
            if (!at.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')) {
                throw new IllegalArgumentException("Columns are named by capital letters, not " + at);
            }
            if (!column.isEmpty() && LedgerColumn.find(column).isEmpty()) {
                throw new IllegalArgumentException("No column has the key " + column);
            }
            if (!unit.isEmpty() && !Units.isUnit(unit)) {
                throw new IllegalArgumentException("No number is written in the unit " + unit);
            }
        }

        Optional<CodeSystem> system() {
            return Optional.ofNullable(codes);
        }

        Entry to(String column) {
            return new Entry(header, column, unit, codes, at);
        }

        Entry in(String unit) {
            return new Entry(header, column, unit, codes, at);
        }

        Entry by(CodeSystem system) {
            return new Entry(header, column, unit, requireNonNull(system, "system"), at);
        }
    }
}
