package fr.francesesame.goods.intake;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The quarantine: mended, replayed, set aside, by those whose message it is. */
class QuarantinePagesTest extends IntakeControllerCase {

    private static final RequestPostProcessor VETERINARY = user("sivepvet01").roles("INSPECTOR");
    private static final RequestPostProcessor ADMINISTRATOR =
            user("adminsesame01").roles("ADMINISTRATOR");

    @Test
    void anAgentMendsAndReplaysAQuarantinedMessage() throws Exception {
        var message = message();
        var id = quarantined(message.xml().replace("</r:RoleCode>", "</u:RoleCode>"));
        var page = "/echanges/quarantaine/" + id;

        http.perform(get("/echanges/quarantaine").with(INSPECTOR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(page)));
        http.perform(get(page).with(INSPECTOR)).andExpect(content().string(containsString("RoleCode")));

        replay(page, "<encore/><mal>")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("n’a pas pu être pris en compte")))
                .andExpect(content().string(containsString("&lt;encore/&gt;&lt;mal&gt;")));

        replay(page, message.xml()).andExpect(redirectedUrl(page));
        http.perform(get(page).with(INSPECTOR))
                .andExpect(content()
                        .string(allOf(
                                containsString("Rejoué"),
                                containsString("Formalité créée – "),
                                not(containsString("CREATED")))));
        send(message.xml(), TRACES).andExpect(jsonPath("$.outcome").value("DUPLICATE"));
        replay(page, message.xml()).andExpect(redirectedUrl(page)).andExpect(flash().attribute("nothingDone", true));
    }

    @Test
    void settingAMessageAsideNeedsAReason() throws Exception {
        var page = "/echanges/quarantaine/" + quarantined("<a/>");

        http.perform(post(page + "/ecart").with(SUPERVISOR).with(csrf()).param("reason", " "))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Indiquez pourquoi")));
        http.perform(post(page + "/ecart").with(SUPERVISOR).with(csrf()).param("reason", "message d’essai"))
                .andExpect(redirectedUrl(page));
        http.perform(get(page).with(SUPERVISOR)).andExpect(content().string(containsString("message d’essai")));
    }

    @Test
    void theQuarantineDoesNotExistForOthersThanAgents() throws Exception {
        var operator = user("importateur01").roles("OPERATOR");

        http.perform(get("/echanges/quarantaine").with(operator)).andExpect(status().isNotFound());
        http.perform(get("/api/v1/quarantine").with(operator)).andExpect(status().isNotFound());
        http.perform(get("/api/v1/quarantine").with(TRACES)).andExpect(status().isNotFound());
    }

    @Test
    void theQuarantineIsPagedForPrograms() throws Exception {
        quarantined("<a/>");
        var last = quarantined("<b/>");

        var first = http.perform(get("/api/v1/quarantine?limit=1").with(SUPERVISOR))
                .andExpect(jsonPath("$.items[0].id").value(last))
                .andReturn();
        String next = JsonPath.read(first.getResponse().getContentAsString(), "$.next");
        http.perform(get("/api/v1/quarantine?limit=1&after=" + next).with(SUPERVISOR))
                .andExpect(jsonPath("$.items[0].reason", startsWith("Le message ne contient aucun certificat")));
    }

    @Test
    void aMessageIsSeenByThoseWhoseItIs() throws Exception {
        var page = "/echanges/quarantaine/" + quarantined(message().xml().replace("</r:RoleCode>", "</u:RoleCode>"));
        var unknown = "/echanges/quarantaine/" + quarantined("<a/>");

        http.perform(get(page).with(INSPECTOR)).andExpect(status().isOk());
        http.perform(get(page).with(SUPERVISOR)).andExpect(status().isOk());
        for (var other : List.of(VETERINARY, ADMINISTRATOR, TRACES)) {
            http.perform(get(page).with(other)).andExpect(status().isNotFound());
            http.perform(post(page + "/rejeu")
                            .with(other)
                            .with(csrf())
                            .param("message", message().xml()))
                    .andExpect(status().isNotFound());
            http.perform(post(page + "/ecart").with(other).with(csrf()).param("reason", "x"))
                    .andExpect(status().isNotFound());
        }
        http.perform(get(unknown).with(SUPERVISOR)).andExpect(status().isOk());
        http.perform(get(unknown).with(ADMINISTRATOR)).andExpect(status().isOk());
        http.perform(get(unknown).with(INSPECTOR)).andExpect(status().isNotFound());
        http.perform(post(unknown + "/ecart").with(ADMINISTRATOR).with(csrf()).param("reason", "x"))
                .andExpect(status().isNotFound());
    }

    @Test
    void mendingAMessageIsNoWayIntoAnotherServicesFormalities() throws Exception {
        var page = "/echanges/quarantaine/" + quarantined(message().xml().replace("</r:RoleCode>", "</u:RoleCode>"));
        var meat = message().xml().replace("CHEDPP.FR", "CHEDP.FR");
        var elsewhere = message().xml().replace("FRLEH1", "FRDKK1");

        for (var foreign : List.of(meat, elsewhere)) {
            replay(page, foreign)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("relève d’un autre service ou d’un autre poste")));
        }
    }

    @Test
    void manyMessagesAreReplayedAtOnceEachWithItsOutcomeAndOnce() throws Exception {
        var good = message();
        var kept = quarantined(
                good.xml().replace("<r:StatusCode>", "<r:StatusCode><!--").replace("</r:StatusCode>", "--></r:Code>"));
        jdbc.sql("update quarantined_message set raw = ? where id = ?")
                .params(good.xml().getBytes(StandardCharsets.UTF_8), UUID.fromString(kept))
                .update();
        var bad = quarantined(message().xml().replace("</r:RoleCode>", "</u:RoleCode>"));
        var body = "{\"ids\":[\"" + kept + "\",\"" + bad + "\"]}";

        replayMany(body, INSPECTOR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].outcome").value("CREATED"))
                .andExpect(jsonPath("$.items[0].reference").value(good.reference()))
                .andExpect(jsonPath("$.items[1].outcome").value("REFUSED"))
                .andExpect(jsonPath("$.items[1].reason", startsWith("Le XML")));
        replayMany(body, INSPECTOR).andExpect(jsonPath("$.items[0].outcome").value("HANDLED"));
        replayMany(body, VETERINARY).andExpect(jsonPath("$.items").isEmpty());
        replayMany(body, ADMINISTRATOR).andExpect(status().isNotFound());
        replayMany("{}", INSPECTOR).andExpect(status().isBadRequest());

        http.perform(post("/echanges/quarantaine/rejeux")
                        .with(INSPECTOR)
                        .with(csrf())
                        .param("choix", bad))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Refusé")));
        http.perform(post("/echanges/quarantaine/rejeux")
                        .with(INSPECTOR)
                        .with(csrf())
                        .param("tous", "true"))
                .andExpect(content().string(containsString("Résultat du rejeu")));
        http.perform(post("/echanges/quarantaine/rejeux").with(INSPECTOR).with(csrf()))
                .andExpect(content().string(containsString("Choisissez de 1 à 200 messages")));
    }

    @Test
    void aMessageThatSomebodyIsReplayingIsLeftToThem() throws Exception {
        var id = quarantined(message().xml().replace("</r:RoleCode>", "</u:RoleCode>"));
        jdbc.sql("update quarantined_message set claimed_at = now() where id = ?")
                .param(UUID.fromString(id))
                .update();
        replayMany("{\"ids\":[\"" + id + "\"]}", INSPECTOR)
                .andExpect(jsonPath("$.items[0].outcome").value("HANDLED"));
    }

    private ResultActions replayMany(String body, RequestPostProcessor agent) throws Exception {
        return http.perform(post("/api/v1/quarantine/replays")
                .with(agent)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
