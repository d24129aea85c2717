package fr.francesesame.processes.common;

import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Evidence;
import fr.francesesame.terms.AppointmentId;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Which formalities an execution, or a task, is about: by the business key of its process, which nobody can write, and by our
 * own tables where the key is that of a booking or of a request; never by a variable.
 */
@Component
public class Subjects {

    private static final String BOOKING = "appointment";
    private static final String OFFER = "slotOffer";
    private static final String EVIDENCE = "evidenceRequest";
    private static final String CONSIGNMENT = "consignmentRelease";

    private final Appointments appointments;
    private final Evidence evidence;

    Subjects(Appointments appointments, Evidence evidence) {
        this.appointments = appointments;
        this.evidence = evidence;
    }

    public List<Reference> of(DelegateExecution execution) {
        return switch (process(execution.getProcessDefinitionId())) {
            case BOOKING, OFFER -> appointments.served(booking(execution));
            case EVIDENCE -> List.of(evidence.formality(execution.getProcessBusinessKey()));
            case CONSIGNMENT -> List.of(announced(execution));
            default -> List.of(reference(execution));
        };
    }

    /** What a task of an instance is about; empty where its booking serves nothing any more. */
    Optional<String> ofTask(String definition, String businessKey) {
        return switch (process(definition)) {
            case BOOKING ->
                appointments.served(AppointmentId.of(businessKey)).stream()
                        .map(Reference::value)
                        .findFirst();
            case EVIDENCE -> Optional.of(evidence.formality(businessKey).value());
            default -> Optional.of(businessKey);
        };
    }

    /** The formality whose process this is, or a part of it. */
    public static Reference reference(DelegateExecution execution) {
        return new Reference(execution.getProcessBusinessKey());
    }

    /** The formality that the process of a consignment was last told of. */
    public static Reference announced(DelegateExecution consignment) {
        return new Reference(Variable.REFERENCE.of(consignment));
    }

    public static AppointmentId booking(DelegateExecution execution) {
        return AppointmentId.of(Variable.APPOINTMENT.of(execution));
    }

    private static String process(String definition) {
        return definition.split(":", 2)[0];
    }
}
