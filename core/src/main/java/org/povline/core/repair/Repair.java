package org.povline.core.repair;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.registry.Household;

/**
 * A repair of a household's record that a rule suggests: the facts to change, and how much speaks for it. Of repairs that
 * are alternatives to each other at most one is right.
 *
 * @param code the stable code of the rule, such as {@code REPAIR_ID_TRANSPOSED}
 * @param certainty how much speaks for it
 * @param alternatives how many repairs of the same fault are possible, this one included
 * @param changes what to change, all of it together
 * @param silences the codes of checks whose findings on these facts would be gone
 */
public record Repair(
        String code, Certainty certainty, int alternatives, List<Change<?>> changes, List<String> silences) {
    /** Refuses a repair without code or change, and one that is certain beside alternatives. */
    public Repair {
        requireNonNull(certainty, "certainty");
        changes = List.copyOf(changes);
        silences = List.copyOf(silences);
        if (code.isBlank() || changes.isEmpty()) {
            throw new IllegalArgumentException("A repair must have a code and a change");
        }
        if (alternatives < 1 || (certainty == Certainty.CERTAIN && alternatives > 1)) {
            throw new IllegalArgumentException(
                    "Number of alternatives (" + alternatives + ") must be at least 1, and 1 where one is certain");
        }
    }

    /** CERTAIN for the only one, LIKELY for one among others. */
    static Repair of(String code, int alternatives, List<Change<?>> changes, List<String> silences) {
        Certainty certainty = alternatives == 1 ? Certainty.CERTAIN : Certainty.LIKELY;
        return new Repair(code, certainty, alternatives, changes, silences);
    }

    /**
     * The repair as a remark at the first fact that it changes, with a text in both languages and without any value. Of a
     * number it tells which signs differ, so that alternatives can be told apart.
     */
    public Finding finding() {
        return Finding.of(code, Severity.INFO, Location.path(changes.get(0).path()))
                .with("certainty", Argument.of(certainty.name()))
                .with("alternatives", Argument.of(alternatives))
                .with("signs", Argument.of(signs()));
    }

    /** Which signs of a number differ. */
    String signs() {
        return changes.stream()
                .flatMap(change -> change.signs().stream())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /**
     * The household with the changes made; the one that is given stays as it is.
     *
     * @throws IllegalArgumentException if the household does not hold what the repair would change
     */
    public Household applyTo(Household household) {
        Household repaired = requireNonNull(household, "household");
        for (Change<?> change : changes) {
            repaired = change.applyTo(repaired);
        }
        return repaired;
    }

    /** Code, certainty and places: the values may be personal. */
    @Override
    public String toString() {
        return "Repair[" + code + ", " + certainty + ", " + changes + "]";
    }
}
