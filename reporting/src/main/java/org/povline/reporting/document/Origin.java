package org.povline.reporting.document;

import static java.util.Objects.requireNonNull;

import org.povline.core.registry.Declared;

/**
 * Where a figure came from.
 *
 * @param kind in one word
 * @param printed what the source prints, where that is not plainly the figure
 * @param reason why it was restored, or is doubted
 */
public record Origin(Kind kind, String printed, String reason) {

    /** Where a figure came from, in one word. */
    public enum Kind {
        /** The village states it. */
        DECLARED,
        /** The village states it in a form that is impossible, and it was restored. */
        RESTORED,
        /** The village states it, and it contradicts something. */
        DOUBTFUL,
        /** The registry adds up to it. */
        LEDGER,
        /** It was computed from other figures. */
        COMPUTED
    }

    /** Refuses null. */
    public Origin {
        requireNonNull(kind, "kind");
        requireNonNull(printed, "printed");
        requireNonNull(reason, "reason");
    }

    /** A figure computed from others. */
    public static Origin computed() {
        return new Origin(Kind.COMPUTED, "", "");
    }

    /** A figure that a registry adds up to. */
    public static Origin ledger() {
        return new Origin(Kind.LEDGER, "", "");
    }

    /** A figure that a village states plainly. */
    public static Origin declared() {
        return new Origin(Kind.DECLARED, "", "");
    }

    /** A figure that a registry adds up to, with the remark on what the village states beside it. */
    public static Origin ledgerBeside(Declared<?> declared) {
        return new Origin(Kind.LEDGER, declared.printed(), declared.reason());
    }

    /** A figure that a village states. */
    public static Origin of(Declared<?> declared) {
        Kind kind = switch (declared.standing()) {
            case PRINTED -> Kind.DECLARED;
            case RESTORED -> Kind.RESTORED;
            case DOUBTFUL -> Kind.DOUBTFUL;
        };
        return new Origin(kind, declared.printed(), declared.reason());
    }

    /** Whether a reader must be told more than the kind. */
    public boolean hasRemark() {
        return !reason.isEmpty();
    }

    /** Whether the village states it, be it as printed, restored or doubtful. */
    public boolean isDeclared() {
        return kind == Kind.DECLARED || kind == Kind.RESTORED || kind == Kind.DOUBTFUL;
    }
}
