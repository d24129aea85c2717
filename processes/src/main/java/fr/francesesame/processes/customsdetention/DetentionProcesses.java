package fr.francesesame.processes.customsdetention;

import fr.francesesame.processes.Detentions;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class DetentionProcesses implements Detentions {

    private final RuntimeService runtime;

    DetentionProcesses(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void open(String mrn) {
        runtime.startProcessInstanceByKey("customsDetention", mrn);
    }

    @Override
    public boolean notified(String mrn) {
        return !runtime.createMessageCorrelation("formalityNotified")
                .processInstanceBusinessKey(mrn)
                .correlateAllWithResult()
                .isEmpty();
    }
}
