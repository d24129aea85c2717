package fr.francesesame.appointments.designations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.francesesame.processes.ports.Appointments;
import org.junit.jupiter.api.Test;

/** Goods that their post may not check go to one that may. */
class RedirectedBookingsTest extends DesignationCase {

    @Test
    void theNearestPostsComeFirst() {
        assertThat(designations.designatedFor("PP", today(), LE_HAVRE))
                .extracting(sheet -> sheet.post().code())
                .startsWith("FRLEH1", "FRCFR1P", "FRCDG4", "FRDKK1")
                .endsWith("FRLPT1");
    }

    /** The operator corrects the post of entry in his notification, as the refusal tells him to. */
    @Test
    void theBookingFollowsItsGoodsToADesignatedPost() throws Exception {
        settle(false, today());
        deskAt("FRDKK1");
        world.operatorSignsIn();
        var page = "/rendez-vous/" + booking;
        browser.perform(get(page))
                .andExpect(content()
                        .string(containsString("/rendez-vous/recherche?rdv=" + booking + "&amp;poste=FRDKK1")));
        browser.perform(get("/rendez-vous/recherche?rdv=" + booking + "&poste=FRDKK1"))
                .andExpect(content().string(containsString("changez d’abord le poste d’entrée")));
        notificationNames("FRDKK1");
        browser.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("La notification nomme maintenant le poste Dunkerque (FRDKK1)"),
                                containsString("Votre place au poste Le Havre (FRLEH1) est gardée"),
                                containsString("name=\"debut\""))));
        browser.perform(post(page + "/attente")
                        .param("du", today().plusDays(1).toString())
                        .param("au", today().plusDays(9).toString())
                        .with(csrf()))
                .andExpect(flash().attribute("refused", "appointments.follows.first"));
        browser.perform(post(page + "/creneau").param("debut", time.toString()).with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(book.booking(booking).bcp()).isEqualTo("FRDKK1");
        assertThat(book.booking(booking).group()).isEqualTo("sivep-plant-frdkk1");
        assertThat(book.booking(booking).state()).isEqualTo(Appointments.State.CHOSEN);
        assertThat(jdbc.sql("select bcp from appointment_place where appointment_id = ?")
                        .param(booking.value())
                        .query(String.class)
                        .list())
                .containsExactly("FRDKK1");
        browser.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("n’est pas désigné")), not(containsString("nomme maintenant")))));
    }

    @Test
    void theInspectorAtTheNewPostPutsATimeThere() {
        deskAt("FRDKK1");
        notificationNames("FRDKK1");
        assertThat(inspectorAppointments.freeTimes(booking, 100)).contains(time);
        assertThat(inspectorAppointments.propose(booking, time, "TEAM", "")).isTrue();
        assertThat(book.booking(booking).bcp()).isEqualTo("FRDKK1");
    }

    private void deskAt(String post) {
        jdbc.sql("insert into appointment_desk (bcp, kind, seats) values (?, ?, 1)")
                .params(post, kind)
                .update();
        jdbc.sql("insert into opening_hours select ?, ?, weekday, '08:00', '18:00' from generate_series(1, 5) weekday")
                .params(post, kind)
                .update();
    }

    private void notificationNames(String post) {
        jdbc.sql("update formality set bcp = ? where reference = ?")
                .params(post, book.served(booking).get(0).value())
                .update();
    }
}
