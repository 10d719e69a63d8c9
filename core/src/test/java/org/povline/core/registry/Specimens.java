package org.povline.core.registry;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Mass;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Share;

/**
 * A record of any type of the registry with every component filled, so that a law can be held over all of them, also
 * over one that is added tomorrow.
 */
public final class Specimens {
    /** Stands wherever a record holds text that is no key. */
    public static final String CANARY = "金丝雀11010519491231002X";

    /** Stands wherever a fact holds a date. */
    public static final LocalDate CANARY_DATE = LocalDate.of(1931, 4, 5);

    private final Filling filling;

    private Specimens(Filling filling) {
        this.filling = filling;
    }

    /** What facts hold. */
    public enum Filling {
        KNOWN,
        BOUNDED,
        MISSING,
        UNREADABLE
    }

    /** All record types of the package; one with a type parameter is held within others. */
    public static Stream<Class<?>> types() {
        Path classes = Path.of("target", "classes", "org", "povline", "core", "registry");
        try (Stream<Path> files = Files.list(classes)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isRecord() && type.getTypeParameters().length == 0)
                    .toList()
                    .stream();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static <T> T of(Class<T> type, Filling filling) {
        return type.cast(new Specimens(filling).record(type, type));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("org.povline.core.registry." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object record(Class<?> type, Type generic) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = component(components[i], generic);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object component(RecordComponent component, Type owner) {
        return switch (component.getName()) {
            case "key", "worker" -> "K1";
            case "fromAge" -> 30;
            case "belowAge" -> 40;
            case "startInclusive", "asOf", "on" ->
                component.getType() == LocalDate.class
                        ? LocalDate.of(2016, 3, 1)
                        : value(component.getGenericType(), owner);
            case "endExclusive" -> LocalDate.of(2016, 10, 1);
            default -> value(component.getGenericType(), owner);
        };
    }

    private Object value(Type type, Type owner) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic, owner);
        }
        if (!(type instanceof Class<?> plain)) {
            Type argument = owner instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : Count.class;
            return value(argument, owner);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[constants.length - 1];
        }
        return plain.isRecord() ? record(plain, plain) : simple(plain);
    }

    private Object generic(Class<?> raw, ParameterizedType type, Type owner) {
        Type first = type.getActualTypeArguments()[0];
        if (raw == Fact.class) {
            return fact(first, owner);
        }
        if (raw == List.class) {
            return List.of(value(first, owner));
        }
        if (raw == Set.class) {
            return Set.of(value(first, owner));
        }
        if (raw == Map.class) {
            return Map.of(value(first, owner), value(type.getActualTypeArguments()[1], owner));
        }
        return record(raw, type);
    }

    private Fact<?> fact(Type type, Type owner) {
        return switch (filling) {
            case KNOWN, BOUNDED -> Fact.of(value(type, owner));
            case MISSING -> Fact.missing(MissingReason.REFUSED);
            case UNREADABLE -> Fact.unreadable(CANARY);
        };
    }

    private Object simple(Class<?> type) {
        boolean bounded = filling == Filling.BOUNDED;
        if (type == String.class) {
            return CANARY;
        }
        if (type == LocalDate.class) {
            return CANARY_DATE;
        }
        if (type == AreaCode.class) {
            return AreaCode.of("522799100200");
        }
        if (type == Amount.class) {
            return bounded
                    ? Amount.betweenYuan(new BigDecimal("-0.01"), BigDecimal.valueOf(3000))
                    : Amount.ofYuan(BigDecimal.valueOf(4_711));
        }
        if (type == Count.class) {
            return bounded ? Count.of(300).as(Qualifier.MORE_THAN) : Count.of(4_711);
        }
        if (type == Share.class) {
            return Share.ofPercent(new BigDecimal("98.5")).as(bounded ? Qualifier.AT_LEAST : Qualifier.EXACT);
        }
        if (type == Distance.class) {
            return Distance.ofKilometres(new BigDecimal("28.125")).as(bounded ? Qualifier.NEARLY : Qualifier.EXACT);
        }
        if (type == Mass.class) {
            return Mass.ofJin(BigDecimal.ONE).as(bounded ? Qualifier.AT_MOST : Qualifier.EXACT);
        }
        if (type == LandArea.class) {
            return LandArea.ofMu(500).as(bounded ? Qualifier.ABOUT_OR_MORE : Qualifier.EXACT);
        }
        throw new IllegalStateException("No specimen of " + type);
    }
}
