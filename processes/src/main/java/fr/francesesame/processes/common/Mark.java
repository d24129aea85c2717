package fr.francesesame.processes.common;

import fr.francesesame.decisions.Deadline;
import fr.francesesame.terms.Actor;
import fr.francesesame.terms.Milestone;
import fr.francesesame.terms.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a diagram says of a node beyond BPMN, as extension properties: {@code step} that the formality is in, {@code within}
 * (who acts changes, the step does not), {@code who} acts, {@code action} that is awaited of him (else the name of the node),
 * {@code due} (a date variable) or {@code deadline} (a row of the table of deadlines, counted from now), and the {@code milestone} reached when the node has done its part:
 * one that is interrupted reaches none.
 */
record Mark(Map<String, String> properties) {

    static Mark of(Element node) {
        var properties = new HashMap<String, String>();
        Optional.ofNullable(node.element("extensionElements"))
                .map(extensions -> extensions.element("properties"))
                .ifPresent(list -> list.elements("property")
                        .forEach(property -> properties.put(property.attribute("name"), property.attribute("value"))));
        return new Mark(properties);
    }

    Optional<Step> step() {
        return Optional.ofNullable(properties.get("step")).map(Step::valueOf);
    }

    Optional<Step> within() {
        return Optional.ofNullable(properties.get("within")).map(Step::valueOf);
    }

    Actor who() {
        return Actor.valueOf(properties.getOrDefault("who", Actor.NOBODY.name()));
    }

    Optional<String> action() {
        return Optional.ofNullable(properties.get("action"));
    }

    Optional<String> due() {
        return Optional.ofNullable(properties.get("due"));
    }

    Optional<Deadline.Kind> deadline() {
        return Optional.ofNullable(properties.get("deadline")).map(Deadline.Kind::valueOf);
    }

    Optional<Milestone> milestone() {
        return Optional.ofNullable(properties.get("milestone")).map(Milestone::valueOf);
    }
}
