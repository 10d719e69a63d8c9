package org.povline.core.ledger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * A line for each key of the outer objects and for each element of their lists, down to the members of a household;
 * what lies deeper reads better on one line, and a ledger of thousands of persons stays a third of the size.
 */
final class LinePerKey extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int MAX_LEVEL = 3;
    private static final int MAX_LEVEL_OF_LISTS = 5;
    private static final DefaultIndenter LINE = new DefaultIndenter("  ", "\n");

    LinePerKey() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indentArraysWith(LINE);
        indentObjectsWith(LINE);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LinePerKey();
    }

    @Override
    public void writeStartObject(JsonGenerator generator) throws IOException {
        generator.writeRaw('{');
        _nesting++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) throws IOException {
        if (_nesting <= MAX_LEVEL) {
            LINE.writeIndentation(generator, _nesting);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(_nesting <= MAX_LEVEL ? "," : ", ");
        beforeObjectEntries(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        if (entries > 0 && _nesting <= MAX_LEVEL) {
            LINE.writeIndentation(generator, _nesting - 1);
        }
        _nesting--;
        generator.writeRaw('}');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        if (_nesting <= MAX_LEVEL_OF_LISTS) {
            LINE.writeIndentation(generator, _nesting);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        generator.writeRaw(_nesting <= MAX_LEVEL_OF_LISTS ? "," : ", ");
        beforeArrayValues(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        if (values > 0 && _nesting <= MAX_LEVEL_OF_LISTS) {
            LINE.writeIndentation(generator, _nesting - 1);
        }
        _nesting--;
        generator.writeRaw(']');
    }
}
