package fr.francesesame.notices.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Subscribing by pages and by programs, and to whom it is there. */
class WebhookSubscriptionsTest extends WebhookCase {

    private static final String PAGES = "/entreprise/webhooks";

    /** Cookies of the last form that was sent: what it leaves for the next page stands in its session. */
    private Cookie[] session = {};

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

    private static Matcher<Iterable<? super String>> containsItem(String part) {
        return hasItem(containsString(part));
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
}
