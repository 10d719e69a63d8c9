package org.povline.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Core knows nobody, statistics knows core, reporting knows both, and the examples stand on top. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.povline");

    @Test
    void modulesLeanOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("core")
                .definedBy("org.povline.core..")
                .optionalLayer("statistics")
                .definedBy("org.povline.statistics..")
                .layer("reporting")
                .definedBy("org.povline.reporting..")
                .layer("examples")
                .definedBy("org.povline.datasets..", "org.povline.cli..")
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("reporting")
                .mayOnlyBeAccessedByLayers("examples")
                .whereLayer("statistics")
                .mayOnlyBeAccessedByLayers("reporting", "examples")
                .check(CLASSES);
    }
}
