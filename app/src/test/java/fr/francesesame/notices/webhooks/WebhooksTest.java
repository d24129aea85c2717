package fr.francesesame.notices.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import com.standardwebhooks.Webhook;
import fr.francesesame.terms.Reference;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What companies’ own systems hear: what was chosen, signed and in order, and no more than the company sees. */
class WebhooksTest extends WebhookCase {

    /** Scenario 52, towards companies' own systems: nothing is lost, and each formality's order is kept. */
    @Test
    void everyFactThatTheCompanyMayReadReachesItsSystemSignedAndInOrder() throws Exception {
        var created = created(SYSTEM.baseUrl() + "/a", ALL);
        var references = List.of("CHEDPP.FR.2026.0000611", "CHEDPP.FR.2026.0000612");
        for (var reference : references) {
            notified(reference);
            notified(reference);
        }
        for (var reference : references) {
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                var told = told(reference);
                assertThat(told).isNotEmpty().isEqualTo(facts(reference));
                assertThat(told).anyMatch(type -> type.startsWith("step."));
            });
            assertThat(sequences(reference))
                    .isEqualTo(IntStream.rangeClosed(1, told(reference).size())
                            .boxed()
                            .toList());
        }
        for (var event : SYSTEM.getAllServeEvents()) {
            new Webhook(created.get("secret").asText())
                    .verify(event.getRequest().getBodyAsString(), headers(event.getRequest()));
        }
    }

    @Test
    void onlyWhatWasChosenIsSent() throws Exception {
        created(SYSTEM.baseUrl() + "/steps", "[\"step\"]");
        notified("CHEDPP.FR.2026.0000613");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told("CHEDPP.FR.2026.0000613")).isNotEmpty());
        assertThat(told("CHEDPP.FR.2026.0000613")).allMatch(type -> type.startsWith("step."));
    }

    /** Under a mandate for the type as well, in the name of the company and nobody else's, while a correspondent may see it. */
    @Test
    void aSystemHearsWhatItsCompanySeesAndNoMore() throws Exception {
        var importer = subscribed("091234567");
        var forwarder = subscribed("094567898");
        var formality = new Reference("CHEDPP.FR.2026.0000614");
        notified(formality.value());
        jdbc.sql("update account_company set correspondent = true where username = 'transitaire01'")
                .update();
        assertThat(heardBy(formality)).containsExactly(importer);
        mandate("CHED_P");
        assertThat(heardBy(formality)).containsExactly(importer);
        mandate("CHED_PP");
        assertThat(heardBy(formality)).containsExactlyInAnyOrder(importer, forwarder);
        jdbc.sql("update mandate set state = 'ENDED'").update();
        assertThat(heardBy(formality)).containsExactly(importer);

        alsoWorksFor("correspondant01", "09456789800013");
        jdbc.sql("update formality_party set identifier = 'FR09456789800013' where reference = ?"
                        + " and identifier like 'FR091234567%'")
                .param(formality.value())
                .update();
        assertThat(heardBy(formality)).containsExactly(forwarder);
        jdbc.sql("update access_right set ended_at = now() where username in ('transitaire01', 'correspondant02')")
                .update();
        assertThat(heardBy(formality)).isEmpty();
    }

    private UUID subscribed(String siren) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into webhook_subscription (id, siren, url, topics, state, secret, created_at, changed_at)"
                        + " values (?, ?, 'https://example.org/', '{STEP}', 'SUSPENDED', 'whsec_eA==', now(), now())")
                .params(id, siren)
                .update();
        return id;
    }

    private List<UUID> heardBy(Reference reference) {
        return subscribers.of(reference, Topic.STEP);
    }

    private void alsoWorksFor(String username, String siret) {
        jdbc.sql("insert into account_company (username, siret, state) values (?, ?, 'CERTIFIED')")
                .params(username, siret)
                .update();
        jdbc.sql("insert into access_right (username, siret, service, action, starts_on, granted_by)"
                        + " values (?, ?, 'ALL', 'ACT', current_date - 1, 'x')")
                .params(username, siret)
                .update();
    }

    private void notified(String reference) throws Exception {
        var now = OffsetDateTime.now();
        var ched = new ClassPathResource("journey/mangoes.xml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("@REFERENCE@", reference)
                .replace("@NOTIFIED@", now.minusDays(5).toString())
                .replace("@ETA@", now.plusDays(1).toString());
        mvc.perform(MockMvcRequestBuilders.post("/api/v1/ched")
                        .with(httpBasic("traces", PASSWORD))
                        .contentType(MediaType.APPLICATION_XML)
                        .content(ched))
                .andExpect(status().isAccepted());
    }

    private static List<String> told(String reference) {
        return received(reference).stream()
                .map(event -> event.get("type").asText())
                .toList();
    }

    private static List<Integer> sequences(String reference) {
        return received(reference).stream()
                .map(event -> event.get("sequence").asInt())
                .toList();
    }

    private List<String> facts(String reference) {
        return jdbc.sql("select code from timeline_entry where reference = ? and audience = 'ALL' order by id")
                .param(reference)
                .query(String.class)
                .list();
    }

    /** In the order they came; WireMock lists the last one first. */
    private static List<JsonNode> received(String reference) {
        var events = new ArrayList<JsonNode>();
        for (var served : SYSTEM.getAllServeEvents()) {
            var event = body(served.getRequest());
            if (reference.equals(event.at("/formality/reference").asText())) {
                events.add(0, event);
            }
        }
        return events;
    }

    private static HttpHeaders headers(Request request) {
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(request.getHeader("webhook-id")),
                        "webhook-timestamp", List.of(request.getHeader("webhook-timestamp")),
                        "webhook-signature", List.of(request.getHeader("webhook-signature"))),
                (name, value) -> true);
    }
}
