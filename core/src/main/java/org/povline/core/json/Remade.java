package org.povline.core.json;

import java.lang.reflect.RecordComponent;
import java.util.function.BiFunction;

/** Records of the registry with other components, made by their canonical constructors. */
public final class Remade {
    private Remade() {}

    /** The same record with what becomes of each component, by its name and value. */
    public static <T extends Record> T of(T original, BiFunction<String, Object, Object> part) {
        RecordComponent[] components = original.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = part.apply(
                        components[i].getName(), components[i].getAccessor().invoke(original));
            }
            @SuppressWarnings("unchecked")
            T remade = (T) original.getClass().getDeclaredConstructor(types).newInstance(values);
            return remade;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Records of the registry are public", e);
        }
    }
}
