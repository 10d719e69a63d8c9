package org.povline.statistics.distribution;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How a number was computed: its definition, and everything that was chosen. It travels with the number, also in JSON, so
 * that nobody has to guess afterwards which of several usual ways it is.
 *
 * @param definition the name of the definition
 * @param formula its formula in one line
 * @param source where the formula comes from
 * @param choices what was chosen by name: {@value #BOUNDARY}, {@value #QUANTILE_RULE}, {@value #NEGATIVE_INCOMES}, {@value
 *     #CENTRE}; only what the number depends on
 * @param parameters the numbers that it depends on: {@value #LINE}, {@value #SHARE}, an aversion, ages
 */
public record Method(
        String definition, String formula, String source, Map<String, String> choices, Map<String, Double> parameters) {
    /** Whether who is on the line is poor. */
    public static final String BOUNDARY = "boundary";

    /** How quantiles are picked. */
    public static final String QUANTILE_RULE = "quantileRule";

    /** What was done with negative incomes. */
    public static final String NEGATIVE_INCOMES = "negativeIncomes";

    /** What a relative line is a share of. */
    public static final String CENTRE = "centre";

    /** The line, in the unit of the values. */
    public static final String LINE = "line";

    /** A share of persons or of a centre. */
    public static final String SHARE = "share";

    /** Refuses null and copies. */
    public Method {
        requireNonNull(definition, "definition");
        requireNonNull(formula, "formula");
        requireNonNull(source, "source");
        choices = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(choices, "choices")));
        parameters = Collections.unmodifiableMap(new TreeMap<>(requireNonNull(parameters, "parameters")));
    }

    /** A definition, with nothing chosen yet. */
    public static Method of(String definition, String formula, String source) {
        return new Method(definition, formula, source, Map.of(), Map.of());
    }

    /** The same with one more choice. */
    public Method with(String name, Enum<?> chosen) {
        requireNonNull(name, "name");
        requireNonNull(chosen, "chosen");
        Map<String, String> more = new TreeMap<>(choices);
        more.put(name, chosen.name());
        return new Method(definition, formula, source, more, parameters);
    }

    /** The same with one more number. */
    public Method with(String name, double parameter) {
        requireNonNull(name, "name");
        Map<String, Double> more = new TreeMap<>(parameters);
        more.put(name, parameter);
        return new Method(definition, formula, source, choices, more);
    }

    /** Whether it is this definition. */
    public boolean is(Definition other) {
        return definition.equals(other.method().definition) && formula.equals(other.method().formula);
    }

    /** A number that it depends on; empty if it does not. */
    public OptionalDouble parameter(String name) {
        requireNonNull(name, "name");
        return parameters.containsKey(name)
                ? OptionalDouble.of(requireNonNull(parameters.get(name)))
                : OptionalDouble.empty();
    }
}
