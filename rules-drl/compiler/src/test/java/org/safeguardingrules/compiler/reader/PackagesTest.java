package org.safeguardingrules.compiler.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Imports point one way: the reader knows the checks, the checks know diagnostics, and neither knows an engine. */
class PackagesTest {

    private static final String COMPILER = "org.safeguardingrules.compiler";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COMPILER + ".reader", COMPILER + ".check", COMPILER + ".logic", COMPILER + ".diagnostic");

    @Test
    void checks_know_no_reader() {
        noClasses()
                .that()
                .resideInAPackage(COMPILER + ".check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(COMPILER + ".reader")
                .because("a check sees a pack, wherever it was read from")
                .check(CLASSES);
    }

    @Test
    void the_logic_knows_no_check() {
        noClasses()
                .that()
                .resideInAPackage(COMPILER + ".logic")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER + ".reader", COMPILER + ".check", COMPILER + ".diagnostic")
                .because("what follows from a tree is no matter of how mistakes are told")
                .check(CLASSES);
    }

    @Test
    void diagnostics_know_neither() {
        noClasses()
                .that()
                .resideInAPackage(COMPILER + ".diagnostic")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(COMPILER + ".reader", COMPILER + ".check")
                .because("what a message is does not depend on what it is about")
                .check(CLASSES);
    }

    @Test
    void no_engine_reads_a_rule_file() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.safeguardingrules.engine..")
                .because("the one reader is the boundary, and is no engine's parser")
                .check(CLASSES);
    }
}
