package fr.francesesame;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house stand. */
class HouseTest {

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.francesesame");

    @Test
    void roomsUseEachOtherOnlyByTheirDoorsAndNeverInACircle() {
        ApplicationModules.of(FranceSesame.class).verify();
    }

    @Test
    void onlyProcessesAndPlatformKnowCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fr.francesesame.processes..", "fr.francesesame.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(house);
    }

    @Test
    void onlyDecisionsKnowFlowable() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.francesesame.decisions..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(house);
    }

    @Test
    void termsArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("fr.francesesame.terms..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("fr.francesesame.terms..", "java..", "org.jspecify..")
                .check(house);
    }

    /** Outside a transaction its connection would go back to the pool only when somebody closed the stream. */
    @Test
    void rowsAreNeverReadAsAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(house);
    }
}
