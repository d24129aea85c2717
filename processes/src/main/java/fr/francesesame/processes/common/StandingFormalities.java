package fr.francesesame.processes.common;

import fr.francesesame.processes.Bookings;
import fr.francesesame.processes.Formalities;
import fr.francesesame.processes.FormalitySuspensions;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Appointments.Booking;
import fr.francesesame.processes.ports.HeldMessages;
import fr.francesesame.terms.FormalityType;
import fr.francesesame.terms.Reference;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Suspends by the engine's own means every instance of a formality: its process and those it has called share the reference as key. */
@Component
class StandingFormalities implements FormalitySuspensions {

    private final RuntimeService runtime;
    private final Formalities formalities;
    private final Appointments appointments;
    private final Bookings bookings;
    private final HeldMessages held;
    private final FormalityMessages messages;

    StandingFormalities(
            @Lazy RuntimeService runtime,
            @Lazy Formalities formalities,
            Appointments appointments,
            @Lazy Bookings bookings,
            HeldMessages held,
            FormalityMessages messages) {
        this.runtime = runtime;
        this.formalities = formalities;
        this.appointments = appointments;
        this.bookings = bookings;
        this.held = held;
        this.messages = messages;
    }

    @Override
    public boolean suspend(Reference reference) {
        appointments.of(reference).ifPresent(this::giveBack);
        var instances = instances(reference);
        instances.forEach(runtime::suspendProcessInstanceById);
        return !instances.isEmpty();
    }

    private void giveBack(Booking booking) {
        if (appointments.served(booking.id()).size() > 1) {
            appointments.flagged(booking.id());
        } else if (booking.startsAt() != null) {
            bookings.cancelled(booking.id());
        }
    }

    @Override
    public boolean resume(Reference reference) {
        var instances = instances(reference);
        instances.forEach(runtime::activateProcessInstanceById);
        held.release(reference).forEach(message -> messages.tell(reference, message));
        return !instances.isEmpty();
    }

    @Override
    public boolean end(Reference reference) {
        instances(reference).forEach(runtime::activateProcessInstanceById);
        held.release(reference);
        return messages.tell(reference, "formalityWithdrawn");
    }

    @Override
    public boolean reopen(Reference reference, FormalityType type) {
        return formalities.open(reference, type);
    }

    private List<String> instances(Reference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
