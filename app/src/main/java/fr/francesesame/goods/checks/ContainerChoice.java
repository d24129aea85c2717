package fr.francesesame.goods.checks;

import fr.francesesame.foundation.taskforms.Case;
import fr.francesesame.foundation.taskforms.Field.Option;
import fr.francesesame.goods.consignments.Timeline;
import fr.francesesame.terms.Reference;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The containers of a consignment as answers to a question: which are wanted, which were seen. */
@Component
class ContainerChoice {

    private final WantedContainers containers;
    private final Timeline timeline;

    ContainerChoice(WantedContainers containers, Timeline timeline) {
        this.containers = containers;
        this.timeline = timeline;
    }

    List<Option> of(Reference reference) {
        return options(containers.all(reference));
    }

    /** Those that are still to be presented; none where the inspector wants the consignment as a whole. */
    List<Option> open(Reference reference) {
        return options(containers.open(reference));
    }

    void name(Case task, List<String> wanted) {
        containers.name(task.reference(), wanted);
        say(task, "containersWanted", wanted);
    }

    void checked(Case task, List<String> seen) {
        containers.checked(task.reference(), seen);
        say(task, "containersChecked", seen);
    }

    private void say(Case task, String code, List<String> numbers) {
        if (!numbers.isEmpty()) {
            timeline.add(task.reference(), code, Map.of("containers", String.join(", ", numbers)), task.person());
        }
    }

    private static List<Option> options(List<String> numbers) {
        return numbers.stream().map(number -> new Option(number, number, null)).toList();
    }
}
