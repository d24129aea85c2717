package fr.francesesame.goods.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Checks;
import fr.francesesame.processes.ports.Dossiers;
import fr.francesesame.processes.ports.Movements;
import fr.francesesame.terms.Reference;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;

/** Tasks of a trial dossier, taken on and filled in by their inspector. */
@SesameTest
@Import(Trial.class)
abstract class TaskFormCase {

    static final String GROUP = "sivep-plant-frleh1";

    @Autowired
    TestRestTemplate http;

    @Autowired
    Trial trial;

    @Autowired
    Checks checks;

    @Autowired
    CheckSheet sheet;

    @Autowired
    Refusals refusals;

    @Autowired
    Dossiers dossiers;

    @Autowired
    LineQuestions questions;

    @Autowired
    Movements movements;

    @Autowired
    HistoryService history;

    static String today() {
        return LocalDate.now(java.time.ZoneId.of("Europe/Paris")).toString();
    }

    Trial.Waiting taken(String key) {
        return taken(trial.dossier(3), key);
    }

    Trial.Waiting taken(Reference reference, String key) {
        var waiting = trial.task(reference, key, GROUP);
        inspector().claim(waiting.task());
        return waiting;
    }

    String refused(Trial.Waiting waiting, Map<String, ?> answers, String... fields) {
        var refused = inspector().finish(waiting.task(), answers);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getHeaders().getContentType()).hasToString("application/problem+json");
        for (var field : fields) {
            assertThat(refused.getBody()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(refused.getBody().split("\"field\":", -1)).hasSize(fields.length + 1);
        return refused.getBody();
    }

    Map<String, Object> completed(Trial.Waiting waiting, Map<String, ?> answers) {
        var finished = inspector().finish(waiting.task(), answers);
        assertThat(finished.getStatusCode().value()).as(finished.getBody()).isEqualTo(204);
        assertThat(inspector().complete(waiting.task()).getStatusCode().value()).isEqualTo(204);
        return history.createHistoricVariableInstanceQuery().processInstanceId(waiting.instance()).list().stream()
                .collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
    }

    static Map<String, Object> with(Map<String, ?> some, Map<String, ?> more) {
        var all = new java.util.HashMap<String, Object>(some);
        all.putAll(more);
        return all;
    }

    Caller inspector() {
        return new Caller(http, "sivepphyto02");
    }
}
