package fr.francesesame.notices.webhooks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import fr.francesesame.SesameTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A system that listens, and who subscribes it. */
@SesameTest
@AutoConfigureMockMvc
abstract class WebhookCase {

    static final String API = "/api/v1/webhooks";
    static final String PASSWORD = "Sesame-2026-Demo!";
    static final String ALL = "[\"step\",\"appointment\",\"milestone\",\"finding\",\"dossier\"]";
    static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final WireMockExtension SYSTEM =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Subscribers subscribers;

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

    void mandate(String type) {
        jdbc.sql(
                        "insert into mandate (mandator, mandatary, types, starts_on, ends_on, state, given_by) values"
                                + " ('09123456700013', '09456789800013', array[?], current_date - 1, current_date + 9, 'ACCEPTED', 'x')")
                .param(type)
                .update();
    }

    JsonNode created(String url, String topics) throws Exception {
        return json(call("correspondant01", "POST", API, wish(url, topics)).andExpect(status().isCreated()));
    }

    static String wish(String url, String topics) {
        return "{\"url\":\"" + url + "\",\"topics\":" + topics + "}";
    }

    ResultActions call(String username, String method, String path, String body) throws Exception {
        return mvc.perform(request(HttpMethod.valueOf(method), path)
                .with(httpBasic(username, PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.getBodyAsString());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static JsonNode json(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }
}
