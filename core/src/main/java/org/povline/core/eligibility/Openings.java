package org.povline.core.eligibility;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Openings that are looked for when somebody asks for them: whoever decides many cases never does for most. What they are
 * looked for in is immutable, so that any thread finds the same.
 */
final class Openings extends AbstractList<Opening> {
    private final Supplier<List<Opening>> search;
    private @Nullable List<Opening> found;

    Openings(Supplier<List<Opening>> search) {
        this.search = search;
    }

    /** The list as it is if it is unchangeable: copying a search would make it. */
    static List<Opening> kept(List<Opening> openings) {
        return openings instanceof Openings ? openings : List.copyOf(openings);
    }

    private List<Opening> found() {
        List<Opening> made = found;
        if (made == null) {
            made = List.copyOf(search.get());
            found = made;
        }
        return made;
    }

    @Override
    public Opening get(int index) {
        return found().get(index);
    }

    @Override
    public int size() {
        return found().size();
    }
}
