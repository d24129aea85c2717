package fr.francesesame.processes.common;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Brings into the engine the marks of the diagrams, what persons may ask of it, and the way it takes lost races. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final MarkedDiagrams diagrams;

    EngineSettings(MarkedDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        var all = listeners == null
                ? new ArrayList<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener>()
                : new ArrayList<>(listeners);
        all.add(diagrams);
        configuration.setCustomPostBPMNParseListeners(all);
        configuration.setDefaultNumberOfRetries(3);
        configuration.setCustomPreCommandInterceptorsTxRequired(List.of(new PersonsCommands(configuration)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new PersonsCommands(configuration)));
        configuration.setCustomPostCommandInterceptorsTxRequired(List.of(new EndedInstances(), new UnwrappedSteps()));
        configuration.setCustomPostCommandInterceptorsTxRequiresNew(
                List.of(new EndedInstances(), new UnwrappedSteps()));
    }
}
