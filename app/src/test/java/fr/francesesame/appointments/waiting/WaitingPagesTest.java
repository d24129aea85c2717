package fr.francesesame.appointments.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.terms.AppointmentId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Waiting by the page and by programs. */
class WaitingPagesTest extends WaitingListCase {

    @Test
    void aProgramJoinsSeesItsOfferAndTakesIt() throws Exception {
        var path = "/api/v1/appointments/" + first + "/waiting";
        browser.perform(get("/api/v1/appointments/" + holders.get(1) + "/waiting"))
                .andExpect(jsonPath("$.state").value("NONE"));
        browser.perform(json(put(path), "{\"fromDay\":\"" + day + "\",\"toDay\":\"" + day.plusDays(9) + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.toDay").value(day.toString()))
                .andExpect(jsonPath("$.ahead").value(0));
        operators.cancel(holders.get(2), "agnes");
        offer("o-api");
        browser.perform(get(path))
                .andExpect(jsonPath("$.state").value("OFFERED"))
                .andExpect(jsonPath("$.offer.startsAt").value(times.get(2).toString()))
                .andExpect(jsonPath("$.offer.until").exists());
        browser.perform(json(post(path + "/offer"), "{\"startsAt\":\"" + times.get(0) + "\"}"))
                .andExpect(status().isConflict());
        browser.perform(json(post(path + "/offer"), "{\"startsAt\":\"" + times.get(2) + "\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CHOSEN"));
        browser.perform(get(path)).andExpect(jsonPath("$.state").value("TAKEN"));
    }

    @Test
    void aProgramLeavesDeclinesAndIsToldWhatIsWrong() throws Exception {
        var path = "/api/v1/appointments/" + second + "/waiting";
        for (var days : List.of("{}", "{\"fromDay\":\"demain\",\"toDay\":\"x\"}", "[")) {
            browser.perform(json(put(path), days))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentType("application/problem+json"));
        }
        browser.perform(json(put(path), "{\"fromDay\":\"" + day + "\",\"toDay\":\"" + day.plusDays(61) + "\"}"))
                .andExpect(jsonPath("$.detail").value(containsString("60 jours au plus")));
        browser.perform(delete(path)).andExpect(status().isNoContent());
        browser.perform(delete(path)).andExpect(status().isConflict());
        operators.cancel(holders.get(0), "agnes");
        offer("o-declined");
        var asked = "/api/v1/appointments/" + first + "/waiting";
        browser.perform(delete(asked + "/offer")).andExpect(status().isNoContent());
        browser.perform(get(asked)).andExpect(jsonPath("$.state").value("DECLINED"));
        world.strangerSignsIn();
        browser.perform(get(path)).andExpect(status().isNotFound());
        browser.perform(delete(asked + "/offer")).andExpect(status().isNotFound());
    }

    @Test
    void thePageOffersThePlaceAndTakesTheAnswer() throws Exception {
        operators.cancel(holders.get(4), "agnes");
        offer("o-1");
        browser.perform(get("/rendez-vous/" + first))
                .andExpect(content()
                        .string(allOf(
                                containsString("Une place s’est libérée pour vous"),
                                containsString("Prendre cette place"))));
        browser.perform(get("/rendez-vous/" + second))
                .andExpect(content().string(containsString("Vous êtes en tête de la liste")));
        send(first, "offre", "debut", times.get(4).toString());
        assertThat(book.booking(first).startsAt()).isEqualTo(times.get(4));
        send(second, "attente/retrait", "x", "");
        assertThat(waitingEntries.last(second))
                .hasValueSatisfying(wish -> assertThat(wish.isOpen()).isFalse());
        browser.perform(post("/rendez-vous/" + second + "/attente")
                        .param("du", "2026-13-40")
                        .with(csrf()))
                .andExpect(flash().attribute("refused", "appointments.waiting.day"))
                .andExpect(flash().attribute("typedFrom", "2026-13-40"));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType("application/json").content(body);
    }

    private void send(AppointmentId booking, String action, String name, String value) throws Exception {
        browser.perform(post("/rendez-vous/" + booking + "/" + action)
                .param(name, value)
                .with(csrf()));
    }
}
