package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povline.core.quantity.Boundary;
import org.povline.statistics.distribution.Measured;

/**
 * The usual measures of poverty at a line, all empty where there are no records.
 *
 * @param line the line, in the unit of the values
 * @param boundary whether the line itself is poor; it moves the headcount, Sen's and no other measure
 * @param measures what has a number, by the name of its method below
 */
public record PovertySummary(double line, Boundary boundary, Map<String, Measured> measures) {
    static final String HEADCOUNT = "headcount";
    static final String GAP = "gap";
    static final String SEVERITY = "severity";
    static final String WATTS = "watts";
    static final String SEN = "sen";
    static final String SEN_SHORROCKS_THON = "senShorrocksThon";

    /** Refuses null and a line that is no positive number, and copies. */
    public PovertySummary {
        PovertyMeasures.requireLine(line);
        requireNonNull(boundary, "boundary");
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(measures, "measures")));
    }

    /** The share of the poor, P₀. */
    public Optional<Measured> headcount() {
        return measure(HEADCOUNT);
    }

    /** The gap over all persons as a fraction of the line, P₁. */
    public Optional<Measured> gap() {
        return measure(GAP);
    }

    /** The squared gap over all persons, P₂. */
    public Optional<Measured> severity() {
        return measure(SEVERITY);
    }

    /** Watts's index; it leaves out who has nothing or less. */
    public Optional<Measured> watts() {
        return measure(WATTS);
    }

    /** Sen's index. */
    public Optional<Measured> sen() {
        return measure(SEN);
    }

    /** The index of Sen, Shorrocks and Thon. */
    public Optional<Measured> senShorrocksThon() {
        return measure(SEN_SHORROCKS_THON);
    }

    private Optional<Measured> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }
}
