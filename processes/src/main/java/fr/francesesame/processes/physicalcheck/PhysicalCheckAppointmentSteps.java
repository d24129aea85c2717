package fr.francesesame.processes.physicalcheck;

import fr.francesesame.decisions.RebookingLimit;
import fr.francesesame.processes.appointment.BookingProcess;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.Appointments.State;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code physicalCheck} about its appointment. */
@Component
public class PhysicalCheckAppointmentSteps {

    private final Appointments appointments;
    private final BookingProcess process;
    private final RebookingLimit limit;

    PhysicalCheckAppointmentSteps(Appointments appointments, BookingProcess process, RebookingLimit limit) {
        this.appointments = appointments;
        this.process = process;
        this.limit = limit;
    }

    /** Keeps the booking that serves the formality, or opens one. */
    public void request(DelegateExecution execution) {
        var booking = appointments.of(Subjects.reference(execution)).orElseGet(() -> open(execution));
        Variable.APPOINTMENT.set(execution, booking.id().toString());
        Variable.APPOINTMENT_FIRM.set(execution, booking.state() == State.CONFIRMED);
        Variable.APPOINTMENT_AWAITS.set(execution, awaits(booking));
        Variable.APPOINTMENT_AT.set(execution, Variable.date(booking.startsAt()));
    }

    /** The goods were presented. */
    public void close(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        appointments.honoured(booking);
        process.held(booking);
    }

    /** The goods were not presented. */
    public void recordNoShow(DelegateExecution execution) {
        var booking = Subjects.booking(execution);
        appointments.missed(booking);
        process.missed(booking);
    }

    private String awaits(Booking booking) {
        return switch (booking.state()) {
            case REQUESTED ->
                limit.of(appointments.noShows(booking.id())).outcome().operatorMayChoose() ? "CHOICE" : "POST";
            case PROPOSED -> "ANSWER";
            default -> "POST";
        };
    }

    private Booking open(DelegateExecution execution) {
        var kind = Variable.APPOINTMENT_KIND.of(execution);
        var minutes = Variable.APPOINTMENT_MINUTES.of(execution);
        var booking = appointments.request(Subjects.reference(execution), kind, minutes);
        process.open(booking, execution);
        return booking;
    }
}
