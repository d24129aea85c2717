package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@SpringBootTest
@AutoConfigureMockMvc
class IntakeControllerTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final RequestPostProcessor TRACES = user("traces")
            .authorities(new SimpleGrantedAuthority("ROLE_MACHINE"), new SimpleGrantedAuthority("SCOPE_ched"));
    private static final RequestPostProcessor INSPECTOR = user("sivepphyto01").roles("INSPECTOR");
    private static final RequestPostProcessor VETERINARY = user("sivepvet01").roles("INSPECTOR");
    private static final RequestPostProcessor SUPERVISOR = user("superviseur01").roles("SUPERVISOR");
    private static final RequestPostProcessor ADMINISTRATOR =
            user("adminsesame01").roles("ADMINISTRATOR");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMessageIsTakenInAndAnsweredInJson() throws Exception {
        var message = message();

        send(message.xml(), TRACES)
                .andExpect(status().isAccepted())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.reference").value(message.reference()))
                .andExpect(jsonPath("$.outcome").value("CREATED"))
                .andExpect(jsonPath("$.reason").value("Le message a créé la formalité."));
        send(message.enveloped(), TRACES)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.outcome").value("DUPLICATE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "<a/>", "<SPSCertificate/>", "<!DOCTYPE a><a/>", "\u0000"})
    void whatCannotBeReadIsQuarantinedAndNeverAFault(String message) throws Exception {
        send(message, TRACES)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.outcome").value("QUARANTINED"))
                .andExpect(jsonPath("$.reason").isNotEmpty())
                .andExpect(jsonPath("$.quarantineId").isNotEmpty());
    }

    @Test
    void aMessageLargerThanAdmittedIsQuarantinedWithItsBeginning() throws Exception {
        var id = quarantined("<a>" + "x".repeat(10 * 1024 * 1024));

        http.perform(get("/echanges/quarantaine/" + id).with(SUPERVISOR))
                .andExpect(content().string(containsString("dépasse la taille admise (10 Mo)")))
                .andExpect(content().string(containsString("seul son début est conservé")));
    }

    @Test
    void peopleAndOtherPartnersAreRefusedWithAProblem() throws Exception {
        send(message().xml(), user("importateur01").roles("OPERATOR"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        send(message().xml(), INSPECTOR).andExpect(status().isForbidden());
        send(message().xml(), user("superviseur01").roles("SUPERVISOR")).andExpect(status().isForbidden());
        send(message().xml(), user("delta").roles("MACHINE")).andExpect(status().isForbidden());
    }

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

    @Test
    void aMessageOfSixteenBitsIsShownAsTextAndMended() throws Exception {
        var message = message();
        var wide = message.xml().replace("UTF-8", "UTF-16");
        var answer = http.perform(post("/api/v1/ched")
                        .with(TRACES)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_XML)
                        .content(wide.replace("</r:RoleCode>", "</u:RoleCode>").getBytes(StandardCharsets.UTF_16)))
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var page = "/echanges/quarantaine/" + JsonPath.<String>read(answer, "$.quarantineId");

        http.perform(get(page).with(INSPECTOR)).andExpect(content().string(containsString("Vergers du Havre")));
        replay(page, wide).andExpect(redirectedUrl(page));
        http.perform(get(page).with(INSPECTOR)).andExpect(content().string(containsString("Rejoué")));
    }

    private ResultActions replayMany(String body, RequestPostProcessor agent) throws Exception {
        return http.perform(post("/api/v1/quarantine/replays")
                .with(agent)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static ChedXml message() {
        return ChedXml.of("CHEDPP.FR.2026.%07d".formatted(NUMBER.incrementAndGet()), "1", "2026-11-20T08:00:00Z");
    }

    private String quarantined(String message) throws Exception {
        var answer = send(message, TRACES)
                .andExpect(status().isUnprocessableEntity())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = JsonPath.read(answer, "$.quarantineId");
        assertThat(id).isNotBlank();
        return id;
    }

    private ResultActions replay(String page, String message) throws Exception {
        return http.perform(post(page + "/rejeu").with(INSPECTOR).with(csrf()).param("message", message));
    }

    private ResultActions send(String message, RequestPostProcessor sender) throws Exception {
        return http.perform(post("/api/v1/ched")
                .with(sender)
                .with(csrf())
                .contentType(MediaType.APPLICATION_XML)
                .accept(MediaType.ALL)
                .content(message.getBytes(StandardCharsets.UTF_8)));
    }

    /** The intake with its doors and pages, in a bare layout: what the other rooms show around them is not their matter. */
    @Configuration(proxyBeanMethods = false)
    @Import(IntakeSlice.Rooms.class)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class DoorSlice {

        @Bean
        ClassLoaderTemplateResolver bareLayout() {
            var resolver = new ClassLoaderTemplateResolver();
            resolver.setPrefix("bare/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            resolver.setCheckExistence(true);
            resolver.setOrder(0);
            return resolver;
        }
    }
}
