package fr.francesesame.appointments.calendar;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.francesesame.appointments.World;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a driver reads without an account. */
class DriverLinksTest extends AgendaCase {

    @Test
    void theDriverReadsWhichContainersHeBringsWithTheirSeals() throws Exception {
        var reference = book.served(booking).get(0);
        world.certificate(
                reference.value(),
                """
                {"lines":[],"containers":[{"number":"MSKU1234565","seals":["FR-77120","FR-77121"]},{"number":"TGHU7654321","seals":[]}]}""");
        var path = "/chauffeur/"
                + links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("MSKU1234565"),
                                containsString("scellés FR-77120, FR-77121"),
                                containsString("TGHU7654321"))));
        jdbc.sql("insert into wanted_container (reference, container) values (?, 'TGHU7654321')")
                .param(reference.value())
                .update();
        see(path).andExpect(content().string(allOf(containsString("TGHU7654321"), not(containsString("MSKU1234565")))));
    }

    @Test
    void theDriverSeesTheAppointmentAndNothingOfTheCompany() throws Exception {
        var reference = book.served(booking).get(0).value();
        see("/rendez-vous/" + booking + "/chauffeur")
                .andExpect(content().string(allOf(containsString("<svg"), containsString("/chauffeur/"))));
        var path = "/chauffeur/"
                + links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        world.strangerSignsIn();
        see(path)
                .andExpect(content()
                        .string(allOf(
                                containsString("attend encore la confirmation"),
                                containsString(reference),
                                not(containsString("Oranges")),
                                not(containsString(World.COMPANY)))));
        browser.perform(get("/rendez-vous/" + booking + "/chauffeur")).andExpect(status().isNotFound());
        operators.cancel(booking, "agnes");
        see(path).andExpect(content().string(containsString("Ce rendez-vous est annulé")));
    }

    @Test
    void theDriversLinkEndsAndCannotBeForged() throws Exception {
        var ended = links.token(new DriverLinks.Link(booking, Instant.now().minusSeconds(1)));
        browser.perform(get("/chauffeur/" + ended))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("plus valable")));
        var longer = links.token(new DriverLinks.Link(booking, Instant.now().plusSeconds(60)));
        for (var forged : List.of(longer.substring(0, 40) + ended.substring(40), "x", longer + "AA", "é")) {
            browser.perform(get("/chauffeur/{token}", forged)).andExpect(status().isNotFound());
        }
    }
}
