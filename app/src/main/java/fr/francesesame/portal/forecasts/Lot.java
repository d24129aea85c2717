package fr.francesesame.portal.forecasts;

import fr.francesesame.appointments.book.AppointmentSheet;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.CheckKind;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import fr.francesesame.terms.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A formality as a forecast sees it; {@code since}: when its step began, or the hour of its appointment where it awaits the checks of
 * one; {@code level}: the farthest check it needs, empty while that is not decided.
 */
public record Lot(Reference reference, FormalityType type, String post, Step step, Instant since, String level) {

    private static final Set<Step> LEAVING = EnumSet.of(Step.RELEASED, Step.ONWARD_MOVEMENT, Step.TEMPORARY_ADMISSION);
    private static final Set<Step> LOST = EnumSet.of(Step.DRAFT, Step.MEASURE, Step.ENFORCEMENT);
    private static final Set<Step> UNDECIDED =
            EnumSet.of(Step.RECEIVED, Step.LATE_NOTIFICATION, Step.QUALIFICATION, Step.TRANSHIPMENT);

    /** {@code entered}: when the step began; {@code required}: the checks that were decided. */
    public static Lot of(
            Reference reference,
            FormalityType type,
            @Nullable String post,
            Step step,
            Instant entered,
            Collection<CheckKind> required,
            List<AppointmentSheet.Line> appointments) {
        return new Lot(
                reference,
                type,
                Objects.requireNonNullElse(post, ""),
                step,
                since(step, entered, appointments),
                UNDECIDED.contains(step) ? "" : farthest(required));
    }

    /** Whether the goods may be released from there: they have neither left nor been refused. */
    public static boolean mayLeave(Step step) {
        return !step.isFinal() && !isLeaving(step) && !LOST.contains(step);
    }

    /** Whether the goods are free to go with that step: into the market, or on under way. */
    static boolean isLeaving(Step step) {
        return LEAVING.contains(step);
    }

    private static Instant since(Step step, Instant entered, List<AppointmentSheet.Line> appointments) {
        return step == Step.IDENTITY_PHYSICAL_CHECK
                ? appointments.stream()
                        .filter(line -> line.state() == Appointments.State.CONFIRMED)
                        .map(AppointmentSheet.Line::startsAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(entered)
                : entered;
    }

    private static String farthest(Collection<CheckKind> required) {
        return required.stream()
                .max(Comparator.naturalOrder())
                .map(CheckKind::name)
                .orElse("");
    }
}
