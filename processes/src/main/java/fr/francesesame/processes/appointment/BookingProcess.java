package fr.francesesame.processes.appointment;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.terms.AppointmentId;
import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The process {@code appointment} of one booking: opened by a physical check, told what people did. */
@Component
public class BookingProcess implements Bookings {

    private static final String PROCESS = "appointment";

    private final RuntimeService runtime;
    private final Appointments appointments;

    BookingProcess(@Lazy RuntimeService runtime, @Lazy Appointments appointments) {
        this.appointments = appointments;
        this.runtime = runtime;
    }

    /** Starts the booking's process beside the formality that asks for it, with the columns its tasks show. */
    public void open(Booking booking, DelegateExecution formality) {
        if (isRunning(booking)) {
            return;
        }
        var variables = new HashMap<String, Object>(formality.getVariables());
        variables.put(Variable.APPOINTMENT.name(), booking.id().toString());
        variables.put(Variable.TASK_GROUP.name(), booking.group());
        runtime.startProcessInstanceByKey(PROCESS, booking.id().toString(), variables);
    }

    /** Another formality of the same goods has opened it. */
    private boolean isRunning(Booking booking) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(booking.id().toString())
                        .count()
                > 0;
    }

    @Override
    public boolean slotChosen(AppointmentId appointment) {
        followPost(appointment);
        return tell(appointment, "slotChosen");
    }

    @Override
    public boolean proposalAccepted(AppointmentId appointment) {
        return tell(appointment, "proposalAccepted");
    }

    @Override
    public boolean slotProposed(AppointmentId appointment) {
        followPost(appointment);
        return tell(appointment, "slotProposed");
    }

    @Override
    public boolean cancelled(AppointmentId appointment) {
        return tell(appointment, "appointmentCancelled");
    }

    /** The check took place. */
    public void held(AppointmentId appointment) {
        tell(appointment, "appointmentHeld");
    }

    /** The goods were not presented. */
    public void missed(AppointmentId appointment) {
        tell(appointment, "appointmentMissed");
    }

    /** Whoever looks at the booking next is of the post at which it stands now. */
    private void followPost(AppointmentId appointment) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(appointment.toString())
                .list()
                .forEach(instance -> runtime.setVariable(
                        instance.getId(),
                        Variable.TASK_GROUP.name(),
                        appointments.booking(appointment).group()));
    }

    private boolean tell(AppointmentId appointment, String message) {
        return !runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(appointment.toString())
                .correlateAllWithResult()
                .isEmpty();
    }
}
