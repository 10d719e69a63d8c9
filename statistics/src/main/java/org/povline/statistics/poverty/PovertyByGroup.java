package org.povline.statistics.poverty;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.povline.statistics.distribution.Bounds;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.distribution.Method;

/**
 * A measure of all persons as the sum over groups of their share times their own measure.
 *
 * @param total the measure of all
 * @param groups the groups in the order of their names
 */
public record PovertyByGroup(Measured total, List<PovertyByGroup.Group> groups) {
    /** Refuses null. */
    public PovertyByGroup {
        requireNonNull(total, "total");
        groups = List.copyOf(requireNonNull(groups, "groups"));
    }

    /**
     * One group.
     *
     * @param name its name
     * @param share its share of all persons
     * @param poverty its own measure
     * @param contribution share times measure
     */
    public record Group(String name, double share, Measured poverty, double contribution) {
        /** Refuses null. */
        public Group {
            requireNonNull(name, "name");
            requireNonNull(poverty, "poverty");
        }
    }

    /** What a group adds over the measure of all; empty where nobody is poor. */
    public OptionalDouble relativeContribution(Group group) {
        return total.value() > 0 ? OptionalDouble.of(group.contribution() / total.value()) : OptionalDouble.empty();
    }

    static Optional<PovertyByGroup> of(
            Map<String, ? extends Distribution> groups, Function<Distribution, Bounds> measure, Method method) {
        Map<String, Distribution> byName = new TreeMap<>(groups);
        byName.values().removeIf(group -> group.cells() == 0);
        double weight =
                byName.values().stream().mapToDouble(Distribution::weight).sum();
        Map<String, Measured> measures = new TreeMap<>();
        Bounds total = Bounds.exactly(0);
        for (Map.Entry<String, Distribution> group : byName.entrySet()) {
            Bounds own = measure.apply(group.getValue());
            total = total.plus(own.times(group.getValue().weight() / weight));
            Measured.of(own, method).ifPresent(of -> measures.put(group.getKey(), of));
        }
        if (byName.isEmpty() || measures.size() < byName.size()) {
            return Optional.empty();
        }
        return Measured.of(total, method)
                .map(all -> new PovertyByGroup(
                        all,
                        byName.entrySet().stream()
                                .map(group -> group(
                                        group.getKey(),
                                        group.getValue().weight() / weight,
                                        requireNonNull(measures.get(group.getKey()))))
                                .toList()));
    }

    private static Group group(String name, double share, Measured poverty) {
        return new Group(name, share, poverty, share * poverty.value());
    }
}
