package org.povline.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A text whose personal data are masked.
 *
 * @param text the text as it may be shown
 * @param spans what was masked: the places are those in the text as it was before
 */
public record Masked(String text, List<PersonalSpan> spans) {
    /** Refuses null; copies. */
    public Masked {
        requireNonNull(text, "text");
        spans = List.copyOf(spans);
    }

    /** How much was masked: even a masked text is personal. */
    @Override
    public String toString() {
        return "Masked(" + spans.size() + ")";
    }
}
