package fr.francesesame.portal.tracking;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.foundation.uploads.DossierFiles.Joined;
import fr.francesesame.goods.checks.CheckSheet;
import fr.francesesame.goods.checks.Hearings;
import fr.francesesame.goods.checks.OperatorRequests;
import fr.francesesame.goods.checks.RefusalSheet;
import fr.francesesame.goods.checks.RefusalSheet.Refused;
import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that the page and the interface show of one formality. */
record Dossier(
        FormalityRow row,
        Certificate certificate,
        List<CheckSheet.Check> checks,
        List<CheckSheet.LineCheck> lineChecks,
        List<AppointmentSheet.Line> appointments,
        List<TimelineLine> timeline,
        List<Version> versions,
        List<Reason> reasons,
        List<String> linked,
        boolean hearingOpen,
        List<Hearings.Observation> observations,
        List<Missing> missing,
        OperatorRequests.@Nullable Kind request,
        List<OperatorRequests.Request> requests,
        @Nullable String outcome,
        List<Beside> beside,
        List<Refused> refusals,
        List<Joined> hearingFiles,
        @Nullable RegisterDecision decision,
        boolean recallOpen) {

    /** Status of a formality whose register wrote a code that no list has. */
    private static final String UNKNOWN = "UNKNOWN";

    /** What is awaited though no process waits: a status that is known, once the goods are released their recall or a result; null for nothing. */
    public @Nullable Still still() {
        if (row.nextWho() != null) {
            return null;
        }
        if (row.status().equals(UNKNOWN)) {
            return Still.STATUS;
        }
        if (recallOpen) {
            return Still.RECALL;
        }
        var analysed = checks.stream()
                .anyMatch(check -> check.kind() == CheckKind.LABORATORY && check.result() == CheckResult.PENDING);
        return row.step() == Step.RELEASED && analysed ? Still.ANALYSIS : null;
    }

    /** What is still to be done though no process waits for it: before one can be opened, or after a release. */
    enum Still {
        STATUS(Actor.INSPECTOR),
        ANALYSIS(Actor.LABORATORY),
        RECALL(Actor.INSPECTOR);

        private final Actor who;

        Still(Actor who) {
            this.who = who;
        }

        Actor who() {
            return who;
        }
    }

    /** Bookings that hold or are still asked for. */
    public List<AppointmentSheet.Line> liveAppointments() {
        return appointments.stream().filter(line -> !isCancelled(line)).toList();
    }

    public List<AppointmentSheet.Line> cancelledAppointments() {
        return appointments.stream().filter(Dossier::isCancelled).toList();
    }

    /** The booking in the place of one that was cancelled; null where there is none. */
    public AppointmentSheet.@Nullable Line newBooking() {
        return liveAppointments().stream().findFirst().orElse(null);
    }

    private static boolean isCancelled(AppointmentSheet.Line line) {
        return line.state() == Appointments.State.CANCELLED;
    }

    /** Where the formality stands on its way. */
    public List<Course.Stage> course() {
        var codes = new ArrayList<>(timeline.stream().map(TimelineLine::code).toList());
        Collections.reverse(codes);
        return Course.of(row.step(), certificate.type(), checks, codes, this::ledToNothing);
    }

    /** What the step is for did not happen, or not yet. */
    private boolean ledToNothing(Step step) {
        return switch (step) {
            case DOCUMENTARY_CHECK -> isUndone(CheckKind.DOCUMENTARY);
            case IDENTITY_PHYSICAL_CHECK -> isUndone(CheckKind.IDENTITY) || isUndone(CheckKind.PHYSICAL);
            case LABORATORY -> isUndone(CheckKind.LABORATORY);
            case APPOINTMENT ->
                appointments.stream()
                        .noneMatch(line -> line.state() == State.CONFIRMED || line.state() == State.HONOURED);
            case HEARING -> observations.isEmpty();
            case MEASURE -> refusals.stream().noneMatch(refused -> refused.executedOn() != null);
            default -> false;
        };
    }

    private boolean isUndone(CheckKind kind) {
        return checks.stream()
                .filter(check -> check.kind() == kind && check.required())
                .anyMatch(check -> check.undone() != null || check.result() == CheckResult.NOT_DONE);
    }

    /** The appointment that is confirmed and still to come. */
    public Optional<AppointmentSheet.Line> confirmed() {
        return row.step().isFinal()
                ? Optional.empty()
                : appointments.stream()
                        .filter(line -> line.state() == State.CONFIRMED)
                        .findFirst();
    }

    /** The timeline of one source, or of all where none is named; what repeats itself is folded. */
    public List<TimelineLine> timelineOf(@Nullable String source) {
        return TimelineLine.folded(timeline.stream()
                .filter(line -> source == null || line.source().equals(source))
                .toList());
    }

    /** Sources that have told something. */
    public List<String> sources() {
        return TimelineSources.ALL.stream()
                .filter(source ->
                        timeline.stream().anyMatch(line -> line.source().equals(source)))
                .toList();
    }

    /** Another formality of the same goods. */
    record Beside(String reference, String type, String status, Step step) {}

    /** A formality that the goods need and that nobody has notified. */
    record Missing(String type, String reason, String legalBasis) {}

    /** {@code changes}: what it says otherwise than the version before. */
    record Version(int number, String statusCode, Instant updatedAt, List<VersionChanges.Change> changes) {}

    record Reason(
            Instant at, String decision, int tableVersion, List<String> rules, String reason, String legalBasis) {}

    /** What operators gave in the hearing on that refusal. */
    public List<Joined> filesOf(Refused refused) {
        return hearingFiles.stream()
                .filter(file -> file.place().equals(String.valueOf(refused.id())))
                .toList();
    }

    public List<Hearings.Observation> observationsOn(Refused refused) {
        return observations.stream()
                .filter(given -> given.refusal() == refused.id())
                .toList();
    }

    /** Whether the ways of appeal stand beside a refusal decided here. */
    public boolean appealsTold() {
        return refusals.stream().anyMatch(Refused::isDecided);
    }

    /** Whether the line is refused or to be refused: a refusal of ours names lines, one by the register alone is of all goods. */
    public RefusalSheet.@Nullable State refusalOf(CheckSheet.@Nullable LineCheck check) {
        var ours = check == null ? null : check.refusal();
        var refused = row.status().equals(TracesStatus.REJECTED.name());
        return ours == null && refused ? RefusalSheet.State.ORDERED : ours;
    }

    /** What was decided of each line, the strictest where several rows of the law name its goods. */
    public Map<Integer, CheckSheet.LineCheck> checksByLine() {
        return lineChecks.stream()
                .collect(Collectors.toMap(CheckSheet.LineCheck::line, check -> check, Dossier::stricter));
    }

    private static CheckSheet.LineCheck stricter(CheckSheet.LineCheck one, CheckSheet.LineCheck other) {
        if (one.rate() == null || other.rate() == null) {
            return one.rate() == null ? one : other;
        }
        return one.rate().compareTo(other.rate()) >= 0 ? one : other;
    }
}
