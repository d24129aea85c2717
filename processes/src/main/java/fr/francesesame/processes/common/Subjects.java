package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Which formalities an execution is about: its own, or all that a booking serves. */
@Component
public class Subjects {

    private static final Set<String> OF_A_BOOKING = Set.of("appointment", "slotOffer");

    private final Appointments appointments;

    Subjects(Appointments appointments) {
        this.appointments = appointments;
    }

    public List<Reference> of(DelegateExecution execution) {
        return isBooking(execution) ? appointments.served(booking(execution)) : List.of(reference(execution));
    }

    public static Reference reference(DelegateExecution execution) {
        return new Reference(Variable.REFERENCE.of(execution));
    }

    public static AppointmentId booking(DelegateExecution execution) {
        return AppointmentId.of(Variable.APPOINTMENT.of(execution));
    }

    private static boolean isBooking(DelegateExecution execution) {
        return OF_A_BOOKING.contains(execution.getProcessDefinitionId().split(":", 2)[0]);
    }
}
