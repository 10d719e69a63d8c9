package org.povline.core.json;

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
        first(generator, MAX_LEVEL);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
        next(generator, MAX_LEVEL);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
        end(generator, MAX_LEVEL, entries, '}');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
        first(generator, MAX_LEVEL_OF_LISTS);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
        next(generator, MAX_LEVEL_OF_LISTS);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) throws IOException {
        end(generator, MAX_LEVEL_OF_LISTS, values, ']');
    }

    private void first(JsonGenerator generator, int maxLevel) throws IOException {
        if (_nesting <= maxLevel) {
            LINE.writeIndentation(generator, _nesting);
        }
    }

    private void next(JsonGenerator generator, int maxLevel) throws IOException {
        generator.writeRaw(_nesting <= maxLevel ? "," : ", ");
        first(generator, maxLevel);
    }

    private void end(JsonGenerator generator, int maxLevel, int parts, char bracket) throws IOException {
        if (parts > 0 && _nesting <= maxLevel) {
            LINE.writeIndentation(generator, _nesting - 1);
        }
        _nesting--;
        generator.writeRaw(bracket);
    }
}
