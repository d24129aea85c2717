package fr.francesesame.processes;

import fr.francesesame.decisions.Explanation;
import fr.francesesame.decisions.PlantHealthFrequency.Regulated;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Calendars;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Customs;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Deliveries;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Draws;
import fr.francesesame.processes.ports.Milestones;
import fr.francesesame.processes.ports.PlantLaw;
import fr.francesesame.processes.ports.TaskResults;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.BorderPost;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The world as one test sees it: one formality, its dossier, its booking and the partners, all in memory. */
@Component
class World
        implements Dossiers,
                Checks,
                Draws,
                PlantLaw,
                Calendars,
                Appointments,
                DecisionRegister,
                Customs,
                Milestones,
                Deliveries,
                TaskResults {

    Reference reference = new Reference("CHEDPP.FR.2026.0000001");
    ConsignmentId consignment = new ConsignmentId(UUID.randomUUID());
    TracesStatus status;
    Reference replacedBy;
    int workingDays;
    boolean drawn;
    Optional<Boolean> selectedByTraces;
    Regulated regulated;
    Map<Integer, BigDecimal> qualified;
    CheckResult documentary;
    CheckResult physical;
    CheckResult laboratory;
    boolean detained;
    Step step;
    Position position;
    Booking booking;
    boolean flagged;
    int missed;
    int redone;
    Conclusion transmitted;
    boolean confirms;
    int customsTold;
    List<Milestone> milestones;
    List<Explanation> explanations;
    List<Planned> plan;
    Map<String, Map<String, Object>> entries;
    Deque<Exception> deliveryFaults;
    boolean fallback;
    boolean gaveUp;

    void reset() {
        reference = new Reference("CHEDPP.FR.2026." + String.format("%07d", (int) (Math.random() * 9_999_999)));
        consignment = new ConsignmentId(UUID.randomUUID());
        status = TracesStatus.NEW;
        replacedBy = null;
        workingDays = 2;
        drawn = false;
        selectedByTraces = Optional.empty();
        regulated = Regulated.YES;
        qualified = new HashMap<>();
        documentary = CheckResult.SATISFACTORY;
        physical = CheckResult.NOT_DONE;
        laboratory = CheckResult.NOT_DONE;
        detained = false;
        step = null;
        position = null;
        booking = null;
        flagged = false;
        missed = 0;
        redone = 0;
        transmitted = null;
        confirms = true;
        customsTold = 0;
        milestones = new ArrayList<>();
        explanations = new ArrayList<>();
        plan = List.of();
        entries = new HashMap<>();
        deliveryFaults = new ArrayDeque<>();
        fallback = false;
        gaveUp = false;
    }

    // Dossiers
    @Override
    public Facts facts(Reference asked) {
        return new Facts(
                reference,
                FormalityType.CHED_PP,
                status,
                consignment,
                new BorderPost("FRLEH1"),
                Instant.now().plus(2, ChronoUnit.DAYS),
                Instant.now(),
                Purpose.INTERNAL_MARKET,
                "Vitis vinifera",
                "PE",
                1,
                1,
                1,
                "1",
                "food",
                selectedByTraces,
                replacedBy);
    }

    @Override
    public List<GoodsLine> lines(Reference asked) {
        return List.of(new GoodsLine(1, "08061010", "VITVI", "Vitis vinifera", null, "PE", BigDecimal.valueOf(24_000)));
    }

    @Override
    public void entered(Reference subject, Position entered) {
        step = entered.step();
        position = entered;
    }

    @Override
    public void actsNext(Reference subject, Position next) {
        if (step == next.step()) {
            position = next;
        }
    }

    @Override
    public void competent(Reference subject, ControlService service) {}

    @Override
    public void explained(Reference subject, Explanation explanation) {
        explanations.add(explanation);
    }

    @Override
    public List<Facts> consignment(ConsignmentId asked) {
        return List.of(facts(reference));
    }

    @Override
    public List<Reference> formalitiesOf(ConsignmentId asked) {
        return List.of(reference);
    }

    @Override
    public void moved(Reference replaced, Reference replacing) {}

    // Checks
    @Override
    public void planned(Reference subject, List<Planned> checks) {
        plan = checks;
    }

    @Override
    public List<Rate> rates(Reference subject) {
        return List.of();
    }

    @Override
    public void identityMethod(Reference subject, String method) {}

    @Override
    public void lineFrequencies(Reference subject, List<LineFrequency> lines) {}

    @Override
    public Map<Integer, BigDecimal> qualified(Reference subject) {
        return qualified;
    }

    @Override
    public Findings findings(Reference subject) {
        var identity = physical == CheckResult.NOT_DONE ? CheckResult.NOT_DONE : CheckResult.SATISFACTORY;
        return new Findings(documentary, identity, physical, laboratory, detained);
    }

    @Override
    public boolean redo(Reference subject) {
        redone++;
        return true;
    }

    // Draws, law, calendar
    @Override
    public Draw draw(Reference subject, BorderPost post, String row, BigDecimal rate) {
        return new Draw(drawn, row, rate, "2026", 1, drawn ? 1 : 0);
    }

    @Override
    public Line line(Goods goods, LocalDate day) {
        return new Line(regulated, false, false, BigDecimal.ONE, "2022/2389-I-Vitis-ALL", "2025-03-01");
    }

    @Override
    public int wholeWorkingDaysBetween(BorderPost post, Instant from, Instant to) {
        return workingDays;
    }

    @Override
    public boolean acceptsShorterNotice(BorderPost post) {
        return false;
    }

    // Appointments
    @Override
    public Optional<Booking> of(Reference subject) {
        return Optional.ofNullable(booking)
                .filter(live -> live.state() != State.CANCELLED && live.state() != State.HONOURED);
    }

    @Override
    public Booking booking(AppointmentId appointment) {
        return booking;
    }

    @Override
    public Booking request(Reference subject, String kind, int minutes) {
        return become(new AppointmentId(UUID.randomUUID()), State.REQUESTED);
    }

    @Override
    public List<Reference> served(AppointmentId appointment) {
        return List.of(reference);
    }

    @Override
    public void confirmed(AppointmentId appointment) {
        become(appointment, State.CONFIRMED);
    }

    @Override
    public void cancelled(AppointmentId appointment) {
        become(appointment, State.CANCELLED);
    }

    @Override
    public void honoured(AppointmentId appointment) {
        become(appointment, State.HONOURED);
    }

    @Override
    public void missed(AppointmentId appointment) {
        missed++;
        become(appointment, State.REQUESTED);
    }

    @Override
    public void flagged(AppointmentId appointment) {
        flagged = true;
    }

    @Override
    public boolean left(AppointmentId appointment, Reference subject) {
        return false;
    }

    Booking become(AppointmentId appointment, State state) {
        booking = new Booking(appointment, consignment, state, "FRLEH1", "sivep-plant-frleh1", Instant.now());
        return booking;
    }

    // partners
    @Override
    public void transmit(Reference subject, Conclusion conclusion) {
        transmitted = conclusion;
    }

    @Override
    public boolean confirmsTransmitted(Reference subject) {
        return confirms;
    }

    @Override
    public void tell(ConsignmentId asked) {
        customsTold++;
    }

    @Override
    public void reached(Reference subject, Milestone milestone) {
        milestones.add(milestone);
    }

    @Override
    public void send(String deliveryId) throws Refused {
        fail();
    }

    @Override
    public boolean hasFallback(String deliveryId) {
        return fallback;
    }

    @Override
    public void sendFallback(String deliveryId) throws Refused {
        fail();
    }

    @Override
    public void gaveUp(String deliveryId) {
        gaveUp = true;
    }

    private void fail() throws Refused {
        var fault = deliveryFaults.poll();
        if (fault instanceof Refused refused) {
            throw refused;
        }
        if (fault instanceof RuntimeException passing) {
            throw passing;
        }
    }

    // task forms
    @Override
    public Map<String, Object> complete(String taskId, String taskKey, Reference subject, String person) {
        var entry = entries.get(taskKey);
        if (entry == null) {
            throw new IncompleteTask("La saisie est incomplète.");
        }
        return entry;
    }
}
