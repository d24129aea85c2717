package fr.francesesame.processes;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.processes.ports.Checks.LineFrequency;
import fr.francesesame.processes.ports.Checks.Planned;
import fr.francesesame.processes.ports.Dossiers.Facts;
import fr.francesesame.processes.ports.Dossiers.Missing;
import fr.francesesame.processes.ports.Dossiers.Position;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.ConsignmentId;
import fr.francesesame.terms.ControlService;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Purpose;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** What one test sets up and looks at: one formality, its dossier, its booking and what the partners were told. */
@Component
class World {

    FormalityType type;
    Reference reference;
    ConsignmentId consignment;
    List<Facts> linked;
    TracesStatus status;
    Purpose purpose;
    Reference replacedBy;
    int workingDays;
    boolean drawn;
    boolean raised;
    Optional<Boolean> selectedByTraces;
    BigDecimal agreement;
    Regulated regulated;
    String annex;
    String standard;
    boolean underFoodLaw;
    List<Missing> missing;
    Map<Integer, BigDecimal> qualified;
    CheckResult documentary;
    CheckResult physical;
    CheckResult laboratory;
    boolean detained;
    Step step;
    Position position;
    ControlService service;
    Booking booking;
    int minutes;
    boolean flagged;
    int missed;
    int redone;
    String identityMethod;
    Conclusion transmitted;
    String outcome;
    boolean confirms;
    int customsTold;
    List<Milestone> milestones;
    List<Explanation> explanations;
    List<Planned> plan;
    List<LineFrequency> frequencies;
    Map<String, Map<String, Object>> entries;
    Deque<Exception> deliveryFaults;
    boolean fallback;
    boolean gaveUp;

    void reset(FormalityType asked) {
        type = asked;
        reference = new Reference(asked + "-" + ThreadLocalRandom.current().nextInt(1_000_000_000));
        consignment = new ConsignmentId(UUID.randomUUID());
        linked = new ArrayList<>();
        status = TracesStatus.NEW;
        purpose = Purpose.INTERNAL_MARKET;
        replacedBy = null;
        workingDays = 2;
        drawn = false;
        raised = false;
        selectedByTraces = Optional.empty();
        agreement = null;
        regulated = Regulated.YES;
        annex = "I";
        standard = "SPECIFIC";
        underFoodLaw = false;
        missing = List.of();
        qualified = new HashMap<>();
        documentary = CheckResult.SATISFACTORY;
        physical = CheckResult.NOT_DONE;
        laboratory = CheckResult.NOT_DONE;
        detained = false;
        step = null;
        position = null;
        service = null;
        booking = null;
        minutes = 0;
        flagged = false;
        missed = 0;
        redone = 0;
        identityMethod = null;
        transmitted = null;
        outcome = null;
        confirms = true;
        customsTold = 0;
        milestones = new ArrayList<>();
        explanations = new ArrayList<>();
        plan = List.of();
        frequencies = List.of();
        entries = new HashMap<>();
        deliveryFaults = new ArrayDeque<>();
        fallback = false;
        gaveUp = false;
    }

    Booking become(AppointmentId appointment, State state) {
        booking = new Booking(appointment, consignment, state, "FRLEH1", "sivep-plant-frleh1", Instant.now());
        return booking;
    }
}
