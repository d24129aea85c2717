package fr.francesesame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.francesesame.goods.checks.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Somebody at the list « Mon groupe : à traiter » of Tasklist. */
public record Tasks(Caller person) {

    public static Tasks of(TestRestTemplate http, String username) {
        return new Tasks(new Caller(http, username));
    }

    /** Ids of the tasks of that kind that wait for somebody of the person's groups; {@code more}: further conditions. */
    public List<String> waiting(String key, Map<String, ?> more) {
        var conditions = new HashMap<String, Object>(more);
        conditions.put("taskDefinitionKey", key);
        return JsonPath.read(person.tasks("Mon groupe : à traiter", conditions).getBody(), "$[*].id");
    }

    public String one(String key, Map<String, ?> more) {
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting(key, more).size() == 1);
        return waiting(key, more).get(0);
    }

    /** What stands on the form once the person has taken the task on. */
    public String open(String task) {
        person.claim(task);
        return String.valueOf(person.get("/api/v1/tasks/" + task + "/form").getBody());
    }

    public void complete(String task, Map<String, ?> answers) {
        open(task);
        var judged = person.finish(task, answers);
        assertThat(judged.getStatusCode().is2xxSuccessful())
                .as(judged.getBody())
                .isTrue();
        var completed = person.complete(task);
        assertThat(completed.getStatusCode().value()).as(completed.getBody()).isEqualTo(204);
    }
}
