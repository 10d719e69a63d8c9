package org.povline.core.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a written cell holds. */
public sealed interface CellValue {
    /** Nothing. */
    record Blank() implements CellValue {}

    /** Text, written as text whatever it looks like. */
    record Text(String text) implements CellValue {
        /** Refuses null. */
        public Text {
            requireNonNull(text, "text");
        }
    }

    /** A number. */
    record Numeric(BigDecimal number) implements CellValue {
        /** Refuses null. */
        public Numeric {
            requireNonNull(number, "number");
        }
    }

    /** A day. */
    record Date(LocalDate date) implements CellValue {
        /** Refuses null. */
        public Date {
            requireNonNull(date, "date");
        }
    }
}
