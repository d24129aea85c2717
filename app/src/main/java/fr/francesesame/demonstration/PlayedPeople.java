package fr.francesesame.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Inspectors and operators of the demonstration: they use the doors that everybody uses, in their own names. */
@Component
@Profile("demonstration")
class PlayedPeople {

    private static final Logger LOG = LoggerFactory.getLogger(PlayedPeople.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int PATIENCE = 60;

    private final RestClient http;
    private final Environment environment;

    PlayedPeople(Environment environment) {
        this.http = RestClient.create();
        this.environment = environment;
    }

    /** Word by word; where a word has nothing to be said to, the rest is left unsaid. */
    void play(Played played) {
        for (var word : played.words()) {
            if (!say(played, word)) {
                LOG.warn("{} did not come to « {} »", played.reference(), word);
                return;
            }
        }
    }

    private boolean say(Played played, String word) {
        if (PlayedThread.isOne(word)) {
            return ask(played, PlayedThread.of(word));
        }
        return word.equals("book") ? book(played) : answer(played, PlayedTask.of(word));
    }

    /** Once the formality has come in; the service answers where the letter has an answer. */
    private boolean ask(Played played, PlayedThread letter) {
        var known = awaited(() -> read(played.operator(), "/api/v1/formalities/" + played.reference()));
        known.ifPresent(dossier -> {
            var opened = call(played.operator(), HttpMethod.POST, "/api/v1/threads", letter.about(played.reference()));
            if (!letter.answer().isBlank()) {
                var path = "/api/v1/threads/" + opened.path("number").asText() + "/messages";
                call(played.inspector(), HttpMethod.POST, path, Map.of("text", letter.answer()));
            }
        });
        return known.isPresent();
    }

    private boolean answer(Played played, PlayedTask task) {
        var who = played.inspector();
        var tasklist = new PlayedTasklist(base(), who);
        var found = awaited(() -> tasklist.waiting(task.key(), played.reference()));
        found.ifPresent(id -> {
            tasklist.claim(id, who);
            var typed = Map.of("revision", System.currentTimeMillis(), "answers", task.answers());
            call(who, HttpMethod.POST, "/api/v1/tasks/" + id + "/form", typed);
            tasklist.complete(id);
        });
        return found.isPresent();
    }

    private boolean book(Played played) {
        var who = played.operator();
        var slot = awaited(() -> appointment(who, played.reference()).flatMap(id -> firstSlot(who, id)));
        slot.ifPresent(found -> call(
                who,
                HttpMethod.PUT,
                "/api/v1/appointments/" + found.appointment() + "/slot",
                Map.of("startsAt", found.startsAt())));
        return slot.isPresent();
    }

    private Optional<String> appointment(String who, String reference) {
        return read(who, "/api/v1/formalities/" + reference)
                .flatMap(dossier ->
                        Optional.ofNullable(dossier.path("appointments").get(0)))
                .map(first -> first.path("id").asText());
    }

    private Optional<Slot> firstSlot(String who, String appointment) {
        return read(who, "/api/v1/appointments/" + appointment + "/slots")
                .flatMap(page -> Optional.ofNullable(page.path("slots").get(0)))
                .map(first -> new Slot(appointment, first.path("startsAt").asText()));
    }

    private static <T> Optional<T> awaited(Supplier<Optional<T>> look) {
        for (var attempt = 0; attempt < PATIENCE; attempt++) {
            var found = look.get();
            if (found.isPresent()) {
                return found;
            }
            sleep();
        }
        return Optional.empty();
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demonstration is over", stopped);
        }
    }

    private Optional<JsonNode> read(String who, String path) {
        return http.get()
                .uri(base() + path)
                .headers(headers -> headers.setBasicAuth(who, DemonstrationAccounts.PASSWORD))
                .accept(MediaType.APPLICATION_JSON)
                .exchange((request, answer) -> answer.getStatusCode().is2xxSuccessful()
                        ? Optional.ofNullable(answer.bodyTo(JsonNode.class))
                        : Optional.empty());
    }

    private JsonNode call(String who, HttpMethod method, String path, Object body) {
        var answer = http.method(method)
                .uri(base() + path)
                .headers(headers -> headers.setBasicAuth(who, DemonstrationAccounts.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class);
        return answer == null ? MissingNode.getInstance() : answer;
    }

    private String base() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    private record Slot(String appointment, String startsAt) {}
}
