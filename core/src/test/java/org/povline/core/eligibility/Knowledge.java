package org.povline.core.eligibility;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.povline.core.quantity.Fact;

/** Every fact that a record holds, at whatever depth, found by its components; and the record without some of them. */
final class Knowledge {
    private Knowledge() {}

    /** The paths of all facts that say anything, those within another one's value too. */
    static List<String> paths(Record root, String start) {
        List<String> paths = new ArrayList<>();
        rewritten(root, start, path -> true, paths);
        return paths;
    }

    /** The record with these facts not reported. */
    static <T extends Record> T without(T root, String start, Set<String> forgotten) {
        @SuppressWarnings("unchecked")
        T same = (T) rewritten(root, start, path -> !forgotten.contains(path), new ArrayList<>());
        return same;
    }

    private interface Kept {
        boolean test(String path);
    }

    private static Object rewritten(Object value, String path, Kept kept, List<String> paths) {
        if (value instanceof Fact<?> fact) {
            return fact(fact, path, kept, paths);
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                copy.add(rewritten(list.get(i), path + "[" + i + "]", kept, paths));
            }
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, of) -> copy.put(key, rewritten(of, path + "." + key, kept, paths)));
            return copy;
        }
        return value instanceof Record record
                        && record.getClass().getPackageName().contains("registry")
                ? record(record, name -> path.isEmpty() ? name : path + "." + name, kept, paths)
                : value;
    }

    private static Fact<?> fact(Fact<?> fact, String path, Kept kept, List<String> paths) {
        if (fact.equals(Fact.notReported())) {
            return fact;
        }
        paths.add(path);
        return kept.test(path)
                ? fact.fold(known -> Fact.of(rewritten(known, path, kept, paths)), Fact::missing, Fact::unreadable)
                : Fact.notReported();
    }

    private static Record record(Record record, UnaryOperator<String> path, Kept kept, List<String> paths) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object value = read(record, components[i]);
            values[i] = rewritten(value, path.apply(components[i].getName()), kept, paths);
        }
        return made(record.getClass(), components, values);
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record made(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
