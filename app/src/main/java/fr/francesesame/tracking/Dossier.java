package fr.francesesame.tracking;

import fr.francesesame.appointments.AppointmentSheet;
import fr.francesesame.checks.CheckSheet;
import fr.francesesame.checks.Hearings;
import fr.francesesame.consignments.Certificate;
import java.time.Instant;
import java.util.List;
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
        List<Hearings.Observation> observations) {

    record TimelineLine(Instant at, String text, @Nullable String who) {}

    record Version(int number, String statusCode, Instant updatedAt, List<String> changes) {}

    record Reason(
            Instant at, String decision, int tableVersion, List<String> rules, String reason, String legalBasis) {}

    /** The check of a line, if one was decided. */
    public CheckSheet.@Nullable LineCheck checkOf(int line) {
        return lineChecks.stream()
                .filter(check -> check.line() == line)
                .findFirst()
                .orElse(null);
    }
}
