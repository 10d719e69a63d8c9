package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.povline.core.standard.SchemeId;

/**
 * A scheme: who is entitled to what, as a small tree of criteria. What the criteria compare with stands in the standard
 * book under the scheme's id.
 *
 * @param id the scheme's id in the standard book
 * @param condition what it asks
 * @param <C> the kind of case
 */
public record Scheme<C extends Case>(SchemeId id, Condition<C> condition) {
    /** Refuses null. */
    public Scheme {
        requireNonNull(id, "id");
        requireNonNull(condition, "condition");
    }

    /** A scheme with the id in text. */
    public static <C extends Case> Scheme<C> of(String id, Condition<C> condition) {
        return new Scheme<>(new SchemeId(id), condition);
    }

    /** Its criteria, each once, in the order of the tree. */
    public List<Criterion<C>> criteria() {
        List<Criterion<C>> criteria = new ArrayList<>();
        Node.of(condition, criteria);
        return List.copyOf(criteria);
    }
}
