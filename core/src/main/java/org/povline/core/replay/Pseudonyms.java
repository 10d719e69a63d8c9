package org.povline.core.replay;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.IdDocumentType;
import org.povline.core.json.Remade;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Crop;
import org.povline.core.registry.Household;
import org.povline.core.registry.Livestock;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;

/**
 * Records of the registry under pseudonyms, without what no scheme asks and what may say who somebody is: every text,
 * what could not be read, ethnic group, kind of document and Party membership. Those are withheld; all other facts, birth
 * dates among them, stay.
 *
 * <p>It goes through records by their components, so that a text that is added tomorrow is withheld or, where it is no
 * fact, refused until it has a rule.
 */
final class Pseudonyms {
    private static final Set<Class<?>> WITHHELD =
            Set.of(String.class, EthnicGroup.class, IdDocumentType.class, PartyMembership.class);

    private final Map<Place, UnaryOperator<String>> keys;

    /** Those of a household with these members: an obligor may be one of them. */
    Pseudonyms(HostKey host, List<Person> members) {
        Set<String> listed = members.stream().map(Person::key).collect(Collectors.toSet());
        this.keys = Map.of(
                new Place(Household.class, "key"), host::household,
                new Place(Assessment.class, "key"), host::household,
                new Place(Person.class, "key"), host::person,
                new Place(Membership.class, "key"), host::person,
                new Place(Obligor.class, "key"), key -> listed.contains(key) ? host.person(key) : host.obligor(key),
                new Place(Obligor.class, "person"), host::person,
                new Place(Crop.class, "key"), UnaryOperator.identity(),
                new Place(Livestock.class, "key"), UnaryOperator.identity());
    }

    /** A record of the registry under pseudonyms. */
    <T extends Record> T of(T original) {
        return Remade.of(original, (name, value) -> value(value, new Place(original.getClass(), name)));
    }

    private Object value(Object value, Place place) {
        if (value instanceof Fact<?> fact) {
            return fact(fact, place);
        }
        if (value instanceof String text) {
            return key(place).apply(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> value(element, place)).toList();
        }
        if (value instanceof Set<?> set) {
            Set<Object> copy = new LinkedHashSet<>();
            set.forEach(element -> copy.add(value(element, place)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, of) -> copy.put(key, value(of, place)));
            return copy;
        }
        return isOfRegistry(value) ? of((Record) value) : value;
    }

    private Fact<?> fact(Fact<?> fact, Place place) {
        return fact.fold(
                known -> keys.containsKey(place) || !WITHHELD.contains(known.getClass())
                        ? Fact.of(value(known, place))
                        : Fact.missing(MissingReason.WITHHELD),
                Fact::missing,
                unreadable -> Fact.missing(MissingReason.WITHHELD));
    }

    private UnaryOperator<String> key(Place place) {
        UnaryOperator<String> key = keys.get(place);
        if (key == null) {
            throw new IllegalStateException("There is no rule for the text " + place);
        }
        return key;
    }

    private static boolean isOfRegistry(Object value) {
        return value instanceof Record && value.getClass().getPackage().equals(Household.class.getPackage());
    }

    /** A component of a record. */
    private record Place(Class<?> type, String component) {}
}
