package org.povline.core.area;

/**
 * An area and the revisions that list it.
 *
 * @param area the area
 * @param first the number of the first revision that lists it
 * @param last the number of the last revision that lists it
 */
record Listing(Area area, int first, int last) {

    /** An area that every revision lists. */
    static Listing always(Area area) {
        return new Listing(area, Revisions.FIRST, Revisions.LAST);
    }

    boolean mayExistBetween(int before, int after) {
        return first <= after && before <= last;
    }

    boolean isIn(int revision) {
        return mayExistBetween(revision, revision);
    }
}
