package org.povline.core.standard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;

/**
 * What areas belong to, with the last answer kept: whoever decides asks a dozen times for one village and one day. Threads
 * that ask for different areas get right answers, only not from memory.
 */
final class Paths {
    private final AreaTree areas;
    private @Nullable Answer last;

    Paths(AreaTree areas) {
        this.areas = areas;
    }

    /** The area and all above it on that day; nothing if that is not known. */
    List<AreaCode> of(AreaCode area, LocalDate date) {
        Answer answer = last;
        if (answer == null || !answer.isFor(area, date)) {
            answer = new Answer(area, date, areas.path(area, date));
            last = answer;
        }
        return answer.path();
    }

    /** An answer with what was asked; all of it is final, so that no thread sees half of it. */
    private record Answer(AreaCode area, LocalDate date, List<AreaCode> path) {
        boolean isFor(AreaCode otherArea, LocalDate otherDate) {
            return area.equals(otherArea) && date.equals(otherDate);
        }
    }
}
