package org.povline.core.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;

/**
 * Reads again what it has read once by looking it up, since most columns hold few different texts: a million persons
 * share the facts. What bears a fault is not kept, so that every cell is told of.
 */
final class Remembering<T> implements CellReader<T>, CellFaults {
    /** A column of few different texts has them soon; one of many must not hold them all. */
    private static final int MOST = 256;

    private final CellReader<T> reader;
    private final Map<String, Fact<T>> texts = new HashMap<>();
    private final Map<String, Fact<T>> numbers = new HashMap<>();
    private String last = "";
    private @Nullable Fact<T> ofLast;
    private CellFaults heard = (code, severity) -> {};
    private boolean faulty;

    Remembering(CellReader<T> reader) {
        this.reader = reader;
    }

    @Override
    public Fact<T> read(String text, CellKind kind, CellFaults faults) {
        return switch (kind) {
            case TEXT -> text(text, faults);
            case NUMBER -> read(text, kind, faults, numbers);
            default -> reader.read(text, kind, faults);
        };
    }

    /** Most often the text of the row above. */
    private Fact<T> text(String text, CellFaults faults) {
        Fact<T> above = ofLast;
        if (above != null && last.equals(text)) {
            return above;
        }
        faulty = false;
        Fact<T> fact = read(text, CellKind.TEXT, faults, texts);
        last = text;
        ofLast = faulty ? null : fact;
        return fact;
    }

    private Fact<T> read(String text, CellKind kind, CellFaults faults, Map<String, Fact<T>> known) {
        Fact<T> fact = known.get(text);
        return fact == null ? readAnew(text, kind, faults, known) : fact;
    }

    private Fact<T> readAnew(String text, CellKind kind, CellFaults faults, Map<String, Fact<T>> known) {
        heard = faults;
        faulty = false;
        Fact<T> fact = reader.read(text, kind, this);
        if (!faulty && known.size() < MOST) {
            known.put(text, fact);
        }
        return fact;
    }

    @Override
    public void add(String code, Severity severity) {
        faulty = true;
        heard.add(code, severity);
    }
}
