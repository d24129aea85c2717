package fr.francesesame;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.francesesame.foundation.platform.Faults;
import java.util.Arrays;
import java.util.Set;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The walls of the house stand. */
class HouseTest {

    private static final Set<Class<?>> ANY = Set.of(
            Throwable.class,
            Exception.class,
            RuntimeException.class,
            NestedRuntimeException.class,
            DataAccessException.class,
            NonTransientDataAccessException.class,
            TransactionException.class,
            PersistenceException.class,
            ProcessEngineException.class);

    private static final DescribedPredicate<JavaClass> CATCH_EVERYTHING =
            describe("catch every fault", HouseTest::catchesEverything);

    /**
     * Threads of their own that go on after a fault, calls of others in which no database stands behind, what runs before anybody is
     * served, the outermost filter, which takes every fault for ours, and an interceptor that answers nobody but throws on.
     */
    private static final Set<String> ON_THEIR_OWN = Set.of(
            "Background",
            "ProviderBulkheads",
            "HttpCaller",
            "InactiveAccounts",
            "LiveListener",
            "PageQueue",
            "PartnerDispatcher",
            "EntranceFilter",
            "HomeCommand",
            "MachineFonts",
            "OfficeFiles",
            "OwnPostgres",
            "PatientStart",
            "PdfDocuments",
            "Photographs",
            "Streams",
            "Verifier",
            "Workers",
            "XmlDocuments",
            "UnwrappedSteps");

    private static final DescribedPredicate<JavaClass> ANSWER_SOMEBODY =
            describe("answer somebody", type -> !ON_THEIR_OWN.contains(type.getSimpleName()));

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.francesesame");

    @Test
    void roomsUseEachOtherOnlyByTheirDoorsAndNeverInACircle() {
        ApplicationModules.of(FranceSesame.class).verify();
    }

    /** An upper wing may use a lower one, never the other way. The demonstration knows everything and is known by nobody. */
    @Test
    void wingsFormAOneWayStreet() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("foundation")
                .definedBy("fr.francesesame.foundation..")
                .layer("goods")
                .definedBy("fr.francesesame.goods..")
                .layer("appointments")
                .definedBy("fr.francesesame.appointments..")
                .layer("notices")
                .definedBy("fr.francesesame.notices..")
                .layer("portal")
                .definedBy("fr.francesesame.portal..")
                .layer("people")
                .definedBy("fr.francesesame.people..")
                .layer("insight")
                .definedBy("fr.francesesame.insight..")
                .layer("demonstration")
                .definedBy("fr.francesesame.demonstration..")
                .whereLayer("demonstration")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("insight")
                .mayOnlyBeAccessedByLayers("demonstration")
                .whereLayer("people")
                .mayOnlyBeAccessedByLayers("demonstration")
                .whereLayer("portal")
                .mayOnlyBeAccessedByLayers("people", "insight", "demonstration")
                .whereLayer("notices")
                .mayOnlyBeAccessedByLayers("portal", "people", "insight", "demonstration")
                .whereLayer("appointments")
                .mayOnlyBeAccessedByLayers("notices", "portal", "people", "insight", "demonstration")
                .whereLayer("goods")
                .mayOnlyBeAccessedByLayers("appointments", "notices", "portal", "people", "insight", "demonstration")
                .check(house);
    }

    @Test
    void onlyProcessesAndPlatformKnowCamunda() {
        noClasses()
                .that()
                .resideOutsideOfPackages("fr.francesesame.processes..", "fr.francesesame.foundation.platform..")
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

    /** Whoever catches any fault asks whose it is: an outage of ours is never taken for a refusal, at no door and in no job. */
    @Test
    void whoeverCatchesEveryFaultAsksWhoseItIs() {
        classes()
                .that(CATCH_EVERYTHING)
                .and(ANSWER_SOMEBODY)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Faults.class)
                .check(house);
    }

    /** Faults that nobody expected are answered in one place. */
    @Test
    void onlyOnePlaceAnswersEveryFaultOfACall() {
        noMethods()
                .that(describe("answer any fault", HouseTest::answersAnyFault))
                .should()
                .beDeclaredInClassesThat()
                .doNotHaveFullyQualifiedName("fr.francesesame.foundation.platform.Problems")
                .check(house);
    }

    private static boolean answersAnyFault(JavaMethod method) {
        return method.tryGetAnnotationOfType(ExceptionHandler.class)
                .filter(handler -> Arrays.stream(handler.value()).anyMatch(ANY::contains))
                .isPresent();
    }

    private static boolean catchesEverything(JavaClass type) {
        return type.getCodeUnits().stream().anyMatch(HouseTest::catchesEverything);
    }

    /** The compiler’s own way of closing a resource catches everything too, and throws it again. */
    private static boolean catchesEverything(JavaCodeUnit code) {
        var closes = code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("addSuppressed"));
        return code.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> ANY.stream().anyMatch(caught::isEquivalentTo)
                        && !(closes && caught.isEquivalentTo(Throwable.class)));
    }
}
