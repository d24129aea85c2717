package fr.francesesame.processes.companycertification;

import fr.francesesame.processes.ports.Certifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The service tasks of {@code companyCertification}; the business key is the request. */
@Component
public class CompanyCertificationSteps {

    private final Certifications certifications;

    CompanyCertificationSteps(Certifications certifications) {
        this.certifications = certifications;
    }

    /** The account works for the company from now on, with the roles that were granted. */
    public void certify(DelegateExecution execution) {
        certifications.certify(execution.getProcessBusinessKey());
    }

    /** The account is not attached. */
    public void refuse(DelegateExecution execution) {
        certifications.refuse(execution.getProcessBusinessKey());
    }

    /** By e-mail, whatever was decided. */
    public void tellApplicant(DelegateExecution execution) {
        certifications.tellApplicant(execution.getProcessBusinessKey());
    }
}
