package fr.francesesame.processes.physicalcheck;

import fr.francesesame.decisions.AppointmentNeed;
import fr.francesesame.decisions.IdentityMethod;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.Appointments;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.terms.CheckLevel;
import fr.francesesame.terms.Reference;
import java.util.HashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code physicalCheck} about the check itself. */
@Component
public class PhysicalCheckSteps {

    private static final int HEADING = 4;

    private final Dossiers dossiers;
    private final Checks checks;
    private final IdentityMethod identity;
    private final Appointments appointments;
    private final AppointmentNeed need;

    PhysicalCheckSteps(
            Dossiers dossiers,
            Checks checks,
            IdentityMethod identity,
            Appointments appointments,
            AppointmentNeed need) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.identity = identity;
        this.appointments = appointments;
        this.need = need;
    }

    /** By the seals alone, or by the goods. */
    public void chooseIdentityMethod(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var level = CheckLevel.valueOf(Variable.CHECK_LEVEL.of(execution));
        var refused = Boolean.FALSE.equals(Variable.SEALS_MATCH.find(execution));
        var method =
                identity.of(new IdentityMethod.Facts(level, facts.type(), facts.seals(), refused, heading(reference)));
        dossiers.explained(reference, method.explanation());
        checks.identityMethod(reference, method.outcome());
        Variable.IDENTITY_METHOD.set(execution, method.outcome());
    }

    /** How long, and at which kind of place. */
    public void needAppointment(DelegateExecution execution) {
        var reference = Subjects.reference(execution);
        var facts = dossiers.facts(reference);
        var level = Variable.CHECK_LEVEL.of(execution);
        var method = Variable.IDENTITY_METHOD.of(execution);
        var needed = need.of(new AppointmentNeed.Facts(
                facts.type().name(), level, method, facts.containers(), facts.lines(), appointments.wanted(reference)));
        dossiers.explained(reference, needed.explanation());
        Variable.APPOINTMENT_KIND.set(execution, needed.outcome().kind());
        Variable.APPOINTMENT_MINUTES.set(execution, needed.outcome().minutes());
    }

    /** A monitoring sample does not hold the goods (Reg. (EU) 2019/2130 art 4(9)): its analysis lives on by itself. */
    public void entrustSample(DelegateExecution execution) {
        var variables = new HashMap<String, Object>(execution.getVariables());
        variables.put(Variable.MONITORING.name(), true);
        execution
                .getProcessEngineServices()
                .getRuntimeService()
                .startProcessInstanceByMessage("sampleEntrusted", execution.getProcessBusinessKey(), variables);
    }

    private String heading(Reference reference) {
        return dossiers.lines(reference).stream()
                .map(line -> line.cn().substring(0, Math.min(HEADING, line.cn().length())))
                .findFirst()
                .orElse("");
    }
}
