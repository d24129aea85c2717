package fr.francesesame.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all others: together they have passed every node and taken every flow of every model. */
@ProcessTest
@Order(Integer.MAX_VALUE)
class EveryPathTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    Desk desk;

    @Autowired
    TakenFlows flows;

    @Test
    void everyNodeOfEveryModelWasPassed() {
        var passed = desk.passed();
        var missing = new TreeSet<String>();
        definitions()
                .forEach(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(FlowNode.class)
                                .stream()
                                .map(node -> definition.getKey() + ":" + node.getId())
                                .filter(node -> !passed.contains(node))
                                .forEach(missing::add));
        assertThat(missing).isEmpty();
    }

    /** The engine goes from an event-based gateway straight to the event that came: the nodes show these. */
    @Test
    void everyFlowOfEveryModelWasTaken() {
        var missing = new TreeSet<String>();
        definitions()
                .forEach(definition ->
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(SequenceFlow.class)
                                .stream()
                                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                                .filter(flow -> !flows.has(definition.getKey(), flow.getId()))
                                .forEach(flow -> missing.add(definition.getKey() + ":" + flow.getId())));
        assertThat(missing).isEmpty();
    }

    private Iterable<ProcessDefinition> definitions() {
        return repository.createProcessDefinitionQuery().latestVersion().list();
    }
}
