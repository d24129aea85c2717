package fr.francesesame.platform;

import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.springframework.stereotype.Component;

/** The engine's own interface, with one answer of ours: an entry that is missing is no fault of the engine. */
@Component
class EngineDoor extends CamundaJerseyResourceConfig {

    @Override
    protected void registerAdditionalResources() {
        register(IncompleteEntries.class, 1);
    }
}
