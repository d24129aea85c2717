package fr.francesesame.portal.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.francesesame.Guest;
import fr.francesesame.SesameTest;
import fr.francesesame.SignedIn;
import fr.francesesame.foundation.accounts.ScopedReads;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.limits.Tries;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mangoes of Vergers du Havre, their importer and the agent of their post, who write to each other. */
@SesameTest
abstract class MessagesCase {

    static final String NEW = "/messagerie/nouveau-fil";
    static final Pattern NUMBER = Pattern.compile("M\\d{4}-\\d{6}");

    static int lots;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Autowired
    RuntimeService processes;

    @Autowired
    ManagementService jobs;

    @Autowired
    ScopedReads scopedReads;

    @Autowired
    Scopes scopes;

    @Autowired
    Tries tries;

    @Autowired
    fr.francesesame.processes.ports.MessageThreads threads;

    String reference;
    SignedIn importer;
    SignedIn agent;

    @BeforeEach
    void mangoesForVergersDuHavre() {
        jdbc.sql("delete from message_thread").update();
        reference = "CHEDPP.FR.2026.000" + (7600 + lots++);
        Guest.notifyMangoes(port, reference, OffsetDateTime.now().minusDays(5));
        importer = SignedIn.as(port, "importateur01");
        agent = SignedIn.as(port, "sivepphyto02");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                        "select count(*) from formality where reference = ? and service is not null and step <> 'DRAFT'")
                                .param(reference)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    String ask(String subject, String text) {
        return opened(importer.post(
                NEW + "?dossier=" + reference,
                NEW,
                "dossier",
                reference,
                "sujet",
                "DOCUMENTS",
                "objet",
                subject,
                "texte",
                text));
    }

    static String opened(HttpResponse<String> answer) {
        var number = NUMBER.matcher(answer.uri().getPath());
        assertThat(number.find()).as(answer.uri() + " " + answer.body()).isTrue();
        return number.group();
    }

    HttpResponse<String> act(SignedIn person, String number, String what, String... fields) {
        return person.post("/simulateur", "/messagerie/" + number + "/" + what, fields);
    }

    List<String> told(String milestone, String number) {
        return jdbc.sql("select username from notice where milestone = ? and thread = ?")
                .params(milestone, number)
                .query(String.class)
                .list();
    }

    long running(String number) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .count();
    }

    HttpResponse<String> api(String username, String method, String path, String body)
            throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((username + ":Sesame-2026-Demo!").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
