package fr.francesesame.foundation.platform;

import fr.francesesame.terms.ControlService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists Tasklist opens with. They are a comfort and no protection: what a person may not see is in none of them, by the
 * engine's authorizations.
 */
@Component
class CamundaFilters {

    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("reference", "Référence");
        COLUMNS.put("goods", "Marchandise");
        COLUMNS.put("origin", "Origine");
        COLUMNS.put("eta", "Arrivée prévue");
        COLUMNS.put("bcp", "Poste");
    }

    private final FilterService filters;
    private final TaskService tasks;

    CamundaFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    void put() {
        put(
                "Mon groupe : à traiter",
                "Les tâches de vos postes que personne n’a prises.",
                10,
                ofMyGroups().taskUnassigned());
        put(
                "Mes tâches",
                "Les tâches que vous avez prises en charge.",
                20,
                query().taskAssigneeExpression("${currentUser()}"));
        put(
                "Échéance proche",
                "À faire avant demain même heure, prises ou non.",
                30,
                ofMyGroups().includeAssignedTasks().dueBeforeExpression("${dateTime().plusDays(1)}"));
        put(
                "Végétaux",
                "Toutes les tâches du contrôle phytosanitaire à vos postes.",
                40,
                of(ControlService.SIVEP_PLANT));
        put(
                "Animaux et produits d’origine animale",
                "Toutes les tâches du contrôle vétérinaire à vos postes.",
                50,
                of(ControlService.SIVEP_VETERINARY));
        put(
                "Denrées, biologique, conformité",
                "Toutes les tâches de la douane à vos postes.",
                60,
                of(ControlService.DGDDI));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().active().orderByDueDate().asc();
    }

    private TaskQuery ofMyGroups() {
        return query().taskCandidateGroupInExpression("${currentUserGroups()}");
    }

    private TaskQuery of(ControlService service) {
        return query().processVariableValueLike("taskGroup", service.group() + "%");
    }

    private void put(String name, String description, int priority, TaskQuery query) {
        var filter = filters.createFilterQuery().filterName(name).list().stream()
                .findFirst()
                .orElseGet(() -> filters.newTaskFilter(name));
        filter.setQuery(query);
        filter.setProperties(properties(description, priority));
        filters.saveFilter(filter);
    }

    private static Map<String, Object> properties(String description, int priority) {
        var properties = new HashMap<String, Object>();
        properties.put("description", description);
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        List<Map<String, String>> variables = new ArrayList<>();
        COLUMNS.forEach((name, label) -> variables.add(Map.of("name", name, "label", label)));
        properties.put("variables", variables);
        return properties;
    }
}
