package fr.francesesame.notices.webhooks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.standardwebhooks.Webhook;
import fr.francesesame.SesameTest;
import fr.francesesame.terms.Reference;
import jakarta.servlet.http.Cookie;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A company's own system, from the correspondent's first click to the facts of a formality that reach it. */
@SesameTest
@AutoConfigureMockMvc
class WebhooksTest {

    private static final String API = "/api/v1/webhooks";
    private static final String PAGES = "/entreprise/webhooks";
    private static final String PASSWORD = "Sesame-2026-Demo!";
    private static final String ALL = "[\"step\",\"appointment\",\"milestone\",\"finding\",\"dossier\"]";
    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final WireMockExtension SYSTEM =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Subscribers subscribers;

    /** Cookies of the last form that was sent: what it leaves for the next page stands in its session. */
    private Cookie[] session = {};

    @BeforeEach
    void aSystemThatListens() {
        SYSTEM.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(204)));
    }

    @AfterEach
    void nobodySubscribes() {
        jdbc.sql("delete from webhook_subscription").update();
        jdbc.sql("delete from mandate").update();
        jdbc.sql("delete from account_company where username = 'correspondant01' and siret = '09456789800013'")
                .update();
        jdbc.sql("update account_company set correspondent = false where username = 'transitaire01'")
                .update();
        jdbc.sql("update access_right set ended_at = null where username = 'transitaire01'")
                .update();
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "importateur01",
                "importateur02",
                "transitaire01",
                "sivepphyto01",
                "superviseur01",
                "adminsesame01",
                "traces"
            })
    void toAnybodyElseNothingOfItExists(String username) throws Exception {
        var one = API + "/" + created(SYSTEM.baseUrl(), ALL).get("id").asText();
        for (var path : List.of(API, one, one + "/deliveries")) {
            mvc.perform(get(path).with(httpBasic(username, PASSWORD))).andExpect(status().isNotFound());
        }
        call(username, "POST", API, wish("https://example.org/", ALL)).andExpect(status().isNotFound());
        call(username, "DELETE", one, "").andExpect(status().isNotFound());
        call(username, "POST", one + "/secrets", "").andExpect(status().isNotFound());
        assertThat(jdbc.sql("select count(*) from webhook_subscription")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatAProgramGetsWrongIsSaidFieldByField() throws Exception {
        call("correspondant01", "POST", API, wish("http://10.0.0.1/", "[\"inconnu\"]"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[?(@.field=='url')].message").value(containsItem("réseau interne")))
                .andExpect(jsonPath("$.errors[?(@.field=='topics')].message").value(containsItem("n’existe pas")));
        call("correspondant01", "POST", API, "{}").andExpect(status().isUnprocessableEntity());
        call("correspondant01", "POST", API, "{").andExpect(status().isBadRequest());
        call("correspondant01", "POST", API, "").andExpect(status().isBadRequest());
        var one = API + "/" + created(SYSTEM.baseUrl(), ALL).get("id").asText();
        call("correspondant01", "POST", one + "/replays", "{}").andExpect(status().isUnprocessableEntity());
        call("correspondant01", "PUT", one, "{\"state\":\"ASLEEP\"}").andExpect(status().isUnprocessableEntity());
        call("correspondant01", "GET", API + "/1", "").andExpect(status().isNotFound());
    }

    @Test
    void aProgramTestsSuspendsReadsTheJournalAndReplays() throws Exception {
        var one = API + "/" + created(SYSTEM.baseUrl() + "/b", ALL).get("id").asText();
        call("correspondant01", "POST", one + "/tests", "")
                .andExpect(jsonPath("$.state").value("DELIVERED"))
                .andExpect(jsonPath("$.code").value(204))
                .andExpect(jsonPath("$.body.type").value("test"));
        call("correspondant01", "PUT", one, "{\"state\":\"SUSPENDED\"}")
                .andExpect(jsonPath("$.state").value("SUSPENDED"))
                .andExpect(jsonPath("$.secret").doesNotExist());
        call("correspondant01", "PUT", one, "{\"state\":\"ACTIVE\",\"topics\":[\"step\"]}")
                .andExpect(jsonPath("$.topics.length()").value(1));
        call("correspondant01", "POST", one + "/secrets", "")
                .andExpect(jsonPath("$.secret").value(containsString("whsec_")));
        var journal = json(call("correspondant01", "GET", one + "/deliveries?limit=1", ""));
        var event = journal.get("items").get(0).get("id").asText();
        call("correspondant01", "POST", one + "/replays", "{\"id\":\"" + event + "\"}")
                .andExpect(jsonPath("$.replayed").value(1));
        call("correspondant01", "DELETE", one, "").andExpect(status().isNoContent());
        call("correspondant01", "GET", one, "").andExpect(status().isNotFound());
    }

    @Test
    void theCorrespondentDoesItOnPages() throws Exception {
        form(PAGES, "url", "pas une adresse")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"pas une adresse\"")))
                .andExpect(content().string(containsString("Choisissez au moins une sorte")));
        var made = form(PAGES, "url", SYSTEM.baseUrl() + "/c", "sujets", "step", "sujets", "milestone");
        var page = made.andReturn().getResponse().getRedirectedUrl();
        var secret = String.valueOf(made.andReturn().getFlashMap().get("secret"));
        look(page).andExpect(content().string(containsString(secret)));
        look(page).andExpect(content().string(not(containsString("whsec_"))));
        var tried = form(page + "/essai").andReturn().getFlashMap().get("trial");
        look(page).andExpect(content().string(containsString("votre système a répondu 204 en")));
        look(page + "/envois/" + tried).andExpect(content().string(containsString("webhook-id")));
        form(page + "/envois/" + tried + "/rejeu").andExpect(status().is3xxRedirection());
        form(page + "/suspension");
        look(page).andExpect(content().string(containsString("rien n’est envoyé")));
        form(page + "/reprise");
        form(page + "/modification", "url", "https://10.0.0.1/", "sujets", "step")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("réseau interne ou réservé")));
        form(page + "/rejeu", "du", "2026-12-01T08:00", "au", "n’importe quoi");
        look(page).andExpect(content().string(containsString("Indiquez le début et la fin")));
        look(PAGES).andExpect(content().string(containsString(SYSTEM.baseUrl() + "/c")));
        form(page + "/suppression");
        look(PAGES).andExpect(content().string(containsString("Aucun système n’est raccordé")));
        mvc.perform(get(PAGES).with(user("importateur01").roles("OPERATOR")))
                .andExpect(content().string(containsString("Seul le correspondant de votre entreprise")));
        mvc.perform(get(page).with(user("importateur02").roles("OPERATOR"))).andExpect(status().isNotFound());
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

    private void mandate(String type) {
        jdbc.sql(
                        "insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values"
                                + " ('09123456700013', '09456789800013', array[?], current_date - 1, current_date + 9, 'ACCEPTED', 'x')")
                .param(type)
                .update();
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

    private JsonNode created(String url, String topics) throws Exception {
        return json(call("correspondant01", "POST", API, wish(url, topics)).andExpect(status().isCreated()));
    }

    private static String wish(String url, String topics) {
        return "{\"url\":\"" + url + "\",\"topics\":" + topics + "}";
    }

    private static Matcher<Iterable<? super String>> containsItem(String part) {
        return hasItem(containsString(part));
    }

    private ResultActions call(String username, String method, String path, String body) throws Exception {
        return mvc.perform(request(HttpMethod.valueOf(method), path)
                .with(httpBasic(username, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions form(String path, String... fields) throws Exception {
        var sent = MockMvcRequestBuilders.post(path)
                .with(user("correspondant01").roles("OPERATOR"))
                .with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            sent.param(fields[field], fields[field + 1]);
        }
        var answer = mvc.perform(sent);
        session = answer.andReturn().getResponse().getCookies();
        return answer;
    }

    private ResultActions look(String path) throws Exception {
        return mvc.perform(
                        get(path).cookie(session).with(user("correspondant01").roles("OPERATOR")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
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

    private static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.getBodyAsString());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode json(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
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
