package fr.francesesame.goods.checks;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.NotifiedDossiers;
import fr.francesesame.goods.consignments.OrderKey;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** A dossier with one task of the wanted kind waiting for the group of a service at a post. */
@TestComponent
public class Trial {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final NotifiedDossiers notifiedDossiers;
    private final TransactionTemplate transaction;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;

    Trial(
            NotifiedDossiers notifiedDossiers,
            TransactionTemplate transaction,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks) {
        this.notifiedDossiers = notifiedDossiers;
        this.transaction = transaction;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    public Waiting task(String key, String group) {
        return task(dossier(3), key, group);
    }

    public Waiting task(Reference reference, String key, String group) {
        deploy(key);
        var instance = runtime.startProcessInstanceByKey(
                processOf(key),
                reference.value(),
                Map.of(
                        "reference",
                        reference.value(),
                        "goods",
                        "Vitis vinifera, Malus domestica, Rosa",
                        "origin",
                        "PE",
                        "bcp",
                        "FRLEH1",
                        "eta",
                        Date.from(Instant.now().plus(2, ChronoUnit.HOURS)),
                        "taskGroup",
                        group));
        var task = tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
        return new Waiting(task.getId(), instance.getId(), reference);
    }

    public Reference dossier(int lines) {
        return dossier(IntStream.rangeClosed(1, lines).mapToObj(Trial::line).toList());
    }

    /** One line of goods of which nothing but code and origin is known. */
    public Reference dossierOf(String cn, String origin) {
        return dossier(List.of(new Certificate.Line(
                1,
                cn,
                null,
                null,
                null,
                "Marchandise",
                origin,
                BigDecimal.valueOf(24_000),
                List.of(),
                List.of(),
                List.of())));
    }

    private Reference dossier(List<Certificate.Line> lines) {
        var reference = new Reference("CHEDPP.FR.2026.8%06d".formatted(NUMBER.incrementAndGet()));
        var now = Instant.now();
        transaction.executeWithoutResult(status -> notifiedDossiers.create(
                certificate(reference, lines, now),
                OrderKey.of(now, "1", "digest"),
                1,
                Step.RECEIVED,
                new ConsignmentId(UUID.randomUUID())));
        return reference;
    }

    private static Certificate certificate(Reference reference, List<Certificate.Line> lines, Instant now) {
        return new Certificate(
                reference.value(),
                FormalityType.CHED_PP,
                "1",
                now,
                now,
                now,
                now.plus(2, ChronoUnit.DAYS),
                "INTERNAL_MARKET",
                "FRLEH1",
                "PE",
                List.of(
                        new Certificate.Party("EX", null, null, "Frutas del Sur SA", "PE"),
                        new Certificate.Party("CN", "eori_number", "FR09123456700013", "Vergers du Havre", "FR")),
                new Certificate.Transport("CMA CGM Ondine", "1"),
                List.of(new Certificate.Container("MSCU1234567", List.of("SEAL-4411"))),
                List.of(new Certificate.Document("851", "ZZZ", "PE-2026-0042", now)),
                lines,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private static Certificate.Line line(int number) {
        return new Certificate.Line(
                number,
                "08061010",
                "VITVI",
                null,
                "Vitis vinifera",
                "Raisins de table",
                "PE",
                BigDecimal.valueOf(24_000),
                List.of(),
                List.of(),
                List.of());
    }

    private void deploy(String key) {
        try {
            var model = new ClassPathResource("trial/one-task.bpmn")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("TASK", key)
                    .replace("oneTask", processOf(key));
            repository
                    .createDeployment()
                    .name(key)
                    .enableDuplicateFiltering(true)
                    .addString(key + ".bpmn", model)
                    .deploy();
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static String processOf(String key) {
        return "trial_" + key;
    }

    /** A task that waits, its instance, its dossier. */
    public record Waiting(String task, String instance, Reference reference) {}
}
