package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.processes.ports.Appointments.State;
import fr.francesesame.terms.CheckResult;
import fr.francesesame.terms.Step;
import fr.francesesame.terms.TracesStatus;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ordinary course of a formality: everybody does his part, everything is found in order. */
@Component
class Course {

    static final Map<String, Object> NOTHING = Map.of();

    private final World world;
    private final Desk desk;
    private final Formalities formalities;
    private final Bookings bookings;

    Course(World world, Desk desk, Formalities formalities, Bookings bookings) {
        this.world = world;
        this.desk = desk;
        this.formalities = formalities;
        this.bookings = bookings;
    }

    void documents(String result) {
        desk.complete("userTask_checkDocuments", Map.of("documentaryResult", result));
    }

    void inspect(CheckResult found) {
        inspect(found, "NONE", true);
    }

    void inspect(CheckResult found, String sampling, boolean sealsMatch) {
        world.physical = found;
        desk.complete(
                "userTask_inspectGoods", Map.of("presented", true, "sampling", sampling, "sealsMatch", sealsMatch));
    }

    void confirm(TracesStatus status) {
        world.status = status;
        assertThat(formalities.decided(world.reference)).isTrue();
        desk.runDueJobs();
    }

    void modify() {
        world.status = TracesStatus.NEW;
        assertThat(formalities.modified(world.reference)).isTrue();
        desk.runDueJobs();
    }

    void choose() {
        world.become(world.booking.id(), State.CHOSEN);
        assertThat(bookings.slotChosen(world.booking.id())).isTrue();
    }

    void book() {
        choose();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
    }

    void untilAppointmentAnswer() {
        world.drawn = true;
        desk.open();
        documents("SATISFACTORY");
        assertThat(world.step).isEqualTo(Step.APPOINTMENT);
        choose();
    }

    void untilInspection() {
        untilAppointmentAnswer();
        desk.complete("userTask_answerBooking", Map.of("answer", "CONFIRM"));
        assertThat(world.step).isEqualTo(Step.IDENTITY_PHYSICAL_CHECK);
    }

    /** From wherever it stands to the transmission of the decision. */
    void untilDecisionSent() {
        while (world.step != Step.DECISION_SENT) {
            next();
        }
    }

    private void next() {
        switch (world.step) {
            case DOCUMENTARY_CHECK -> documents("SATISFACTORY");
            case APPOINTMENT -> book();
            case IDENTITY_PHYSICAL_CHECK -> inspect(CheckResult.SATISFACTORY);
            case ORGANIC_DECISION ->
                desk.complete("userTask_decideBox30", Map.of("box30", "ORGANIC", "conclusion", "ACCEPTABLE"));
            default -> throw new AssertionError("nobody acts at " + world.step + ", tasks " + desk.openTasks());
        }
    }
}
