package org.povline.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Core is a house of floors: each package imports only what lies below it. */
class ArchitectureTest {
    private static final String ROOT = "org.povline.core.";
    private static final List<String> FLOORS_FROM_THE_GROUND_UP = List.of(
            "quantity",
            "area",
            "code",
            "identity",
            "privacy",
            "finding",
            "table",
            "json",
            "constraint",
            "registry",
            "standard",
            "income",
            "check",
            "repair",
            "eligibility",
            "ledger",
            "replay");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    static IntStream floors() {
        return IntStream.range(0, FLOORS_FROM_THE_GROUND_UP.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void noFloorLeansOnOneAboveIt(int floor) {
        noClasses()
                .that()
                .resideInAPackage(inside(FLOORS_FROM_THE_GROUND_UP.get(floor)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        FLOORS_FROM_THE_GROUND_UP.subList(floor + 1, FLOORS_FROM_THE_GROUND_UP.size()).stream()
                                .map(ArchitectureTest::inside)
                                .toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsFloor() {
        assertThat(CLASSES.getDefaultPackage().getSubpackagesInTree())
                .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
                .filteredOn(javaPackage -> javaPackage.getName().startsWith(ROOT))
                .extracting(JavaPackage::getName)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(FLOORS_FROM_THE_GROUND_UP)
                        .contains(name.substring(ROOT.length()).replaceAll("\\..*", "")));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static String inside(String floor) {
        return ROOT + floor + "..";
    }
}
