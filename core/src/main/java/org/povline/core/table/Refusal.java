package org.povline.core.table;

import org.povline.core.finding.Argument;

/** Stops the reading of a file with one clear error; becomes a finding at the door. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String code;
    private final transient Argument limit;

    private Refusal(String code, Place place, Argument limit) {
        super(code, null, false, false);
        this.code = code;
        this.place = place;
        this.limit = limit;
    }

    static Refusal of(String code, Place place) {
        return new Refusal(code, place, Argument.of(""));
    }

    /** A refusal whose text names the limit. */
    static Refusal beyond(String code, long limit, Place place) {
        return new Refusal(code, place, Argument.of(limit));
    }

    String code() {
        return code;
    }

    Place place() {
        return place;
    }

    Argument limit() {
        return limit;
    }
}
