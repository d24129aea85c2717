package fr.francesesame.goods.intake;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

/** Messages as they are taken in. */
class IntakeControllerTest extends IntakeControllerCase {

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
}
