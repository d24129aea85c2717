package fr.francesesame.processes.registerdecision;

import fr.francesesame.processes.PartnerTask;
import fr.francesesame.processes.common.Subjects;
import fr.francesesame.processes.common.Variable;
import fr.francesesame.processes.ports.DecisionRegister;
import fr.francesesame.processes.ports.Intensifications;
import fr.francesesame.terms.Conclusion;
import fr.francesesame.terms.Reference;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Sends the decision to its register. Public, because the diagram asks which one that is. */
@Component
public class TransmitDecision implements PartnerTask {

    private final DecisionRegister register;
    private final Intensifications intensifications;

    TransmitDecision(DecisionRegister register, Intensifications intensifications) {
        this.register = register;
        this.intensifications = intensifications;
    }

    @Override
    public Set<String> partners() {
        return DecisionRegister.PARTNERS;
    }

    /** The partner whose register it is. */
    public String partner(DelegateExecution execution) {
        return register.partner(Subjects.reference(execution));
    }

    @Override
    public void carryOut(Work work) {
        register.transmit(new Reference(work.subject()), conclusion(work));
    }

    @Override
    public void concluded(Work work) {
        intensifications.counted(new Reference(work.subject()), conclusion(work) == Conclusion.ACCEPTABLE);
    }

    private static Conclusion conclusion(Work work) {
        return Conclusion.valueOf(String.valueOf(work.variables().get(Variable.CONCLUSION.name())));
    }
}
