package org.povline.core.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The spans found in a text so far, in places of the folded text. */
final class Spans {
    private static final Comparator<PersonalSpan> BY_PLACE =
            Comparator.comparingInt(PersonalSpan::start).thenComparingInt(PersonalSpan::end);

    private final List<PersonalSpan> found = new ArrayList<>();

    void add(int from, int to, PersonalKind kind) {
        found.add(new PersonalSpan(from, to, kind));
    }

    /** Those found, in the order of the text, each sign in one of them at most: what overlaps becomes one. */
    List<PersonalSpan> merged() {
        found.sort(BY_PLACE);
        List<PersonalSpan> merged = new ArrayList<>();
        for (PersonalSpan span : found) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(span)) {
                merged.set(last, merged.get(last).union(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
