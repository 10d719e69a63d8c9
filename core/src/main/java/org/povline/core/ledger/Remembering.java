package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.table.CellKind;

/**
 * Reads again what it has read once by looking it up, since most columns hold few different texts: a million persons
 * share the facts. What bears a fault is not kept, so that every cell is told of.
 */
final class Remembering<T> implements CellReader<T>, CellFaults {
    private final CellReader<T> reader;
    private final Known<T> texts = new Known<>();
    private final Known<T> numbers = new Known<>();
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

    private Fact<T> read(String text, CellKind kind, CellFaults faults, Known<T> known) {
        Fact<T> fact = known.get(text);
        return fact == null ? readAnew(text, kind, faults, known) : fact;
    }

    private Fact<T> readAnew(String text, CellKind kind, CellFaults faults, Known<T> known) {
        heard = faults;
        faulty = false;
        Fact<T> fact = reader.read(text, kind, this);
        if (!faulty) {
            known.put(text, fact);
        }
        return fact;
    }

    @Override
    public void add(String code, Severity severity) {
        faulty = true;
        heard.add(code, severity);
    }

    /** A fact for each of so many hashes of texts: a column of many texts replaces them and takes no more room. */
    private static final class Known<T> {
        private static final int PLACES = 512;

        private final @Nullable String[] texts = new String[PLACES];
        private final List<@Nullable Fact<T>> facts = new ArrayList<>(Collections.nCopies(PLACES, null));

        @Nullable
        Fact<T> get(String text) {
            int place = place(text);
            return text.equals(texts[place]) ? facts.get(place) : null;
        }

        void put(String text, Fact<T> fact) {
            int place = place(text);
            texts[place] = text;
            facts.set(place, fact);
        }

        private static int place(String text) {
            int hash = text.hashCode();
            return (hash ^ hash >>> 15) & (PLACES - 1);
        }
    }
}
