package org.safeguardingrules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.safeguardingrules");

    @Test
    void importsPointInTheDirectionInWhichDataFlows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("casefile")
                .definedBy("org.safeguardingrules.casefile..")
                .layer("pack")
                .definedBy("org.safeguardingrules.pack..")
                .layer("vocabulary")
                .definedBy("org.safeguardingrules.vocabulary..")
                .layer("engine")
                .definedBy("org.safeguardingrules.engine..")
                .layer("advice")
                .definedBy("org.safeguardingrules.advice..")
                .layer("explanation")
                .definedBy("org.safeguardingrules.explanation..")
                .layer("timeline")
                .definedBy("org.safeguardingrules.timeline..")
                .layer("audience")
                .definedBy("org.safeguardingrules.audience..")
                .layer("measure")
                .definedBy("org.safeguardingrules.measure..")
                .layer("entry")
                .definedBy("org.safeguardingrules")
                .whereLayer("entry")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("explanation")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("timeline")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("audience")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("measure")
                .mayOnlyBeAccessedByLayers("entry")
                .whereLayer("advice")
                .mayOnlyBeAccessedByLayers("explanation", "timeline", "audience", "measure", "entry")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("advice", "explanation", "entry")
                .whereLayer("vocabulary")
                .mayOnlyBeAccessedByLayers("engine", "advice", "explanation", "measure", "entry")
                .whereLayer("pack")
                .mayOnlyBeAccessedByLayers(
                        "vocabulary", "engine", "advice", "explanation", "timeline", "audience", "measure", "entry")
                .because("a reader opens the packages in the order in which the data pass through them")
                .check(LIBRARY);
    }

    @Test
    void onlyTheEngineSeesDrools() {
        noClasses()
                .that(resideInAPackage("org.safeguardingrules..")
                        .and(DescribedPredicate.not(resideInAPackage("org.safeguardingrules.engine.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
                .because("a host forgets which engine it is")
                .check(LIBRARY);
    }

    @Test
    void noPublicSignatureShowsADroolsType() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are public", ArchitectureTest::isPublic))
                .should(new ArchCondition<>("show no Drools type") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(resideInAnyPackage("org.drools..", "org.kie.."))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type)));
                    }
                })
                .check(LIBRARY);
    }

    @Test
    void nothingReadsAClockLocaleZoneEnvironmentOrSystemProperty() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("the same facts and policy give the same advice everywhere and always")
                .check(LIBRARY);
    }

    @Test
    void noFieldOfTheCaseModelHoldsAName() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.safeguardingrules.casefile..")
                .should()
                .haveNameMatching("(?i)(fore|sur|first|last|full|family|given|known|preferred)?names?|alias(es)?")
                .because("ids are opaque and names stay with the host")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .withImportOption(location -> !location.contains("/Word.class"))
                        .importPackages("org.safeguardingrules.casefile"));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
    }
}
