package org.povline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.code.Sex;
import org.povline.core.eligibility.Trace;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.statistics.coverage.CoverageAccumulator;
import org.povline.statistics.deprivation.AlkireFoster;
import org.povline.statistics.deprivation.DeprivationProfile;
import org.povline.statistics.deprivation.DeprivationSpecification;
import org.povline.statistics.deprivation.DeprivationTable;
import org.povline.statistics.distribution.CompensatedSum;
import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Distribution;
import org.povline.statistics.distribution.HistogramAccumulator;
import org.povline.statistics.distribution.SampleAccumulator;
import org.povline.statistics.distribution.SummaryMeasure;
import org.povline.statistics.distribution.WeightedSample;
import org.povline.statistics.income.IncomeAccumulator;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.inequality.Concentration;
import org.povline.statistics.inequality.InequalityMeasures;
import org.povline.statistics.inequality.LorenzFit;
import org.povline.statistics.population.AgeAccumulator;
import org.povline.statistics.population.AgeBand;
import org.povline.statistics.population.AgeBands;
import org.povline.statistics.population.AgeHeaping;
import org.povline.statistics.population.AgeStructure;
import org.povline.statistics.population.CentralAge;
import org.povline.statistics.population.CodeAccumulator;
import org.povline.statistics.population.CountBySex;
import org.povline.statistics.poverty.PovertyMeasures;
import org.povline.statistics.poverty.RelativeMeasures;

/** Whoever passes null learns which argument it was. */
class NullArgumentsTest {
    private static List<Class<?>> publicTypes() {
        Path classes = classes();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(NullArgumentsTest::type)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One of every public door and the place of each argument that could be null. */
    static Stream<Arguments> doors() {
        return publicTypes().stream()
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()),
                        Arrays.stream(type.getDeclaredMethods()).filter(NullArgumentsTest::isDoor)))
                .filter(door -> !Modifier.isAbstract(door.getDeclaringClass().getModifiers())
                        || Modifier.isStatic(door.getModifiers())
                        || door.getDeclaringClass().isEnum()
                        || door.getDeclaringClass().isInterface())
                .flatMap(door -> IntStream.range(0, door.getParameterCount())
                        .filter(i -> !door.getParameterTypes()[i].isPrimitive())
                        .mapToObj(i -> Arguments.of(door, i)));
    }

    private static boolean isDoor(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().equals("equals")
                && !method.getName().equals("valueOf")
                && !method.getName().equals("compareTo");
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @MethodSource("doors")
    void tellWhichArgumentIsNull(Executable door, int place) throws Exception {
        Object[] arguments = Arrays.stream(door.getParameters())
                .map(each -> some(each.getType()))
                .toArray();
        arguments[place] = null;
        assertThat(thrown(door, arguments))
                .as("%s of %s", door.getParameters()[place].getName(), door)
                .isInstanceOf(NullPointerException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .containsPattern("(^|because \"(<[^>]*>\\.)?)" + door.getParameters()[place].getName()
                                + "($|\" is null)"));
    }

    private static Throwable thrown(Executable door, Object[] arguments) throws ReflectiveOperationException {
        try {
            if (door instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) door;
                Object target = Modifier.isStatic(method.getModifiers()) ? null : some(method.getDeclaringClass());
                method.invoke(target, arguments);
            }
            return new AssertionError("nothing was thrown");
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static final Map<Class<?>, Object> SOME = examples();

    private static Map<Class<?>, Object> examples() {
        Map<Class<?>, Object> some = new LinkedHashMap<>();
        DeprivationSpecification needs = DeprivationSpecification.basicNeeds();
        AgeStructure ages = AgeStructure.of(List.of(), AgeBands.startingAt(0, 1), LocalDate.of(2016, 1, 1));
        Stream.of(
                        "a",
                        LocalDate.of(2016, 1, 1),
                        new Ratio(1, 2),
                        Amount.ofYuan(1),
                        WeightedSample.of(1, 2),
                        HistogramAccumulator.create().toHistogram(),
                        SampleAccumulator.create(),
                        HistogramAccumulator.create(),
                        CompensatedSum.create(),
                        Concentration.of(List.of(), x -> 1, x -> 1, x -> 1),
                        LorenzFit.BETA
                                .of(new double[] {0.2, 0.4, 0.6}, new double[] {0.1, 0.3, 0.5})
                                .orElseThrow(),
                        PovertyMeasures.withDefaults(),
                        RelativeMeasures.withDefaults(),
                        InequalityMeasures.withDefaults(),
                        IncomeMeasures.withDefaults(),
                        IncomeAccumulator.create(),
                        IncomeAccumulator.create().toSample(),
                        CoverageAccumulator.create(),
                        DeprivationTable.create(6),
                        needs,
                        AlkireFoster.of(needs),
                        ages,
                        ages.bands(),
                        AgeHeaping.of(ages, CountBySex::total),
                        CentralAge.of(ages, CountBySex::total),
                        AgeAccumulator.create(ages.bands(), ages.asOf()),
                        CodeAccumulator.create(Sex.class))
                .forEach(each -> some.put(each.getClass(), each));
        some.put(int.class, 1);
        some.put(long.class, 1L);
        some.put(double.class, 0.5);
        some.put(boolean.class, true);
        some.put(Object.class, "a");
        some.put(List.class, List.of());
        some.put(Iterable.class, List.of());
        some.put(Map.class, Map.of());
        some.put(Optional.class, Optional.empty());
        some.put(OptionalInt.class, OptionalInt.empty());
        some.put(OptionalDouble.class, OptionalDouble.empty());
        some.put(double[].class, new double[] {0.5});
        some.put(byte[].class, new byte[0]);
        some.put(int[].class, new int[] {0});
        some.put(Fact.class, Fact.notReported());
        some.put(Distribution.class, WeightedSample.of(1, 2));
        some.put(Definition.class, SummaryMeasure.MEAN);
        some.put(Enum.class, SummaryMeasure.MEAN);
        some.put(Trace.class, null);
        some.put(Class.class, Sex.class);
        some.put(AgeBand[].class, new AgeBand[] {AgeBand.from(0)});
        some.put(DeprivationProfile.class, new DeprivationProfile(1, 2));
        return some;
    }

    private static Object some(Class<?> type) {
        if (SOME.containsKey(type)) {
            return SOME.get(type);
        }
        if (Enum.class.isAssignableFrom(type)) {
            return (type.isEnum() ? type : type.getSuperclass()).getEnumConstants()[0];
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> some(method.getReturnType()));
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalStateException("No example of " + type);
    }

    private static Object record(Class<?> type) {
        try {
            Constructor<?> canonical = type.getConstructors()[0];
            return canonical.newInstance(Arrays.stream(canonical.getParameterTypes())
                    .map(NullArgumentsTest::some)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }
}
