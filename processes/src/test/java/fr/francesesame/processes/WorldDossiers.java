package fr.francesesame.processes;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.processes.ports.TaskResults;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The dossier of the one formality, its checks and the entries of its tasks, in memory. */
@Component
class WorldDossiers implements Dossiers, Checks, Milestones, TaskResults {

    private static final Map<FormalityType, String> GOODS = Map.of(
            FormalityType.CHED_PP, "08061010",
            FormalityType.CHED_A, "0101",
            FormalityType.CHED_P, "0207",
            FormalityType.CHED_D, "12024200",
            FormalityType.COI, "08051022",
            FormalityType.CONFORMITY, "08108090");

    private final World world;

    WorldDossiers(World world) {
        this.world = world;
    }

    @Override
    public Facts facts(Reference asked) {
        return world.linked.stream()
                .filter(formality -> formality.reference().equals(asked))
                .findFirst()
                .orElseGet(() -> facts(world.reference, world.type, world.status));
    }

    Facts facts(Reference reference, FormalityType type, TracesStatus status) {
        return new Facts(
                reference,
                type,
                status,
                world.consignment,
                world.post,
                Instant.now().plus(2, ChronoUnit.DAYS),
                Instant.now(),
                world.purpose,
                "Marchandise",
                "PE",
                1,
                1,
                1,
                "1",
                "food",
                world.selectedByTraces,
                world.replacedBy);
    }

    @Override
    public List<GoodsLine> lines(Reference asked) {
        return List.of(new GoodsLine(
                1, GOODS.getOrDefault(world.type, "0"), null, null, null, "PE", BigDecimal.valueOf(24_000), null));
    }

    @Override
    public Map<Reference, List<GoodsLine>> linesOf(ConsignmentId asked) {
        return consignment(asked).stream()
                .collect(Collectors.toMap(Facts::reference, formality -> lines(formality.reference())));
    }

    @Override
    public void entered(Reference subject, Position entered) {
        world.step = entered.step();
        world.position = entered;
    }

    @Override
    public void actsNext(Reference subject, Position next) {
        if (world.step == next.step()) {
            world.position = next;
        }
    }

    @Override
    public void competent(Reference subject, ControlService service) {
        world.service = service;
    }

    @Override
    public void hold(ConsignmentId consignment) {}

    @Override
    public void missing(ConsignmentId consignment, List<Missing> found) {
        world.missing = found;
    }

    @Override
    public void explained(Reference subject, Explanation explanation) {
        world.explanations.add(explanation);
    }

    @Override
    public List<Facts> consignment(ConsignmentId asked) {
        return Stream.concat(world.linked.stream(), Stream.of(facts(world.reference)))
                .toList();
    }

    @Override
    public List<Reference> formalitiesOf(ConsignmentId asked) {
        return consignment(asked).stream().map(Facts::reference).toList();
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {}

    @Override
    public void planned(Reference subject, List<Planned> checks) {
        world.plan = checks;
    }

    @Override
    public void lineFrequencies(Reference subject, List<LineFrequency> lines) {
        world.frequencies = lines;
    }

    @Override
    public List<Rate> rates(Reference subject) {
        return world.frequencies.stream()
                .filter(line -> line.rate() != null)
                .map(line -> new Rate(line.row(), line.identityRate(), line.rate()))
                .distinct()
                .toList();
    }

    @Override
    public void identityMethod(Reference subject, String method) {
        world.identityMethod = method;
    }

    @Override
    public Map<Integer, BigDecimal> qualified(Reference subject) {
        return world.qualified;
    }

    @Override
    public Findings findings(Reference subject) {
        var identity = world.physical == CheckResult.NOT_DONE ? CheckResult.NOT_DONE : CheckResult.SATISFACTORY;
        return new Findings(world.documentary, identity, world.physical, world.laboratory, world.detained);
    }

    @Override
    public boolean redo(Reference subject) {
        world.redone++;
        return true;
    }

    @Override
    public void reached(Reference subject, Milestone milestone) {
        world.milestones.add(milestone);
    }

    @Override
    public Map<String, Object> complete(String taskId, String taskKey, String subject, String person) {
        return Optional.ofNullable(world.entries.get(taskKey))
                .orElseThrow(() -> new IncompleteTask("La saisie est incomplète."));
    }
}
